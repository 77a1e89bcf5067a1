import type { Picture } from '../../src/walks/walk.ts';

/** Every picture that a walk can have, in the order of their pages. */
export const PICTURES = [
    'sunflower',
    'tree',
    'cat',
    'bird',
    'fish',
    'house',
    'cup',
    'star',
    'boat',
    'apple',
    'umbrella',
    'bell',
] as const satisfies readonly Picture[];
