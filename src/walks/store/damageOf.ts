import type { DatabaseSync } from 'node:sqlite';
import { storeFault } from './storeFault.ts';

/** Tables without photos and voices: quickly read through. */
const TABLES = ['walk', 'finding', 'draft', 'pack', 'own_key', 'trusted_key', 'pin'] as const;

/** Looks through what is kept, but for photos and voices; the first damage in a sentence, undefined when there is none. */
export function damageOf(database: DatabaseSync): string | undefined {
    try {
        const found = TABLES.flatMap((table) => database.prepare(`PRAGMA quick_check('${table}')`).all());
        const isWhole = found.every(({ quick_check }) => quick_check === 'ok');
        return isWhole ? undefined : 'the file of the walks is damaged: the newest backup lies beside it';
    } catch (error) {
        return storeFault(error)?.detail ?? (error instanceof Error ? error.message : String(error));
    }
}
