import { closed, keyOf, type Point, round } from './geometry.ts';

export type Tags = Readonly<Record<string, string>>;

/** The parts of the town in the order of their ids: part 3 owns ids 300 001 … 400 000. Append only. */
export const PARTS = [
    'terrain',
    'streets',
    'pavements',
    'paths',
    'squares',
    'station',
    'tram',
    'houses',
    'landmarks',
    'places',
    'amenities',
    'benches',
    'greenery',
    'districts',
] as const;
export type Part = (typeof PARTS)[number];

/** A line of the town: open, or closed when first and last point are the same. */
export interface Line {
    readonly part: Part;
    readonly tags: Tags;
    /** Metres of ground it takes, for what must keep clear of it. */
    readonly width: number;
    /** Lines of one layer are joined where they meet; undefined is never joined. */
    readonly layer: number | undefined;
    points: Point[];
}

export interface Spot {
    readonly part: Part;
    readonly point: Point;
    tags: Tags;
}

export type Member = { readonly role: string } & ({ readonly line: Line } | { readonly point: Point });

export interface Relation {
    readonly part: Part;
    readonly tags: Tags;
    readonly members: readonly Member[];
}

/** The drawing board: lines, spots and relations in local metres, before they become OSM objects. */
export class Plan {
    readonly lines: Line[] = [];
    readonly spots = new Map<string, Spot>();
    readonly relations: Relation[] = [];

    /** Something one walks or drives on. */
    road(part: Part, points: readonly Point[], tags: Tags, width: number, layer = 0): Line {
        return this.draw({ part, tags, width, layer, points: points.map(round) });
    }

    /** A line that nothing joins by itself: rails, banks, fences. */
    line(part: Part, points: readonly Point[], tags: Tags, width = 0): Line {
        return this.draw({ part, tags, width, layer: undefined, points: points.map(round) });
    }

    /** A closed way; the ring is given without its last point. */
    area(part: Part, ring: readonly Point[], tags: Tags): Line {
        return this.line(part, closed(ring), tags);
    }

    /** A closed way that roads end at: a square. */
    square(part: Part, ring: readonly Point[], tags: Tags): Line {
        return this.road(part, closed(ring), tags, 0);
    }

    /** A tagged point; a second call at the same place adds tags. */
    spot(part: Part, at: Point, tags: Tags): Spot {
        const point = round(at);
        const known = this.spots.get(keyOf(point));
        if (known) {
            known.tags = { ...known.tags, ...tags };
            return known;
        }
        const spot = { part, point, tags };
        this.spots.set(keyOf(point), spot);
        return spot;
    }

    relation(part: Part, tags: Tags, members: readonly Member[]): void {
        this.relations.push({ part, tags, members });
    }

    private draw(line: Line): Line {
        this.lines.push(line);
        return line;
    }
}
