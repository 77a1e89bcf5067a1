import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fail, type Result, succeed } from '../base/result.ts';
import { type Manifest, manifestSchema, PACK_VERSION } from './manifest.ts';

const anyVersion = z.looseObject({ format: z.literal('stufenfrei-region'), version: z.number() });

/** The manifest of the pack in a folder; the fault says what was found and what was expected. */
export async function readManifest(dir: string): Promise<Result<Manifest, string>> {
    const path = join(dir, 'manifest.json');
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) return fail(`${path}: found no readable file, expected a region pack in ${dir}`);
    const json = parse(text);
    if (json === undefined) return fail(`${path}: found no JSON, expected a region pack's manifest`);
    const version = anyVersion.safeParse(json);
    if (version.success && version.data.version !== PACK_VERSION) {
        return fail(
            `${path}: found region pack v${version.data.version}, this program reads v${PACK_VERSION}`,
        );
    }
    const manifest = manifestSchema.safeParse(json);
    if (!manifest.success) return fail(`${path}: ${sentence(manifest.error)}`);
    return succeed(manifest.data);
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}

const sentence = ({ issues: [issue] }: z.ZodError): string =>
    `${issue.path.length > 0 ? issue.path.join('.') : 'manifest'}: ${issue.message}`;
