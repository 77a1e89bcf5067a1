import { ru as emergency } from '../emergency/ru.ts';
import { ru as fallback } from '../fallback/ru.ts';
import { ru as finding } from '../finding/ru.ts';
import { ru as guidance } from '../guidance/ru.ts';
import { ru as look } from '../look/ru.ts';
import { ru as paper } from '../paper/ru.ts';
import { ru as places } from '../places/ru.ts';
import { ru as screens } from '../screens/ru.ts';
import { ru as speech } from '../speech/ru.ts';
import { ru as summary } from '../summary/ru.ts';
import { ru as walks } from '../walks/ru.ts';
import type { Wording } from '../wording.ts';
import type { ORIGINAL } from './de.ts';

export const ru: Wording<typeof ORIGINAL> = {
    emergency,
    fallback,
    finding,
    guidance,
    look,
    paper,
    places,
    screens,
    speech,
    summary,
    walks,
};
