import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const PACKAGE = join(import.meta.dirname, '..', '..', '..', 'package.json');

/** Name and version of this program, for the manifest. */
export function builderVersion(): string {
    const { name, version } = z
        .object({ name: z.string(), version: z.string() })
        .parse(JSON.parse(readFileSync(PACKAGE, 'utf8')));
    return `${name} ${version}`;
}
