import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packSchemaText } from '../../src/walks/pack/packSchemaText.ts';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');

/** Words that would make a field one for a person. */
const PERSONAL = /name|birth|born|age|sex|gender|diagnos|illness|phone|mail|address|person|patient/i;
/** The name of what one walks to. */
const ALLOWED = ['name'];

function fieldsOf(schema: unknown): string[] {
    if (typeof schema !== 'object' || schema === null) return [];
    return Object.entries(schema).flatMap(([key, value]) => [
        ...(key === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : []),
        ...fieldsOf(value),
    ]);
}

test('the published schema is current; else: stufenfrei walks schema > docs/walks.schema.json', () => {
    expect(readFileSync(join(DOCS, 'walks.schema.json'), 'utf8')).toBe(packSchemaText());
});

test('no field is one for a person, and no field can be added', () => {
    const text = packSchemaText();
    const fields = fieldsOf(JSON.parse(text));
    expect(fields.length).toBeGreaterThan(30);
    expect([...new Set(fields.filter((field) => PERSONAL.test(field)))]).toEqual(ALLOWED);
    const objects = [...text.matchAll(/"type": "object"/g)].length;
    const closed = [...text.matchAll(/"additionalProperties": (false|\{)/g)].length;
    expect(closed).toBe(objects);
});
