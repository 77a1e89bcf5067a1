/** The fourth place of the bar, free until there is a voice: `key key-speech`. */
export function ReadAloudKey() {
    return null;
}
