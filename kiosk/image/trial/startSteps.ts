import { type Step, startToRest } from './Step.ts';

/** What has to hold inside, and a line of sh that says nothing where it does. */
const INSIDE: readonly (readonly [string, string])[] = [
    ['no unit failed', 'systemctl list-units --failed --plain --no-legend | cut -d" " -f1'],
    ['the slot is read-only', 'findmnt -no OPTIONS /media/slot | grep -vE "^ro\\b" || true'],
    ['the data partition is mounted', '[ -d /run/stufenfrei-data/state ] || echo it is not'],
    [
        'the settings lie on the data partition',
        '[ -e /run/stufenfrei-data/settings/kiosk.json ] || echo they do not',
    ],
    [
        'nothing comes in and nothing goes out',
        'for chain in in forward out; do nft list chain inet stufenfrei $chain | grep -q "policy drop" || echo $chain; done',
    ],
    ['nobody can log in', 'cut -d: -f2 /etc/shadow | grep -vE "^[!*]" || true'],
    ['no sticks are read', 'modprobe usb-storage 2>/dev/null && echo they are; true'],
    ['the kernel keys are off', 'grep -vx 0 /proc/sys/kernel/sysrq || true'],
    ['the boot is counted as good', 'ls /efi/EFI/Linux | grep -qx stufenfrei-2.efi || ls /efi/EFI/Linux'],
    [
        'the server is confined',
        'grep -q "^stufenfrei-server (enforce)" /proc/$(systemctl show -P MainPID stufenfrei-server)/attr/current || echo it is not',
    ],
];

export const START_STEPS: readonly Step[] = [
    {
        name: 'the machine starts and shows the rest picture',
        run: (kiosk, twin) => startToRest(kiosk, twin, 'rest'),
    },
    {
        name: 'what has to hold inside holds',
        async run(kiosk) {
            const faults: string[] = [];
            for (const [what, line] of INSIDE) {
                const said = await kiosk.machine.shell.tell(line);
                if (said !== '') faults.push(`${what}: ${said.replaceAll('\n', ', ')}`);
            }
            return faults.length > 0 ? faults.join('; ') : undefined;
        },
    },
];
