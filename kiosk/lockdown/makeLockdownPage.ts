import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/setup/runtime.mjs';
import { lockdownPage } from './lockdownPage.ts';

const file = join(ROOT, 'docs', 'lockdown.md');
writeFileSync(file, lockdownPage());
console.log(file);
