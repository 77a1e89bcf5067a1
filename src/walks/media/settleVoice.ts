import { fail, type Result, succeed } from '../../base/result.ts';

const HEADER = 44;
const PCM = 1;
const LONGEST = 60;
const RATES = { least: 8000, most: 48_000 };

const tagAt = (view: DataView, at: number): string =>
    String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));

interface Sound {
    readonly rate: number;
    readonly channels: number;
    readonly samples: DataView;
}

/** The chunks `fmt ` and `data` of a RIFF file; what else is there is left behind. */
function readSound(view: DataView): Sound | undefined {
    if (view.byteLength < HEADER || tagAt(view, 0) !== 'RIFF' || tagAt(view, 8) !== 'WAVE') return undefined;
    let format: { rate: number; channels: number } | undefined;
    for (let at = 12; at + 8 <= view.byteLength; ) {
        const [tag, length, start] = [tagAt(view, at), view.getUint32(at + 4, true), at + 8];
        if (start + length > view.byteLength) return undefined;
        if (tag === 'fmt ') {
            if (length < 16 || view.getUint16(start, true) !== PCM) return undefined;
            if (view.getUint16(start + 14, true) !== 16) return undefined;
            format = { channels: view.getUint16(start + 2, true), rate: view.getUint32(start + 4, true) };
        }
        if (tag === 'data' && format) {
            return { ...format, samples: new DataView(view.buffer, view.byteOffset + start, length) };
        }
        at = start + length + (length % 2);
    }
    return undefined;
}

/** A WAV file of one channel around its samples, 16 bit each. */
function writeSound(rate: number, samples: Uint8Array): Uint8Array {
    const bytes = new Uint8Array(HEADER + samples.length);
    const view = new DataView(bytes.buffer);
    const tag = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
    tag(0, 'RIFF');
    view.setUint32(4, bytes.length - 8, true);
    tag(8, 'WAVEfmt ');
    view.setUint32(16, 16, true);
    view.setUint16(20, PCM, true);
    view.setUint16(22, 1, true);
    view.setUint32(24, rate, true);
    view.setUint32(28, rate * 2, true);
    view.setUint16(32, 2, true);
    view.setUint16(34, 16, true);
    tag(36, 'data');
    view.setUint32(40, samples.length, true);
    bytes.set(samples, HEADER);
    return bytes;
}

/** The samples of one channel: the mean of two. */
function oneChannel(samples: DataView, channels: number, count: number): Uint8Array {
    if (channels === 1) return new Uint8Array(samples.buffer, samples.byteOffset, count * 2);
    const mono = new DataView(new ArrayBuffer(count * 2));
    for (let index = 0; index < count; index++) {
        const sum = samples.getInt16(index * 4, true) + samples.getInt16(index * 4 + 2, true);
        mono.setInt16(index * 2, Math.round(sum / 2), true);
    }
    return new Uint8Array(mono.buffer);
}

/** A voice read as samples and written anew: WAV, 16 bit, one channel, at most a minute, with nothing beside. */
export function settleVoice(bytes: Uint8Array): Result<Uint8Array, string> {
    const sound = readSound(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (!sound) return fail('expected a voice as WAV with 16 bits a sample that is whole');
    const { rate, channels, samples } = sound;
    if (rate < RATES.least || rate > RATES.most || channels < 1 || channels > 2) {
        return fail(`expected one or two channels at ${RATES.least} to ${RATES.most} Hz`);
    }
    const count = Math.floor(samples.byteLength / 2 / channels);
    if (count === 0 || count > rate * LONGEST) return fail(`expected a voice of at most ${LONGEST} seconds`);
    return succeed(writeSound(rate, oneChannel(samples, channels, count)));
}
