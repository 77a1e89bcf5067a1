/** Raw tags as one text: `key=value` joined by `;`, in the order given; a `;` inside is doubled, as OSM does. */
export function joinTags(tags: Readonly<Record<string, string>>): string {
    return Object.entries(tags)
        .map(([key, value]) => `${key}=${value}`.replaceAll(';', ';;'))
        .join(';');
}

/** The inverse of `joinTags`. */
export function splitTags(text: string): Record<string, string> {
    const parts = text.match(/(?:;;|[^;])+/g) ?? [];
    return Object.fromEntries(
        parts.map((part) => {
            const tag = part.replaceAll(';;', ';');
            const split = tag.indexOf('=');
            return [tag.slice(0, split), tag.slice(split + 1)];
        }),
    );
}
