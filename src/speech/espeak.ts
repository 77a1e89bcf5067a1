import { execFile } from 'node:child_process';
import { fail, type Result, succeed } from '../base/result.ts';
import { plainText, speechMarkup } from './spokenText.ts';
import type { Utterance } from './Utterance.ts';
import { VOICES } from './voices.ts';
import { withTrueLengths } from './waveFile.ts';

const USUAL_SPEED = 130;
/** A sentence takes 10 to 50 ms; whatever takes this long has broken down, milliseconds. */
const PATIENCE = 3000;
/** Five minutes of speech. */
const LARGEST_SOUND = 16 * 1024 * 1024;

/**
 * Runs a program without a shell, with the text on its standard input alone, and kills it when it takes too long.
 */
function run(
    program: string,
    parameters: readonly string[],
    input: string,
): Promise<Result<Uint8Array<ArrayBuffer>, 'absent' | 'failed'>> {
    return new Promise((resolve) => {
        const child = execFile(
            program,
            parameters,
            { encoding: 'buffer', timeout: PATIENCE, killSignal: 'SIGKILL', maxBuffer: LARGEST_SOUND },
            (fault, output) => {
                if (!fault) return resolve(succeed(new Uint8Array(output)));
                resolve(fail(fault.code === 'ENOENT' ? 'absent' : 'failed'));
            },
        );
        // Who ends early does not read to the end.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input);
    });
}

/** Names of the voices that the program has; none where the program is not here. */
export async function espeakVoices(program: string): Promise<ReadonlySet<string>> {
    const listed = await run(program, ['--voices'], '');
    if (!listed.ok) return new Set();
    const lines = new TextDecoder().decode(listed.value).split('\n');
    return new Set(lines.flatMap((line) => /^\s*\d+\s+(\S+)/.exec(line)?.[1] ?? []));
}

/** What is to be said as a WAV file. */
export async function espeakSound(
    program: string,
    { language, text, speed }: Utterance,
): Promise<Result<Uint8Array<ArrayBuffer>, 'absent' | 'failed'>> {
    const pace = String(Math.round(USUAL_SPEED * speed));
    const parameters = ['-v', VOICES[language], '-s', pace, '-b', '1', '-m', '--stdin', '--stdout'];
    const said = await run(program, parameters, speechMarkup(plainText(text), language));
    if (!said.ok) return said;
    const sound = withTrueLengths(said.value);
    return sound ? succeed(sound) : fail('failed');
}
