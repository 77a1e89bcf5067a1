import { randomUUID } from 'node:crypto';
import { type Result, succeed } from '../../base/result.ts';
import { exportPack } from '../../walks/carry/exportPack.ts';
import { type ImportPreview, previewImport, takePack } from '../../walks/carry/importPack.ts';
import { type Progress, type ReadPack, readPack } from '../../walks/pack/readPack.ts';
import type { WalkStore } from '../../walks/store/openStore.ts';
import type { Walk } from '../../walks/walk.ts';
import { refuse, type WalksFault } from '../../walks/walksFault.ts';
import { type StickFile, sticksToWrite, writeToStick } from './writeToStick.ts';

/** Milliseconds that a pack which was looked at waits to be taken. */
const WAITS = 15 * 60 * 1000;

/** A pack that was looked at, and the ticket that takes it. */
export interface Offer {
    readonly ticket: string;
    readonly preview: ImportPreview;
}

interface Waiting extends Offer {
    readonly pack: ReadPack;
}

/** What packs go through. */
export interface PackGround {
    readonly store: WalkStore;
    readonly region: string;
    /** Folder where sticks are mounted. */
    readonly sticks: string | undefined;
}

/** Packs that come and go: looked at first, and then taken as they were looked at. */
export class PackDesk {
    readonly #ground: PackGround;
    /** One at a time: a pack fills memory. */
    #waiting: Waiting | undefined;
    #timer: NodeJS.Timeout | undefined;

    constructor(ground: PackGround) {
        this.#ground = ground;
    }

    /** Reads a pack from end to end, takes nothing, and keeps it for whoever has the ticket. */
    async lookAt(bytes: Uint8Array, tell?: Progress): Promise<Result<Offer, WalksFault>> {
        this.#forget();
        const { store, region } = this.#ground;
        const pack = await readPack(bytes, tell);
        if (!pack.ok) return pack;
        const preview = previewImport(store, pack.value, region, Math.random);
        if (!preview.ok) return preview;
        const offer: Offer = { ticket: randomUUID(), preview: preview.value };
        this.#waiting = { ...offer, pack: pack.value };
        this.#timer = setTimeout(() => this.#forget(), WAITS).unref();
        return succeed(offer);
    }

    /** Takes what was looked at, all of it or nothing. */
    take(ticket: string): Result<ImportPreview, WalksFault> {
        const waiting = this.#waiting;
        if (waiting?.ticket !== ticket) return refuse('lookAgain', 'this pack does not wait any more');
        const { pack, preview } = waiting;
        const taken = takePack(this.#ground.store, pack, preview);
        if (!taken.ok) return taken;
        this.#forget();
        return succeed(preview);
    }

    #forget(): void {
        clearTimeout(this.#timer);
        this.#waiting = undefined;
    }

    /** The walks as a `.walks` file. */
    pack(walks: readonly Walk[]): Uint8Array {
        return exportPack(this.#ground.store, walks);
    }

    sticksToWrite(): string[] {
        return sticksToWrite(this.#ground.sticks);
    }

    /** Puts a file onto a stick; answers its path there. */
    give(stick: string, file: StickFile): Result<string, WalksFault> {
        return writeToStick(this.#ground.sticks, stick, file);
    }
}
