import { en as emergency } from '../emergency/en.ts';
import { en as fallback } from '../fallback/en.ts';
import { en as finding } from '../finding/en.ts';
import { en as guidance } from '../guidance/en.ts';
import { en as look } from '../look/en.ts';
import { en as paper } from '../paper/en.ts';
import { en as places } from '../places/en.ts';
import { en as screens } from '../screens/en.ts';
import { en as speech } from '../speech/en.ts';
import { en as summary } from '../summary/en.ts';
import { en as walks } from '../walks/en.ts';
import type { Wording } from '../wording.ts';
import type { ORIGINAL } from './de.ts';

export const en: Wording<typeof ORIGINAL> = {
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
