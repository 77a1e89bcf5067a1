/** What a check came to. */
export interface Finding {
    /** What was looked at. */
    readonly name: string;
    /** `bad` keeps the kiosk from its work, `poor` makes it worse. */
    readonly state: 'good' | 'poor' | 'bad';
    readonly found: string;
    /** What to do about it; absent where nothing needs doing. */
    readonly remedy?: string;
}

export const good = (name: string, found: string): Finding => ({ name, state: 'good', found });

export const poor = (name: string, found: string, remedy: string): Finding => ({
    name,
    state: 'poor',
    found,
    remedy,
});

export const bad = (name: string, found: string, remedy: string): Finding => ({
    name,
    state: 'bad',
    found,
    remedy,
});
