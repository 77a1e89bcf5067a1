import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const en: Wording<typeof de> = {
    title: 'Around you',
    resting: 'This guide is starting again.',
    goesOn: 'It will help you again soon.',
    nearby: 'This is near you:',
    ask: 'Please ask somebody.',
    call: 'Or call:',
    ahead: 'straight ahead',
    right: 'right',
    left: 'left',
    behind: 'behind you',
    plan: 'Plan of the surroundings',
};
