import { tr as emergency } from '../emergency/tr.ts';
import { tr as fallback } from '../fallback/tr.ts';
import { tr as finding } from '../finding/tr.ts';
import { tr as guidance } from '../guidance/tr.ts';
import { tr as look } from '../look/tr.ts';
import { tr as paper } from '../paper/tr.ts';
import { tr as places } from '../places/tr.ts';
import { tr as screens } from '../screens/tr.ts';
import { tr as speech } from '../speech/tr.ts';
import { tr as summary } from '../summary/tr.ts';
import { tr as walks } from '../walks/tr.ts';
import type { Wording } from '../wording.ts';
import type { ORIGINAL } from './de.ts';

export const tr: Wording<typeof ORIGINAL> = {
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
