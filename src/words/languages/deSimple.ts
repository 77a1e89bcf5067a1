import { deSimple as emergency } from '../emergency/deSimple.ts';
import { deSimple as fallback } from '../fallback/deSimple.ts';
import { deSimple as finding } from '../finding/deSimple.ts';
import { deSimple as guidance } from '../guidance/deSimple.ts';
import { deSimple as look } from '../look/deSimple.ts';
import { deSimple as paper } from '../paper/deSimple.ts';
import { deSimple as places } from '../places/deSimple.ts';
import { deSimple as screens } from '../screens/deSimple.ts';
import { deSimple as speech } from '../speech/deSimple.ts';
import { deSimple as summary } from '../summary/deSimple.ts';
import { deSimple as walks } from '../walks/deSimple.ts';
import type { Wording } from '../wording.ts';
import type { ORIGINAL } from './de.ts';

export const deSimple: Wording<typeof ORIGINAL> = {
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
