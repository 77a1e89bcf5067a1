/**
 * The walk graph as one file, little-endian: magic, version, section table, then the sections, each
 * aligned to 8 bytes and read in place. docs/region-pack.md describes the bytes.
 */
export const MAGIC = 'SFWALK\r\n';
export const FORMAT_VERSION = 1;

/** Stored in place of a slope that is not known. */
export const UNKNOWN_SLOPE = -32768;

/**
 * Sections in file order. n vertices, a arcs, e edges, p shape points, r rows of facts, s strings,
 * f features, c components.
 *
 * An edge is stored once, from → to, in its way's direction; `arcEdge` is edge × 2, plus 1 when the arc
 * runs to → from. Vertices are junctions, ends, and the two halves of a node with a kerb, barrier or lift.
 */
export const SECTIONS = {
    /** n × longitude, 1e-7 degree */
    vertexLongitude: Int32Array,
    /** n × latitude, 1e-7 degree */
    vertexLatitude: Int32Array,
    /** n × component: vertices that are connected, whatever one can manage; 0 is the longest network */
    vertexComponent: Uint32Array,
    /** c × metres of all its edges, falling: a tiny island is no place to snap to */
    componentLength: Uint32Array,
    /** n + 1 offsets into the arcs */
    firstArc: Uint32Array,
    /** a × vertex the arc leads to */
    arcTarget: Uint32Array,
    /** a × (edge × 2 + reversed) */
    arcEdge: Uint32Array,
    /** e × vertex */
    edgeFrom: Uint32Array,
    /** e × vertex */
    edgeTo: Uint32Array,
    /** e × length, centimetres */
    edgeLength: Uint32Array,
    /** e × mean slope from elevation, tenths of a percent, positive uphill from → to, or UNKNOWN_SLOPE */
    edgeSlope: Int16Array,
    /** e × row of facts */
    edgeFacts: Uint32Array,
    /** e × string: the way's name, on a crossing that of the road crossed; string 0 is empty */
    edgeName: Uint32Array,
    /** e × string: the raw tags the facts came from, `key=value` joined by `;`, a `;` inside doubled */
    edgeTags: Uint32Array,
    /** e × OSM id × 4 + type (0 node, 1 way, 2 relation) */
    edgeOsm: Float64Array,
    /** e + 1 offsets into the shape points; the end vertices are not repeated there */
    edgeShape: Uint32Array,
    /** p × longitude, 1e-7 degree */
    shapeLongitude: Int32Array,
    /** p × latitude, 1e-7 degree */
    shapeLatitude: Int32Array,
    /** r × columns of FACT_COLUMNS */
    facts: Int16Array,
    /** f × FEATURE_KINDS */
    featureKind: Uint8Array,
    featureLongitude: Int32Array,
    featureLatitude: Int32Array,
    /** f × edge the feature is reached from */
    featureEdge: Uint32Array,
    /** f × centimetres along that edge from its `from` */
    featureAlong: Uint32Array,
    /** f × string: its name */
    featureName: Uint32Array,
    /** f × string: its raw tags, `key=value` joined by `;` */
    featureTags: Uint32Array,
    /** f × OSM id × 4 + type */
    featureOsm: Float64Array,
    /** s + 1 offsets into the text */
    stringOffset: Uint32Array,
    /** UTF-8 */
    stringText: Uint8Array,
    /** Flatbush over the bounding boxes of the edges, Int32 in 1e-7 degree; item i is edge i */
    edgeIndex: Uint8Array,
} as const;

export type SectionName = keyof typeof SECTIONS;
export type Sections = { [Name in SectionName]: InstanceType<(typeof SECTIONS)[Name]> };
