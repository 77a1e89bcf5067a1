import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SAMPLES = 2205;
/** One tenth of a second of silence at 22,050 Hz, as espeak-ng writes it to a pipe: with lengths it cannot know. */
function pipedWave(samples = SAMPLES): Buffer {
    const header = Buffer.alloc(44);
    header.write('RIFF', 0);
    header.writeUInt32LE(0x7ffff024, 4);
    header.write('WAVEfmt ', 8);
    header.writeUInt32LE(16, 16);
    header.writeUInt16LE(1, 20);
    header.writeUInt16LE(1, 22);
    header.writeUInt32LE(22_050, 24);
    header.writeUInt32LE(44_100, 28);
    header.writeUInt16LE(2, 32);
    header.writeUInt16LE(16, 34);
    header.write('data', 36);
    header.writeUInt32LE(0x7ffff000, 40);
    return Buffer.concat([header, Buffer.alloc(samples * 2)]);
}

const ACTS = {
    speaks: 'cat "$here/wave"',
    hangs: 'exec sleep 60',
    breaks: 'echo "cannot" >&2; exit 1',
    mumbles: 'echo "no wave at all, but long enough to be taken for one by who does not look"',
    isSlow: 'sleep 0.05; cat "$here/wave"',
} as const;

/**
 * A program in the place of espeak-ng: lists three voices, keeps what it was called with and what it was to say, and
 * then acts as told.
 */
export function standInVoice(act: keyof typeof ACTS, voices: readonly string[] = ['de', 'en-gb', 'ru']) {
    const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-voice-'));
    const program = join(folder, 'espeak-ng');
    const heard = join(folder, 'heard');
    writeFileSync(join(folder, 'wave'), pipedWave());
    const listed = voices.map((voice) => `echo " 5  ${voice}  --/M  Name  gmw/${voice}"`).join('\n');
    writeFileSync(
        program,
        `#!/bin/sh
here=$(dirname "$0")
if [ "$1" = --voices ]; then
echo "Pty Language Age/Gender VoiceName File Other"
${listed}
exit
fi
printf '%s\\n' "$*" >> "$here/heard"
printf '%s\\n' "$(cat)" >> "$here/heard"
${ACTS[act]}
`,
        { mode: 0o755 },
    );
    return {
        folder,
        program,
        /** By turns the words it was called with and the text on its standard input. */
        heard: () => (existsSync(heard) ? readFileSync(heard, 'utf8').trimEnd().split('\n') : []),
    };
}
