import type { List } from '../../print/drawList.ts';
import type { WalkStore } from '../../walks/store/openStore.ts';
import { dateWords } from '../../words/dateWords.ts';
import { editorWordsIn } from '../../words/editorWords.ts';
import type { Language } from '../../words/language.ts';
import { wordsIn } from '../../words/words.ts';

/** There are four digits. */
const MOST_WALKS = 10_000;
const TIME_ZONE = 'Europe/Berlin';

/** Walks that are not as their caretaker saw them, as a list to print. `now` in milliseconds since 1970. */
export function lookList(store: WalkStore, language: Language, now: number): List {
    const [words, say] = [wordsIn(language), editorWordsIn(language)];
    const found = store.walks.list('', MOST_WALKS).flatMap(({ finding, ...walk }) => {
        return finding && finding.state !== 'same' ? [{ ...walk, finding }] : [];
    });
    const day = say('carry.listDay', { date: dateWords(now, TIME_ZONE, language) });
    return {
        title: say('carry.listTitle'),
        notes: found.length > 0 ? [day] : [day, say('carry.listNone')],
        rows: found.map(({ picture, colour, number, goal, finding }) => {
            const name = words('walks.name', {
                picture: words(`walks.picture.${picture}`),
                colour: words(`walks.colour.${colour}`),
            });
            const changes = finding.changes.map((change) => say(`carry.change.${change}`));
            return {
                picture,
                colour,
                name: `${number} ${name}`,
                goal,
                sentences: changes.length > 0 ? changes : [say(`state.${finding.state}`)],
            };
        }),
    };
}
