import type { Colour, Picture } from '../../../src/pictures/pictures.ts';
import type { Words } from '../../../src/words/words.ts';

interface Named {
    readonly picture: Picture;
    readonly colour: Colour;
}

/** What a walk is called: "sunflower, yellow". */
export function walkName({ picture, colour }: Named, words: Words): string {
    return words('walks.name', {
        picture: words(`walks.picture.${picture}`),
        colour: words(`walks.colour.${colour}`),
    });
}
