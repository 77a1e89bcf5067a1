/** What the caretaker's page was answered. */
export interface Said {
    readonly status: number;
    readonly error?: { readonly code: string; readonly detail: string; readonly why?: string };
    readonly [field: string]: unknown;
}

/** Asks a kiosk as the caretaker's page does; the last line is the answer where several come. */
export function deskCaller(address: string, token: string) {
    return async <Answer = unknown>(
        path: string,
        body?: unknown,
        session = token,
    ): Promise<Said & Answer> => {
        const isBytes = body instanceof Uint8Array;
        const answer = await fetch(new URL(`/api/desk/${path}`, address), {
            ...(body !== undefined && {
                method: 'POST',
                body: isBytes ? Buffer.from(body) : JSON.stringify(body),
            }),
            headers: { 'X-Session': session, 'Content-Type': isBytes ? 'image/jpeg' : 'application/json' },
        });
        const lines = (await answer.text()).trim().split('\n');
        const said: Answer = JSON.parse(lines.at(-1) ?? '{}');
        const isLines = answer.headers.get('Content-Type')?.includes('ndjson');
        return { status: answer.status, ...said, ...(isLines && { lines }) };
    };
}
