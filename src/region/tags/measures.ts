const METRES_PER_UNIT: Readonly<Record<string, number>> = {
    m: 1,
    metre: 1,
    metres: 1,
    meter: 1,
    meters: 1,
    cm: 0.01,
    mm: 0.001,
    km: 1000,
    in: 0.0254,
    inch: 0.0254,
    inches: 0.0254,
    '"': 0.0254,
    '″': 0.0254,
    ft: 0.3048,
    feet: 0.3048,
    foot: 0.3048,
    "'": 0.3048,
    '′': 0.3048,
};

const PART = /^(?:[<>~≈]|ca\.?)?\s*(\d+(?:[.,]\d+)?|[.,]\d+)\s*([a-z]+|["'″′])?\s*/;

/** A length as it was written: one number, or feet and inches together. */
export interface WrittenLength {
    readonly number: number;
    /** Absent where no unit was written. */
    readonly metresPerUnit?: number;
}

function readOne(text: string): WrittenLength | undefined {
    const found = PART.exec(text);
    if (!found) return undefined;
    const number = Number(found[1].replace(',', '.'));
    const rest = text.slice(found[0].length);
    const unit = found[2];
    if (unit === undefined) return rest === '' ? { number } : undefined;
    if (!Object.hasOwn(METRES_PER_UNIT, unit)) return undefined;
    const metresPerUnit = METRES_PER_UNIT[unit];
    if (rest === '') return { number, metresPerUnit };
    const isFeet = metresPerUnit === METRES_PER_UNIT.ft;
    const inches = isFeet ? readOne(rest) : undefined;
    if (inches?.metresPerUnit !== METRES_PER_UNIT.in) return undefined;
    return { number: number + inches.number / 12, metresPerUnit };
}

/**
 * The lengths in a tag (OSM wiki, Map features/Units): `2.5`, `2,5 m`, `15cm`, `8'`, `7'6"`, a range `2-3 m`
 * gives both ends, a list each. Undefined when any part is no length.
 */
export function readLengths(value: string): WrittenLength[] | undefined {
    const parts = value
        .toLowerCase()
        .split(/[;|–—]|(?<=[\d\sa-z"'])-(?=\s*[\d.,])/)
        .map((part) => readOne(part.trim()));
    const lengths = parts.filter((part) => part !== undefined);
    if (lengths.length !== parts.length || lengths.length === 0) return undefined;
    const unit = lengths.at(-1)?.metresPerUnit;
    return lengths.map((length) =>
        length.metresPerUnit === undefined && unit ? { ...length, metresPerUnit: unit } : length,
    );
}

/** Metres in which a written length is meant; no unit means metres. */
export const toMetres = ({ number, metresPerUnit = 1 }: WrittenLength): number => number * metresPerUnit;

const WHOLE = /^\d{1,4}$/;

/** A count such as `step_count=12`, or undefined. */
export function readCount(value: string): number | undefined {
    const text = value.trim();
    return WHOLE.test(text) ? Number(text) : undefined;
}
