import '../base/encoding.ts';
import { fail, type Result, succeed } from '../base/result.ts';
import { FORMAT_VERSION, MAGIC, SECTIONS, type SectionName, type Sections } from './sections.ts';

const ALIGNMENT = 8;
const NAMES = Object.keys(SECTIONS) as SectionName[];
const TABLE_START = 16;
const TABLE_ENTRY = 16;
const HEADER_BYTES = TABLE_START + NAMES.length * TABLE_ENTRY;

const align = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

/** The sections as one file. Same sections, same bytes. */
export function writeGraphFile(sections: Sections): Uint8Array<ArrayBuffer> {
    const total = NAMES.reduce((offset, name) => align(offset) + sections[name].byteLength, HEADER_BYTES);
    const bytes = new Uint8Array(new ArrayBuffer(align(total)));
    const view = new DataView(bytes.buffer);
    bytes.set(new TextEncoder().encode(MAGIC));
    view.setUint32(8, FORMAT_VERSION, true);
    view.setUint32(12, NAMES.length, true);
    let offset = HEADER_BYTES;
    NAMES.forEach((name, index) => {
        const section = sections[name];
        offset = align(offset);
        view.setFloat64(TABLE_START + index * TABLE_ENTRY, offset, true);
        view.setFloat64(TABLE_START + index * TABLE_ENTRY + 8, section.byteLength, true);
        bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
        offset += section.byteLength;
    });
    return bytes;
}

/** Views over the file's bytes, or a sentence that says what was found and what was expected. */
export function readGraphFile(buffer: ArrayBuffer): Result<Sections, string> {
    const view = new DataView(buffer);
    if (buffer.byteLength < HEADER_BYTES) {
        return fail(`walk graph of ${buffer.byteLength} bytes, expected at least ${HEADER_BYTES}`);
    }
    if (new TextDecoder().decode(new Uint8Array(buffer, 0, 8)) !== MAGIC) {
        return fail('not a walk graph: the first eight bytes are not SFWALK');
    }
    const version = view.getUint32(8, true);
    if (version !== FORMAT_VERSION)
        return fail(`walk graph v${version}, this kiosk reads v${FORMAT_VERSION}`);
    const count = view.getUint32(12, true);
    if (count !== NAMES.length) return fail(`walk graph with ${count} sections, expected ${NAMES.length}`);

    const sections: Partial<Record<SectionName, unknown>> = {};
    for (const [index, name] of NAMES.entries()) {
        const offset = view.getFloat64(TABLE_START + index * TABLE_ENTRY, true);
        const length = view.getFloat64(TABLE_START + index * TABLE_ENTRY + 8, true);
        const Section = SECTIONS[name];
        const fits =
            offset >= HEADER_BYTES && offset % ALIGNMENT === 0 && offset + length <= buffer.byteLength;
        if (!fits || length < 0 || length % Section.BYTES_PER_ELEMENT !== 0) {
            return fail(
                `section ${name}: ${length} bytes at ${offset} do not fit a file of ${buffer.byteLength} bytes`,
            );
        }
        sections[name] = new Section(buffer, offset, length / Section.BYTES_PER_ELEMENT);
    }
    return succeed(sections as Sections);
}
