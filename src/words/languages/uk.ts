import { uk as emergency } from '../emergency/uk.ts';
import { uk as fallback } from '../fallback/uk.ts';
import { uk as finding } from '../finding/uk.ts';
import { uk as guidance } from '../guidance/uk.ts';
import { uk as look } from '../look/uk.ts';
import { uk as paper } from '../paper/uk.ts';
import { uk as places } from '../places/uk.ts';
import { uk as screens } from '../screens/uk.ts';
import { uk as speech } from '../speech/uk.ts';
import { uk as summary } from '../summary/uk.ts';
import { uk as walks } from '../walks/uk.ts';
import type { Wording } from '../wording.ts';
import type { ORIGINAL } from './de.ts';

export const uk: Wording<typeof ORIGINAL> = {
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
