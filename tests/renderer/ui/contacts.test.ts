import { expect, test } from 'vitest';
import { Contacts } from '../../../renderer/ui/touch/Contacts.ts';

test('fingers are counted while they are on the glass', () => {
    const contacts = new Contacts();
    contacts.down(1, 0);
    contacts.down(2, 100);
    expect(contacts.count(200)).toBe(2);
    contacts.up(1);
    expect(contacts.count(200)).toBe(1);
});

test('what rests on the glass for ever does not lock the screen', () => {
    const contacts = new Contacts();
    contacts.down(1, 0);
    contacts.down(2, 9000);
    expect(contacts.count(9000)).toBe(1);
});
