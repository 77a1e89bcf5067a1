import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fail, type Result, succeed } from '../base/result.ts';
import { diskFault } from '../pack/diskFault.ts';
import { stateFolder } from '../pack/stateFolder.ts';
import type { Clock } from '../services/clock.ts';
import type { Settings } from '../services/settings.ts';
import { readUpdates, writeUpdates } from '../services/updateRecord.ts';
import { leavePack, signedAt } from './keptPacks.ts';
import type { PackSource } from './PackSource.ts';
import { type Taken, takePack } from './takePack.ts';

export interface UpdateRequest {
    readonly source: PackSource;
    /** The kiosk's state folder. */
    readonly state: string;
    /** Folder of the pack that the kiosk came with. */
    readonly region: string;
    readonly settings: Settings;
    readonly clock: Clock;
}

/** Looks for a new pack, takes it, and notes in the state folder what came of it. */
export async function updateKiosk(request: UpdateRequest): Promise<Taken> {
    const state = stateFolder(request.state);
    try {
        mkdirSync(request.state, { recursive: true });
        const lock = takeLock(join(request.state, 'updates.lock'));
        if (!lock.ok) return { outcome: 'failed', why: lock.fault };
        try {
            const record = await readUpdates(state.updates);
            const current = existsSync(state.region) ? state.region : request.region;
            const { left, unfit } = record;
            const taken = await takePack(request.source, { ...request, state, current, left, unfit });
            const at = new Date(request.clock()).toISOString();
            const why = 'why' in taken ? { why: taken.why } : {};
            const last = { at, outcome: taken.outcome, ...why };
            const found = 'unfit' in taken ? { unfit: { offer: taken.unfit, why: taken.why } } : {};
            writeUpdates(state.updates, { ...record, ...found, last });
            return taken;
        } finally {
            lock.value();
        }
    } catch (fault) {
        const why = diskFault(fault);
        if (why === undefined) throw fault;
        return { outcome: 'failed', why: `${request.state} cannot be written: ${why}` };
    }
}

/** Goes back to the pack before, and never takes the one left again. The fault is a sentence. */
export async function rollBack(dir: string, clock: Clock): Promise<Result<void, string>> {
    const state = stateFolder(dir);
    const lock = takeLock(join(dir, 'updates.lock'));
    if (!lock.ok) return lock;
    try {
        const record = await readUpdates(state.updates);
        const left = leavePack(state);
        if (left === undefined)
            return fail('the kiosk has the region pack it came with: there is none before');
        const signed = signedAt(left);
        writeUpdates(state.updates, {
            ...record,
            last: { at: new Date(clock()).toISOString(), outcome: 'rolledBack' },
            left: signed === undefined ? record.left : [...record.left, signed],
        });
        return succeed(undefined);
    } finally {
        lock.value();
    }
}

/** One at a time; the value lets the next one in. A lock whose owner has died is none. */
function takeLock(path: string): Result<() => void, string> {
    if (existsSync(path) && !isAlive(Number(readFileSync(path, 'utf8')))) rmSync(path, { force: true });
    try {
        const file = openSync(path, 'wx');
        writeSync(file, String(process.pid));
        closeSync(file);
        return succeed(() => rmSync(path, { force: true }));
    } catch (fault) {
        if (existsSync(path)) return fail('another update is under way');
        return fail(`${path} cannot be written: ${diskFault(fault) ?? String(fault)}`);
    }
}

function isAlive(pid: number): boolean {
    if (!Number.isInteger(pid) || pid <= 0) return false;
    try {
        process.kill(pid, 0);
        return true;
    } catch (fault) {
        return !(fault instanceof Error && 'code' in fault && fault.code === 'ESRCH');
    }
}
