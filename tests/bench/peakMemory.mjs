import { writeSync } from 'node:fs';

/** Loaded into a measured process by --import: at its end it tells its peak memory on file descriptor 3. */
process.on('exit', () => writeSync(3, `${process.resourceUsage().maxRSS}\n`));
