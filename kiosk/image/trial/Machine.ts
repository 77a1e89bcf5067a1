import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { type Picture, readPixmap } from './Picture.ts';
import { Shell } from './Shell.ts';

export const FIRMWARE = '/usr/share/OVMF/OVMF_CODE.fd';
const VARIABLES = '/usr/share/OVMF/OVMF_VARS.fd';

interface MachineOptions {
    /** Raw disk; the machine writes to it. */
    readonly disk: string;
    /** For its sockets, its firmware's memory and what its serial line says. */
    readonly folder: string;
    readonly width: number;
    readonly height: number;
}

async function openSocket(path: string, child: ChildProcess): Promise<Socket> {
    for (let tries = 0; tries < 100; tries++) {
        await pause(200);
        if (child.exitCode !== null) throw new Error(`QEMU ended with exit status ${child.exitCode}`);
        if (!existsSync(path)) continue;
        const socket = connect(path);
        await new Promise<void>((open, failed) => socket.once('connect', open).once('error', failed));
        return socket;
    }
    throw new Error(`QEMU did not open ${path}`);
}

/** A PC in QEMU without hardware's help, with a pointer and a keyboard on USB. */
export class Machine {
    readonly shell: Shell;
    readonly #process: ChildProcess;
    readonly #monitor: Socket;
    readonly #folder: string;
    readonly #waiting: ((answer: object) => void)[] = [];

    private constructor(child: ChildProcess, monitor: Socket, shell: Shell, folder: string) {
        this.#process = child;
        this.#monitor = monitor;
        this.shell = shell;
        this.#folder = folder;
        createInterface({ input: monitor }).on('line', (line) => {
            const said: object = JSON.parse(line);
            if ('return' in said || 'error' in said) this.#waiting.shift()?.(said);
        });
    }

    static async start({ disk, folder, width, height }: MachineOptions): Promise<Machine> {
        const monitor = join(folder, 'monitor');
        const shell = join(folder, 'shell');
        const variables = join(folder, 'variables.fd');
        for (const socket of [monitor, shell]) rmSync(socket, { force: true });
        if (!existsSync(variables)) copyFileSync(VARIABLES, variables);
        const child = spawn(
            'qemu-system-x86_64',
            [
                ...['-nodefaults', '-display', 'none', '-no-user-config'],
                ...['-machine', 'q35', '-accel', 'tcg,thread=multi,tb-size=1024', '-cpu', 'max'],
                ...['-smp', '2', '-m', '3072'],
                ...['-drive', `if=pflash,format=raw,readonly=on,file=${FIRMWARE}`],
                ...['-drive', `if=pflash,format=raw,file=${variables}`],
                ...['-drive', `if=virtio,format=raw,cache=writeback,file=${disk}`],
                ...['-device', `virtio-vga,xres=${width},yres=${height}`],
                ...['-device', 'qemu-xhci,id=usb', '-device', 'usb-kbd', '-device', 'usb-tablet'],
                ...['-device', 'virtio-rng-pci', '-device', 'i6300esb'],
                ...['-serial', `file:${join(folder, 'serial.log')}`],
                ...['-serial', `unix:${shell},server=on,wait=off`],
                ...['-qmp', `unix:${monitor},server=on,wait=off`],
            ],
            { stdio: ['ignore', 'inherit', 'inherit'] },
        );
        const machine = new Machine(
            child,
            await openSocket(monitor, child),
            new Shell(await openSocket(shell, child)),
            folder,
        );
        await machine.#ask('qmp_capabilities');
        return machine;
    }

    async #ask(execute: string, parameters: object = {}): Promise<void> {
        const said = await new Promise<object>((answered) => {
            this.#waiting.push(answered);
            this.#monitor.write(`${JSON.stringify({ execute, arguments: parameters })}\n`);
        });
        if ('error' in said) throw new Error(`QEMU, ${execute}: ${JSON.stringify(said.error)}`);
    }

    /** What is on the screen. */
    async picture(): Promise<Picture> {
        const raw = join(this.#folder, 'screen.ppm');
        await this.#ask('screendump', { filename: raw });
        const picture = readPixmap(readFileSync(raw));
        rmSync(raw);
        return picture;
    }

    /** Presses keys together on the keyboard, by QEMU's names of them, as in ['ctrl', 'alt', 'f2']. */
    async press(keys: readonly string[]): Promise<void> {
        const all = (names: readonly string[], down: boolean) => ({
            events: names.map((data) => ({ type: 'key', data: { down, key: { type: 'qcode', data } } })),
        });
        await this.#ask('input-send-event', all(keys, true));
        await pause(200);
        await this.#ask('input-send-event', all(keys.toReversed(), false));
    }

    /** Plugs a stick with that file for its bytes into the machine's USB. */
    async plugIn(file: string): Promise<void> {
        const node = { driver: 'raw', 'node-name': 'stick', file: { driver: 'file', filename: file } };
        await this.#ask('blockdev-add', node);
        await this.#ask('device_add', { driver: 'usb-storage', id: 'stick', drive: 'stick', bus: 'usb.0' });
    }

    /** Presses the machine's own power key. */
    async pressPower(): Promise<void> {
        await this.#ask('system_powerdown');
    }

    /** What the first serial line has said since the machine was switched on. */
    said(): string {
        return readFileSync(join(this.#folder, 'serial.log'), 'utf8');
    }

    get isOn(): boolean {
        return this.#process.exitCode === null && this.#process.signalCode === null;
    }

    /** Cuts the power. */
    async cut(): Promise<void> {
        if (!this.isOn) return;
        const gone = new Promise((ended) => this.#process.once('exit', ended));
        this.#process.kill('SIGKILL');
        await gone;
        this.#monitor.destroy();
    }
}
