import { z } from 'zod';
import { settingsSchema } from './settings.ts';
import { settingsLineWords } from './settingsRows.ts';

/** The JSON Schema of the settings file as docs/kiosk.schema.json holds it, for editors and fleet tools. */
export function settingsSchemaText(): string {
    const { $schema, ...schema } = z.toJSONSchema(settingsSchema, { io: 'input' });
    const titled = { $schema, title: 'Settings of a Stufenfrei kiosk', ...described(schema, '') };
    return `${JSON.stringify(titled, undefined, 2)}\n`;
}

/** A schema with what each of its lines says, for who points at one in an editor. */
function described(schema: object, path: string): object {
    const words = settingsLineWords(path);
    const own = { ...(words !== undefined && { description: words }), ...schema };
    if (!('properties' in own) || typeof own.properties !== 'object') return own;
    const lines = Object.entries(own.properties ?? {}).map(([name, line]) => [
        name,
        described(Object(line), path === '' ? name : `${path}.${name}`),
    ]);
    return { ...own, properties: Object.fromEntries(lines) };
}
