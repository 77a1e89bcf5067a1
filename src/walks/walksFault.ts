import { fail } from '../base/result.ts';

/** Why walks were not taken, kept or given; the caretaker's page has a sentence for each. */
export const WALKS_FAULTS = [
    /** The file is no zip, or cut off. */
    'damaged',
    'unsigned',
    /** The signature does not fit what was signed. */
    'forged',
    /** Something in the file that does not belong there, or climbs out of it. */
    'stranger',
    'tooLarge',
    'tooMany',
    'laterVersion',
    /** Words with marks of a page, or that hide something. */
    'notPlain',
    /** Anything else that the schema refuses. */
    'invalid',
    'photo',
    'voice',
    'foreign',
    'numbersTaken',
    /** What was looked at is not so any more. */
    'lookAgain',
    'noSticks',
    'stickGone',
    'stickFull',
    'stickProtected',
    'noLine',
    'longLine',
    'noWayUnderLine',
    'busy',
    'readOnly',
    'diskError',
    'storeDamaged',
    'diskFull',
    'cannotOpen',
] as const;

export interface WalksFault {
    readonly why: (typeof WALKS_FAULTS)[number];
    /** One English sentence with path, found and expected, for a maintainer and the command line. */
    readonly detail: string;
}

export const refuse = (why: WalksFault['why'], detail: string) => fail<WalksFault>({ why, detail });
