import type { Card } from '../../print/drawCards.ts';
import type { Media } from '../../walks/pack/packSchema.ts';
import { codeOf } from '../../walks/walkCode.ts';
import { durationWords } from '../../words/durationWords.ts';
import type { Language } from '../../words/language.ts';
import { maneuverSentences } from '../../words/maneuverSentences.ts';
import { wordsIn } from '../../words/words.ts';
import type { WalkToday } from './walkToday.ts';

/** A walk's card with its way as it is today and the photos of its steps; where there is no way it says so. */
export function cardOf({ walk, outcome, own }: WalkToday, media: Media, language: Language): Card {
    const words = wordsIn(language);
    const route = outcome.outcome === 'route' ? outcome.route : undefined;
    const notes = route
        ? [
              durationWords(route.duration, language),
              ...(walk.thereAndBack ? [words('walks.thereAndBack')] : []),
          ]
        : [words('walks.blocked')];
    return {
        picture: walk.picture,
        colour: walk.colour,
        number: walk.number,
        name: words('walks.name', {
            picture: words(`walks.picture.${walk.picture}`),
            colour: words(`walks.colour.${walk.colour}`),
        }),
        goal: walk.goal.name,
        code: codeOf(walk),
        notes,
        steps: (route?.maneuvers ?? []).map((maneuver, step) => {
            const here = own.find((at) => at.step === step);
            const photo = here?.photo === undefined ? undefined : media.get(here.photo);
            return {
                ...(here?.words !== undefined && { own: here.words }),
                ...(photo && { photo }),
                sentences: maneuverSentences(maneuver, language),
            };
        }),
    };
}
