import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSignature, newKeyPair, PUBLIC_KEY, signBytes } from '../../src/pack/signature.ts';

const SIGNED = '2026-03-10T09:00:00.000Z';
const OURS = newKeyPair();
const THEIRS = newKeyPair();
const TOWN = Buffer.from('{"name": "Hallighof"}');

function signed(bytes: Uint8Array = TOWN, key = OURS.privateKey): string {
    const text = signBytes('region', bytes, key, SIGNED);
    if (!text.ok) throw new Error(text.fault);
    return text.value;
}

describe('a signature', () => {
    test('is believed of a trusted key', () => {
        expect(OURS.publicKey).toMatch(PUBLIC_KEY);
        expect(checkSignature('region', TOWN, signed(), [THEIRS.publicKey, OURS.publicKey])).toEqual({
            ok: true,
            value: { key: OURS.publicKey, signed: SIGNED },
        });
    });

    test.each([
        ['of a stranger', signed(TOWN, THEIRS.privateKey), /not among the trusted keys$/],
        [
            'in whose name a stranger signed',
            signed(TOWN, THEIRS.privateKey).replace(THEIRS.publicKey, OURS.publicKey),
            /is wrong$/,
        ],
        ['with a later date', signed().replace(SIGNED, '2027-01-01T00:00:00.000Z'), /is wrong$/],
        ['of other bytes', signed(Buffer.from('Hallighausen')), /not what was signed$/],
        ['with a line more', signed().replace('{', '{"more": 1,'), /cannot be read$/],
        ['that is no JSON', 'trust me', /cannot be read$/],
    ])('%s is not', (_, text, fault) => {
        expect(checkSignature('region', TOWN, text, [OURS.publicKey])).toEqual({
            ok: false,
            fault: expect.stringMatching(fault),
        });
    });

    test('of a region vouches for no closures', () => {
        expect(checkSignature('closures', TOWN, signed(), [OURS.publicKey])).toMatchObject({ ok: false });
    });

    test('does not hold once any byte of what was signed changes', () => {
        const text = signed();
        fc.assert(
            fc.property(fc.nat(TOWN.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
                const changed = Uint8Array.from(TOWN);
                changed[at] = (changed[at] ?? 0) ^ by;
                expect(checkSignature('region', changed, text, [OURS.publicKey]).ok).toBe(false);
            }),
        );
    });

    test('is not made with what is no private key', () => {
        expect(signBytes('region', TOWN, OURS.publicKey, SIGNED)).toMatchObject({ ok: false });
        expect(signBytes('region', TOWN, '', SIGNED)).toMatchObject({ ok: false });
    });
});
