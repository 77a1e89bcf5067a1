import type { Position } from '../base/position.ts';
import type { Metres } from '../base/units.ts';
import type { EdgeFacts } from './facts.ts';
import type { FeatureKind } from './vocabulary.ts';
import type { OsmReference } from './WalkGraph.ts';

/** A walk graph before it is put in order and packed: what `assembleGraph` takes. */
export interface GraphDraft {
    readonly vertices: readonly Position[];
    readonly edges: readonly DraftEdge[];
    readonly features: readonly DraftFeature[];
}

export interface DraftEdge {
    /** Indexes into the draft's vertices. */
    readonly from: number;
    readonly to: number;
    readonly facts: EdgeFacts;
    /** Between the end vertices, which are not repeated; absent is a straight line. */
    readonly shape?: readonly Position[];
    /** Absent is measured along the line. */
    readonly length?: Metres;
    /** Mean slope from elevation, tenths of a percent, positive uphill from → to; absent is not known. */
    readonly slope?: number;
    /** '' when it has none. */
    readonly name: string;
    /** The raw tags the facts came from, `key=value` joined by `;`. */
    readonly tags: string;
    readonly osm: OsmReference;
}

/** Attached to the nearest edge that can be walked along. */
export interface DraftFeature {
    readonly kind: FeatureKind;
    readonly position: Position;
    readonly name: string;
    readonly tags: string;
    readonly osm: OsmReference;
}
