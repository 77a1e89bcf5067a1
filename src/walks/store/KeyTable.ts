import type { DatabaseSync } from 'node:sqlite';
import { type Signature, signatureSchema } from '../pack/packSchema.ts';
import { newPrivateKey, publicKeyOf, signJson } from '../pack/signing.ts';
import { inOne } from './openDatabase.ts';

/** Who signs here, whose packs are taken, and the signatures of packs that came in. */
export class KeyTable {
    readonly #database: DatabaseSync;

    constructor(database: DatabaseSync) {
        this.#database = database;
    }

    /** This store's own private key, made when it is first needed. */
    #private(): Uint8Array {
        return inOne(this.#database, () => {
            const found = this.#database.prepare('SELECT private FROM own_key').get()?.private;
            if (found instanceof Uint8Array) return found;
            const made = newPrivateKey();
            this.#database.prepare('INSERT INTO own_key (one, private) VALUES (1, ?)').run(made);
            return made;
        });
    }

    ownKey(): string {
        return publicKeyOf(this.#private());
    }

    isTrusted(key: string): boolean {
        const known = this.#database.prepare('SELECT 1 FROM trusted_key WHERE key = ?').get(key);
        return known !== undefined || key === this.ownKey();
    }

    trust(key: string): void {
        this.#database.prepare('INSERT OR IGNORE INTO trusted_key (key) VALUES (?)').run(key);
    }

    /** A pack that came in unchanged keeps the signature it came with; any other is signed by this store. */
    signatureOf(json: Uint8Array, digest: string): Signature {
        const row = this.#database.prepare('SELECT key, signature FROM pack WHERE digest = ?').get(digest);
        return row
            ? signatureSchema.parse({ algorithm: 'ed25519', ...row })
            : signJson(json, this.#private());
    }

    rememberPack(digest: string, { key, signature }: Signature): void {
        this.#database
            .prepare('INSERT OR REPLACE INTO pack (digest, key, signature) VALUES (?, ?, ?)')
            .run(digest, key, signature);
    }
}
