import { z } from 'zod';
import { settingsSchema } from './settings.ts';

/** The JSON Schema of the settings file as docs/kiosk.schema.json holds it, for editors and fleet tools. */
export function settingsSchemaText(): string {
    const { $schema, ...schema } = z.toJSONSchema(settingsSchema, { io: 'input' });
    const titled = { $schema, title: 'Settings of a Stufenfrei kiosk', ...schema };
    return `${JSON.stringify(titled, undefined, 2)}\n`;
}
