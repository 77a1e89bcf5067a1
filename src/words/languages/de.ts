import { de as emergency } from '../emergency/de.ts';
import { de as fallback } from '../fallback/de.ts';
import { de as finding } from '../finding/de.ts';
import { de as guidance } from '../guidance/de.ts';
import { de as look } from '../look/de.ts';
import { de as paper } from '../paper/de.ts';
import { de as places } from '../places/de.ts';
import { de as screens } from '../screens/de.ts';
import { de as speech } from '../speech/de.ts';
import { de as summary } from '../summary/de.ts';
import { de as walks } from '../walks/de.ts';

/** German is the original; every other language is typed by its shape. */
export const ORIGINAL = {
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
