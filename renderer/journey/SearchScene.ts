import type { Profile } from '../../src/routing/needs.ts';
import type { ListedPlace } from '../../src/server/contract.ts';

/** What came of a text; `guessed`: no place has all the words. */
export type Found =
    | {
          readonly status: 'here';
          readonly text: string;
          readonly places: readonly ListedPlace[];
          readonly guessed: boolean;
      }
    | { readonly status: 'failed'; readonly text: string };

/** Looking for a name, letter by letter. */
export interface SearchScene {
    readonly at: 'search';
    readonly text: string;
    /** The pace that the minutes are counted in. */
    readonly pace: Profile;
    /** The newest answer: to this text, or to a former one while this one's is on its way. */
    readonly found?: Found;
    /** Index of a place on the page that is shown. */
    readonly first: number;
    readonly chosen?: string;
}

/** Results come from the second letter on. */
const FEWEST_LETTERS = 2;

export const isLongEnough = ({ text }: SearchScene): boolean => [...text.trim()].length >= FEWEST_LETTERS;

/** Whether the answer to what stands there now is still to come. */
export const isAwaited = (scene: SearchScene): boolean =>
    isLongEnough(scene) && scene.found?.text !== scene.text;
