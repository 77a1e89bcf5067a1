import { z } from 'zod';
import { PUBLIC_KEY } from '../pack/signature.ts';

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;
const timeOfDay = z.string().regex(TIME_OF_DAY, 'expected a time of day as in 07:30');

/** A program and its words, started without a shell. */
const program = z.array(z.string().min(1).max(200)).min(1).max(20);

/** What the metrics listen at: a port of this machine or a named address of it, or a socket's path. */
const listenAddress = z.union(
    [
        z.strictObject({
            host: z.string().regex(/^[\w.:-]+$/),
            port: z.number().int().min(1).max(65_535),
        }),
        z.strictObject({ socket: z.string().startsWith('/') }),
    ],
    { error: 'expected {host, port} or {socket: path}' },
);

/** Lines of the settings about the machine and those who look after it; docs/settings.md describes each. */
export const machineLines = {
    /** For editors, which check the file as it is typed: where docs/kiosk.schema.json lies. */
    $schema: z.string().optional(),
    /** The kiosk's number or name, for those who look after many. */
    name: z.string().max(60).default(''),
    /** When the screen is on, in German time; outside it shows a night picture or nothing. */
    schedule: z
        .strictObject({
            on: timeOfDay,
            off: timeOfDay,
            night: z.enum(['picture', 'black']).default('picture'),
        })
        .refine(({ on, off }) => on !== off, 'expected on and off to be two times')
        .optional(),
    /** How the picture is turned, degrees clockwise. */
    rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]).default(0),
    /** Programs that switch the panel's power by the schedule. */
    displayPower: z.strictObject({ on: program, off: program }).optional(),
    /** The least grave of what is written to the log. */
    logLevel: z.enum(['error', 'warning', 'info']).default('info'),
    /** Whose signatures on region packs and closures are believed. */
    trustedKeys: z
        .array(z.string().regex(PUBLIC_KEY, 'expected a public key as in "ed25519:…=" (stufenfrei keys new)'))
        .max(20)
        .default([]),
    /** Where new region packs come from: a web address, or a folder such as a stick's. */
    updates: z
        .strictObject({
            from: z
                .string()
                .regex(/^(https?:\/\/[^\s]+|\/.*)$/, 'expected a web address or the whole path of a folder'),
        })
        .optional(),
    /** Where Prometheus reads the figures; without it nowhere. */
    metrics: listenAddress.optional(),
};
