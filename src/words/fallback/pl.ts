import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const pl: Wording<typeof de> = {
    title: 'Państwa okolica',
    resting: 'Przewodnik uruchamia się na nowo.',
    goesOn: 'Zaraz znów pomoże.',
    nearby: 'To jest w pobliżu:',
    ask: 'Proszę kogoś zapytać.',
    call: 'Albo proszę zadzwonić:',
    ahead: 'prosto',
    right: 'po prawej',
    left: 'po lewej',
    behind: 'z tyłu',
    plan: 'Plan okolicy',
};
