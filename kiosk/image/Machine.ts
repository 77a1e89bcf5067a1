import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { runCommand } from '../../src/setup/command.mjs';

const FIRMWARE = '/usr/share/OVMF/OVMF_CODE.fd';
const VARIABLES = '/usr/share/OVMF/OVMF_VARS.fd';

interface MachineOptions {
    /** Raw disk; the machine writes to it. */
    readonly disk: string;
    readonly folder: string;
    readonly width: number;
    readonly height: number;
}

/** A PC in QEMU without hardware's help, with a pointer and a keyboard on USB. */
export class Machine {
    readonly #process: ChildProcess;
    readonly #socket: Socket;
    readonly #waiting: ((answer: unknown) => void)[] = [];
    readonly #folder: string;

    private constructor(child: ChildProcess, socket: Socket, folder: string) {
        this.#process = child;
        this.#socket = socket;
        this.#folder = folder;
        createInterface({ input: socket }).on('line', (line) => {
            const said: object = JSON.parse(line);
            if ('return' in said || 'error' in said) this.#waiting.shift()?.(said);
        });
    }

    static async start({ disk, folder, width, height }: MachineOptions): Promise<Machine> {
        const socketPath = join(folder, 'qmp');
        const variables = join(folder, 'variables.fd');
        rmSync(socketPath, { force: true });
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
                ...['-device', 'qemu-xhci', '-device', 'usb-kbd', '-device', 'usb-tablet'],
                ...['-device', 'virtio-rng-pci', '-device', 'i6300esb'],
                ...['-serial', `file:${join(folder, 'serial.log')}`],
                ...['-qmp', `unix:${socketPath},server=on,wait=off`],
            ],
            { stdio: ['ignore', 'inherit', 'inherit'] },
        );
        for (let tries = 0; tries < 100; tries++) {
            await pause(200);
            if (child.exitCode !== null) throw new Error(`QEMU ended with exit status ${child.exitCode}`);
            if (!existsSync(socketPath)) continue;
            const socket = connect(socketPath);
            await new Promise<void>((open, failed) => socket.once('connect', open).once('error', failed));
            const machine = new Machine(child, socket, folder);
            await machine.#ask('qmp_capabilities');
            return machine;
        }
        throw new Error('QEMU did not open its socket');
    }

    #ask(execute: string, parameters: object = {}): Promise<unknown> {
        return new Promise((answered) => {
            this.#waiting.push(answered);
            this.#socket.write(`${JSON.stringify({ execute, arguments: parameters })}\n`);
        });
    }

    /** Keeps what is on the screen as a PNG. */
    async picture(name: string): Promise<string> {
        const raw = join(this.#folder, `${name}.ppm`);
        const file = join(this.#folder, `${name}.png`);
        await this.#ask('screendump', { filename: raw });
        await runCommand('convert', [raw, file], { quiet: true });
        rmSync(raw, { force: true });
        return file;
    }

    /** Cuts the power. */
    async cut(): Promise<void> {
        this.#process.kill('SIGKILL');
        this.#socket.destroy();
        if (this.#process.exitCode === null && this.#process.signalCode === null)
            await new Promise((gone) => this.#process.once('exit', gone));
    }
}
