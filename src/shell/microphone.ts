/** The caretakers' page, the only one on which a voice is recorded. */
const RECORDS = '/walks.html';

/** What Electron tells of a page that asks for a camera or a microphone. */
interface Asked {
    readonly permission: string;
    /** Of the asking frame; absent where another origin's frame asks. */
    readonly url: string | undefined;
    /** `audio`, `video`, or nothing where Electron does not know. */
    readonly media: readonly string[];
}

/** Whether the microphone, and nothing else, is asked for by the caretakers' page of this kiosk. */
export function isRecordingVoice({ permission, url, media }: Asked, origin: string): boolean {
    if (permission !== 'media' || url === undefined || !URL.canParse(url)) return false;
    if (media.length === 0 || media.some((kind) => kind !== 'audio')) return false;
    const asking = new URL(url);
    return asking.origin === origin && asking.pathname === RECORDS;
}
