import { z } from 'zod';
import { packSchema } from './packSchema.ts';

/** The JSON Schema of pack.json, as docs/walks.schema.json holds it. */
export function packSchemaText(): string {
    const { $schema, ...schema } = z.toJSONSchema(packSchema, { io: 'input' });
    const titled = { $schema, title: 'Walks prepared for Stufenfrei', ...schema };
    return `${JSON.stringify(titled, undefined, 2)}\n`;
}
