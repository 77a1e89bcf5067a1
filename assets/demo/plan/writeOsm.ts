import { keyOf, type Point } from './geometry.ts';
import { type Line, type Member, PARTS, type Part, type Plan, type Tags } from './Plan.ts';

/** The open sea of the German Bight: no town can be mistaken for this one. */
export const MIDDLE = { longitude: 6.9, latitude: 54.35 };
/** Of the plan as it stands; ways go without to keep the file small. */
const EDITED = '2026-09-01T08:00:00Z';
const IDS_PER_PART = 100_000;
/** Metres in a degree of latitude on the mean sphere. */
const DEGREE = 111_195;

/** [longitude, latitude] of a point of the plan, seven decimals as in OSM. */
function toDegrees([x, y]: Point): [longitude: number, latitude: number] {
    const shrunk = DEGREE * Math.cos((MIDDLE.latitude * Math.PI) / 180);
    return [
        Number((MIDDLE.longitude + x / shrunk).toFixed(7)),
        Number((MIDDLE.latitude + y / DEGREE).toFixed(7)),
    ];
}

/** The plan as an OSM XML file (wiki OSM_XML), objects ascending by type and id. */
export function writeOsm(plan: Plan): string {
    const nodes = new Numbers();
    const ways = new Numbers();
    const drawn = plan.lines.map((line) => ({ line, id: ways.next(line.part), nodes: nodeIds(line, nodes) }));
    for (const spot of plan.spots.values()) nodes.of(spot.part, keyOf(spot.point));
    const wayIds = new Map(drawn.map(({ line, id }) => [line, id]));
    const relations = new Numbers();

    const nodeText = [...nodes.known].map(([key, id]): [number, string] => [id, node(plan, key, id)]);
    const wayText = drawn.map(({ line, id, nodes }): [number, string] => [
        id,
        element(
            'way',
            id,
            line.tags,
            nodes.map((ref) => `<nd ref="${ref}"/>`),
        ),
    ]);
    const relationText = plan.relations.map(({ part, tags, members }): [number, string] => {
        const id = relations.next(part);
        return [
            id,
            element(
                'relation',
                id,
                tags,
                members.map((one) => member(one, wayIds, nodes)),
            ),
        ];
    });
    const body = [nodeText, wayText, relationText].flatMap((list) =>
        list.sort(([a], [b]) => a - b).map(([, text]) => text),
    );
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<osm version="0.6" generator="Treppenburg, a made-up town">',
        ...body,
        '</osm>',
        '',
    ].join('\n');
}

/** Hands out ids, part by part, so that a change in one part leaves the ids of the others alone. */
class Numbers {
    readonly known = new Map<string, number>();
    private readonly used = new Map<Part, number>();

    next(part: Part): number {
        const count = (this.used.get(part) ?? 0) + 1;
        if (count > IDS_PER_PART) throw new Error(`part ${part} is full`);
        this.used.set(part, count);
        return (PARTS.indexOf(part) + 1) * IDS_PER_PART + count;
    }

    of(part: Part, key: string): number {
        const id = this.known.get(key) ?? this.next(part);
        this.known.set(key, id);
        return id;
    }
}

const nodeIds = (line: Line, nodes: Numbers): number[] =>
    line.points.map((point) => nodes.of(line.part, keyOf(point)));

function node(plan: Plan, key: string, id: number): string {
    const [x, y] = key.split(',').map(Number);
    const [longitude, latitude] = toDegrees([x, y]);
    const place = `lat="${latitude.toFixed(7)}" lon="${longitude.toFixed(7)}"`;
    const tags = plan.spots.get(key)?.tags;
    if (!tags || Object.keys(tags).length === 0) return `<node id="${id}" ${place}/>`;
    return element('node', id, tags, [], ` ${place}`);
}

function element(type: string, id: number, tags: Tags, content: readonly string[], place = ''): string {
    const tagText = Object.entries(tags)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `<tag k="${escaped(key)}" v="${escaped(value)}"/>`);
    const lines = [...content, ...tagText].map((text) => ` ${text}`);
    const edited = type === 'way' ? '' : ` timestamp="${EDITED}"`;
    return [`<${type} id="${id}"${edited}${place}>`, ...lines, `</${type}>`].join('\n');
}

function member(one: Member, ways: ReadonlyMap<Line, number>, nodes: Numbers): string {
    const [type, ref] =
        'line' in one ? ['way', ways.get(one.line)] : ['node', nodes.known.get(keyOf(one.point))];
    if (ref === undefined) throw new Error(`a relation names a ${type} that the plan lacks`);
    return `<member type="${type}" ref="${ref}" role="${one.role}"/>`;
}

const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
