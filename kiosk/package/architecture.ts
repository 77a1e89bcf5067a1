/** Debian's name of an architecture and npm's. */
export const ARCHITECTURES = { amd64: 'x64', arm64: 'arm64' } as const;

export type Architecture = keyof typeof ARCHITECTURES;

export const isArchitecture = (name: string): name is Architecture => Object.hasOwn(ARCHITECTURES, name);

/** Debian's name of this machine's architecture, undefined where there is none of ours. */
export function ownArchitecture(): Architecture | undefined {
    return Object.keys(ARCHITECTURES)
        .filter(isArchitecture)
        .find((name) => ARCHITECTURES[name] === process.arch);
}
