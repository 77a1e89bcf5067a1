import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const en: Wording<typeof de> = {
    key: 'Emergency',
    title: 'Emergency',
    call: 'Call for help on',
    unknown: 'The address here is not known.',
};
