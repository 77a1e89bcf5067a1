import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { settlePhoto } from '../../src/walks/media/settlePhoto.ts';
import { settleVoice } from '../../src/walks/media/settleVoice.ts';
import { photo, voice } from '../support/walkMedia.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
const REFUSED = { ok: false, fault: expect.stringMatching(/^expected a photo/) };

async function settled(bytes: Uint8Array): Promise<Uint8Array> {
    const result = await settlePhoto(bytes);
    if (!result.ok) throw new Error(result.fault);
    return result.value;
}

describe('a photo', () => {
    test.each([1, 2, 3])('encoded again stays what it is, byte for byte (%i)', async (seed) => {
        const once = await settled(await photo(seed, 800, 600));
        expect(Buffer.compare(await settled(once), once)).toBe(0);
    });

    test('keeps nothing but its pixels: no place, no camera, no profile', async () => {
        const told = await sharp(await photo())
            .withExif({ IFD0: { Copyright: 'Erna Musterfrau' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
            .jpeg()
            .toBuffer();
        expect(told.includes('Musterfrau')).toBe(true);
        const clean = Buffer.from(await settled(told));
        expect(clean.includes('Musterfrau')).toBe(false);
        expect((await sharp(clean).metadata()).exif).toBeUndefined();
    });

    test('is turned upright and made small', async () => {
        const wide = await sharp(await photo(1, 3000, 1500))
            .withMetadata({ orientation: 6 })
            .toBuffer();
        const { width, height, format } = await sharp(await settled(wide)).metadata();
        expect({ width, height, format }).toEqual({ width: 480, height: 960, format: 'jpeg' });
    });

    test.each(['png', 'webp'] as const)('may come as %s', async (format) => {
        const bytes = await sharp(await photo())
            .toFormat(format)
            .toBuffer();
        expect((await sharp(await settled(bytes)).metadata()).format).toBe('jpeg');
    });

    test('loses what was hidden behind it', async () => {
        const polyglot = Buffer.concat([
            await photo(),
            Buffer.from('<script>alert(1)</script>PK\u0003\u0004'),
        ]);
        const result = await settlePhoto(polyglot);
        if (result.ok) expect(Buffer.from(result.value).includes('script')).toBe(false);
        else expect(result).toEqual(REFUSED);
    });

    test.each([
        ['an SVG', Buffer.from(SVG)],
        ['an SVG that calls itself XML', Buffer.from(`<?xml version="1.0"?>${SVG}`)],
        ['a PDF', Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n')],
        ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
        ['nothing', Buffer.alloc(0)],
        ['a GIF that is also a script', Buffer.from('GIF89a/*\u0001\u0000*/=1;alert(1)')],
    ])('%s is none', async (_, bytes) => {
        expect(await settlePhoto(bytes)).toEqual(REFUSED);
    });

    test('cut off is refused', async () => {
        const bytes = await photo();
        expect(await settlePhoto(bytes.subarray(0, bytes.length / 2))).toEqual(REFUSED);
    });

    test('of too many pixels is refused before it is unpacked', async () => {
        const huge = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'red' } })
            .png({ compressionLevel: 9 })
            .toBuffer();
        expect(await settlePhoto(huge)).toEqual(REFUSED);
    });
});

describe('a voice', () => {
    test('written again stays what it is', () => {
        const once = settleVoice(voice());
        const twice = once.ok && settleVoice(once.value);
        expect(twice).toEqual(once);
    });

    test('of two channels becomes one', () => {
        const stereo = Buffer.from(voice());
        stereo.writeUInt16LE(2, 22);
        const mono = settleVoice(stereo);
        expect(mono.ok && mono.value.length).toBe(44 + (stereo.length - 44) / 2);
    });

    test('leaves behind what else was in the file', () => {
        const plain = Buffer.from(voice());
        const list = Buffer.from(
            'LIST\u0018\u0000\u0000\u0000INFOIART\u000c\u0000\u0000\u0000Musterfrau\u0000\u0000',
            'latin1',
        );
        const told = Buffer.concat([plain.subarray(0, 36), list, plain.subarray(36)]);
        const clean = settleVoice(told);
        expect(clean.ok && Buffer.compare(clean.value, plain)).toBe(0);
    });

    test.each([
        ['nothing', Buffer.alloc(0)],
        ['noise', Buffer.alloc(100, 7)],
        ['an MP3', Buffer.from(`ID3\u0003${'\u0000'.repeat(60)}`)],
        ['half of one', Buffer.from(voice()).subarray(0, 3000)],
        ['more than a minute', Buffer.from(voice(61, 8000))],
        ['none that anybody hears', Buffer.from(voice(0))],
    ])('%s is refused', (_, bytes) => {
        expect(settleVoice(bytes)).toMatchObject({ ok: false, fault: expect.stringMatching(/^expected/) });
    });
});
