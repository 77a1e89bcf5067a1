import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAMS = join(import.meta.dirname, 'printer');

/** A queue that a test commands: `lp`, `lpstat` and `cancel` in the environment are its own. */
export function standInPrinter() {
    const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-printer-'));
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    const read = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
    for (const name of ['queue', 'cancelled', 'kept']) write(name, '');
    write('state', 'none');
    const sheetNames = () => readdirSync(folder).filter((name) => name.startsWith('sheet-'));
    return {
        environment: { ...process.env, PATH: `${PROGRAMS}:${process.env.PATH}`, STAND_IN_PRINTER: folder },
        /** IPP's reasons, `none`, `missing`, `paused` or `hangs`. */
        become: (state: string) => write('state', state),
        /** Jobs stay in the queue until they are cancelled or let go. */
        hold: () => write('holds', ''),
        letGo() {
            rmSync(join(folder, 'holds'), { force: true });
            write('queue', '');
        },
        keep: (jobs: string) => write('kept', jobs),
        sheets: () => sheetNames().map((name) => readFileSync(join(folder, name))),
        /** The words that `lp` was called with, by job. */
        asked: (job: number) => read(`asked-${job}`)[0] ?? '',
        queue: () => read('queue'),
        cancelled: () => read('cancelled'),
        remove: () => rmSync(folder, { recursive: true, force: true }),
    };
}
