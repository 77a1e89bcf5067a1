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

function writeSound(rate: number, samples: Int16Array): Uint8Array {
    const bytes = new Uint8Array(HEADER + samples.length * 2);
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
    view.setUint32(40, samples.length * 2, true);
    for (const [index, sample] of samples.entries()) view.setInt16(HEADER + index * 2, sample, true);
    return bytes;
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
    const mono = Int16Array.from({ length: count }, (_, index) => {
        const at = index * channels * 2;
        const left = samples.getInt16(at, true);
        return channels === 1 ? left : Math.round((left + samples.getInt16(at + 2, true)) / 2);
    });
    return succeed(writeSound(rate, mono));
}
