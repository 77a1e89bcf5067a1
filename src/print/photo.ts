import type { HandoutStep } from '../handout/Handout.ts';
import type { Pen } from './Pen.ts';

/** Points: no photo on a sheet is higher, and the air around it. */
const HIGHEST = 150;
const AIR = 6;

/** Width and height of a JPEG, pixels, out of its start-of-frame segment (ITU-T T.81, B.2.2); undefined for none. */
function jpegSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 2; at + 9 <= bytes.length; ) {
        if (bytes[at] !== 0xff) return undefined;
        const marker = bytes[at + 1] ?? 0;
        const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
        if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
        at += 2 + view.getUint16(at + 2);
    }
    return undefined;
}

/** How high a photo stands that is as wide as the column, but never higher than `most`, points. */
export function photoBox(bytes: Uint8Array, column: number, most: number) {
    const size = jpegSize(bytes);
    if (!size || size.width === 0 || size.height === 0) return undefined;
    const scale = Math.min(column / size.width, most / size.height);
    return { width: size.width * scale, height: size.height * scale };
}

/** A step's photo below its sentences, where reading begins; nothing where it has none. */
export function photoUnder(pen: Pen, { photo }: Pick<HandoutStep, 'photo'>, column: number) {
    const box = photo && photoBox(photo, column, HIGHEST);
    return {
        height: box ? box.height + AIR : 0,
        draw(left: number, right: number, top: number): void {
            if (!photo || !box) return;
            const at = pen.isRightToLeft ? right - box.width : left;
            pen.doc.image(Buffer.from(photo), at, top + AIR / 2, { ...box });
        },
    };
}
