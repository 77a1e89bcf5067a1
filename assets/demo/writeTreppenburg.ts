import { writeFileSync } from 'node:fs';
import { drawTreppenburg } from './drawTreppenburg.ts';
import { writeOsm } from './plan/writeOsm.ts';

/** Run `node assets/demo/writeTreppenburg.ts` after a change of the plan. */
writeFileSync(new URL('./treppenburg.osm', import.meta.url), writeOsm(drawTreppenburg()));
