import { ar as emergency } from '../emergency/ar.ts';
import { ar as fallback } from '../fallback/ar.ts';
import { ar as finding } from '../finding/ar.ts';
import { ar as guidance } from '../guidance/ar.ts';
import { ar as look } from '../look/ar.ts';
import { ar as paper } from '../paper/ar.ts';
import { ar as places } from '../places/ar.ts';
import { ar as screens } from '../screens/ar.ts';
import { ar as speech } from '../speech/ar.ts';
import { ar as summary } from '../summary/ar.ts';
import { ar as walks } from '../walks/ar.ts';
import type { Wording } from '../wording.ts';
import type { ORIGINAL } from './de.ts';

export const ar: Wording<typeof ORIGINAL> = {
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
