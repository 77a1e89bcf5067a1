import { writeSync } from 'node:fs';

/** Loaded into a measured process by --import: at its end, and that of each of its threads, it tells its
 * peak memory on file descriptor 3, a line each. */
process.on('exit', () => writeSync(3, `${process.resourceUsage().maxRSS}\n`));
