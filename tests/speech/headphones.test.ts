import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPlugged } from '../../src/speech/headphones.ts';

/** A machine with one sound card, PCH, whose amixer answers as told and keeps what it was called with. */
function machine(answer: string) {
    const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-sound-'));
    const cards = join(folder, 'asound');
    mkdirSync(join(cards, 'PCH'), { recursive: true });
    const program = join(folder, 'amixer');
    writeFileSync(
        program,
        `#!/bin/sh
[ "$*" = "-c PCH cget iface=CARD,name='Front Headphone Jack'" ] || exit 1
${answer}
`,
        { mode: 0o755 },
    );
    return { cards, program };
}

const answering = (values: string) =>
    machine(`cat <<'END'
numid=21,iface=CARD,name='Front Headphone Jack'
  ; type=BOOLEAN,access=r-------,values=1
  : values=${values}
END`);
const socket = { card: 'PCH', jack: 'Front Headphone Jack' };

test.each([
    ['on', true],
    ['off', false],
] as const)('a jack that is %s', async (values, plugged) => {
    expect(await isPlugged(socket, answering(values))).toBe(plugged);
});

test('a control that the card does not have is never plugged', async () => {
    expect(await isPlugged({ ...socket, jack: 'Line Out Jack' }, answering('on'))).toBe(false);
});

test('a card that comes with the headphone is plugged while it is there', async () => {
    const here = answering('off');
    expect(await isPlugged({ card: 'PCH' }, here)).toBe(true);
    expect(await isPlugged({ card: 'Headset' }, here)).toBe(false);
});

test('without amixer, or when it hangs, nothing is plugged', async () => {
    const { cards } = answering('on');
    expect(await isPlugged(socket, { cards, program: '/nowhere/amixer' })).toBe(false);
    expect(await isPlugged(socket, { ...machine('exec sleep 60') })).toBe(false);
});
