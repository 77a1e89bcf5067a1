import type { Walk } from '../../walks/walk.ts';
import { wordsIn } from '../../words/words.ts';

/** A walk in a line: `4711 Sunflower, yellow: Marktkirche`. */
export function walkLine({ number, picture, colour, goal }: Walk): string {
    const words = wordsIn('en');
    const name = words('walks.name', {
        picture: words(`walks.picture.${picture}`),
        colour: words(`walks.colour.${colour}`),
    });
    return `${number} ${name}: ${goal.name}`;
}
