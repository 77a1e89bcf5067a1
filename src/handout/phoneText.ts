import type { Maneuver } from '../routing/outcome.ts';
import { maneuverHeadline } from '../words/maneuverHeadline.ts';
import { maneuverSentences } from '../words/maneuverSentences.ts';
import { wordsIn } from '../words/words.ts';
import { type HandoutOrder, promiseOf, warningsAt } from './makeHandout.ts';

/** A way as text for codes that a phone reads without the internet. */
export interface PhoneText {
    /** One text a code, in the order in which they are read. */
    readonly codes: readonly string[];
    /** Whether less is said than on the screen: the acts, the streets and the warnings alone. */
    readonly isShort: boolean;
}

/** Marks of direction cost three bytes each and are left out where room is scarce. */
const UNSEEN = /\p{Cf}/gu;

/**
 * The way in as few codes as it needs: whole sentences in one, else short ones in one, else short ones in several.
 * `fits` tells whether a text goes into one code.
 */
export function phoneText(order: HandoutOrder, phone: string, fits: (text: string) => boolean): PhoneText {
    const whole = linesOf(order, phone, maneuverText);
    if (fits(whole.join('\n'))) return { codes: [whole.join('\n')], isShort: false };
    const short = linesOf(order, phone, shortText).map((line) => line.replace(UNSEEN, ''));
    if (fits(short.join('\n'))) return { codes: [short.join('\n')], isShort: true };
    return { codes: inParts(short, order, fits), isShort: true };
}

type StepText = (maneuver: Maneuver, language: HandoutOrder['language']) => string;

const maneuverText: StepText = (maneuver, language) => maneuverSentences(maneuver, language).join(' ');

const shortText: StepText = (maneuver, language) => {
    const { street, act } = maneuver;
    const headline = maneuverHeadline(maneuver, language);
    return street === '' || act === 'arrive' ? headline : `${headline} ${street}.`;
};

function linesOf(order: HandoutOrder, phone: string, textOf: StepText): string[] {
    const { route, direction, goal, language } = order;
    const words = wordsIn(language);
    const steps = route.maneuvers.map((maneuver, step) =>
        [`${step + 1}. ${textOf(maneuver, language)}`, ...warningsAt(order, step)].join(' '),
    );
    return [
        `${words(`paper.sheet.${direction}`)}: ${goal}`,
        promiseOf(order),
        ...steps,
        ...(phone ? [words('paper.sheet.help', { phone })] : []),
    ];
}

/** Each code begins with its number; a line is never parted, and one too long for any code is cut. */
function inParts(
    lines: readonly string[],
    { language }: HandoutOrder,
    fits: (text: string) => boolean,
): string[] {
    const words = wordsIn(language);
    const head = (part: number, parts: number) => words('paper.phone.part', { part, parts });
    const most = lines.length;
    const parts: string[][] = [];
    for (const line of lines) {
        const last = parts.at(-1);
        if (last && fits([head(most, most), ...last, line].join('\n'))) last.push(line);
        else parts.push([cut(line, (text) => fits(`${head(most, most)}\n${text}`))]);
    }
    return parts.map((part, index) => [head(index + 1, parts.length), ...part].join('\n'));
}

function cut(line: string, fits: (text: string) => boolean): string {
    if (fits(line)) return line;
    const letters = [...line];
    while (letters.length > 0 && !fits(`${letters.join('')}…`))
        letters.splice(Math.floor(letters.length * 0.9));
    return `${letters.join('')}…`;
}
