import { pl as emergency } from '../emergency/pl.ts';
import { pl as fallback } from '../fallback/pl.ts';
import { pl as finding } from '../finding/pl.ts';
import { pl as guidance } from '../guidance/pl.ts';
import { pl as look } from '../look/pl.ts';
import { pl as paper } from '../paper/pl.ts';
import { pl as places } from '../places/pl.ts';
import { pl as screens } from '../screens/pl.ts';
import { pl as speech } from '../speech/pl.ts';
import { pl as summary } from '../summary/pl.ts';
import { pl as walks } from '../walks/pl.ts';
import type { Wording } from '../wording.ts';
import type { ORIGINAL } from './de.ts';

export const pl: Wording<typeof ORIGINAL> = {
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
