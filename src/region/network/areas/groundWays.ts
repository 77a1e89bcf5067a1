import type { Kind } from '../../../graph/vocabulary.ts';
import type { Walkway } from '../Walkway.ts';

type Storeyed = Pick<Walkway, 'facts' | 'levels' | 'tags'>;

const layerOf = ({ tags }: Storeyed): string => /(?:^|;)layer=([^;]*)/.exec(tags)?.[1] ?? '0';

/** Whether two things may be on the same storey, as far as is tagged. */
export const mayMeet = (some: readonly number[], others: readonly number[]): boolean =>
    some.length === 0 || others.length === 0 || some.some((level) => others.includes(level));

const GROUND_FLOOR: readonly number[] = [0];
const storeysOf = ({ levels }: Storeyed): readonly number[] => (levels.length > 0 ? levels : GROUND_FLOOR);

/**
 * Whether a way lies on open ground rather than over or under it. Nothing joins the two but their place on the map,
 * so that what is not tagged counts as the ground floor.
 */
export function liesOn(way: Storeyed, ground: Storeyed): boolean {
    if (way.facts.tunnel === 'yes' || way.facts.bridge !== ground.facts.bridge) return false;
    const isHall = way.facts.kind === 'corridor' && ground.facts.kind !== 'corridor';
    return !isHall && layerOf(way) === layerOf(ground) && mayMeet(storeysOf(way), storeysOf(ground));
}

const BETWEEN_STOREYS: readonly Kind[] = ['steps', 'escalator', 'lift'];

/** Ends of a way that touches nothing there, on the ground. */
export interface LooseEnd {
    readonly node: number;
    readonly walkway: Walkway;
}

/**
 * Nodes inside an outline that ways lead to from its border without a step. A plateau that only steps lead up to is
 * not among them: it lies within the outline, yet one does not walk onto it.
 */
export function reachFromBorder(
    ways: readonly Walkway[],
    border: ReadonlySet<number>,
    isInside: (node: number) => boolean,
): Set<number> {
    const next = new Map<number, number[]>();
    const join = (one: number, other: number) => {
        const known = next.get(one);
        if (known) known.push(other);
        else next.set(one, [other]);
    };
    for (const { nodes } of ways) {
        for (let index = 1; index < nodes.length; index++) {
            const [one, other] = [nodes[index - 1], nodes[index]];
            if (!isInside(one) || !isInside(other)) continue;
            join(one, other);
            join(other, one);
        }
    }
    const reached = new Set([...next.keys()].filter((node) => border.has(node)));
    for (const node of reached) for (const other of next.get(node) ?? []) reached.add(other);
    return reached;
}

/**
 * Whether open ground joins a loose end: one of a way that leads there from the border, of a way that is loose at both
 * ends, and the head of stairs that come up from elsewhere. Stairs from the ground to nowhere end off the ground.
 */
export function isOnOpenGround(
    { node, walkway }: LooseEnd,
    isReached: (node: number) => boolean,
    isLoose: (node: number) => boolean,
): boolean {
    if (isReached(node)) return true;
    const { nodes, facts } = walkway;
    const far = nodes[0] === node ? nodes[nodes.length - 1] : nodes[0];
    if (isLoose(far)) return true;
    return BETWEEN_STOREYS.includes(facts.kind) && !isReached(far);
}
