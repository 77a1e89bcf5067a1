import type { Wording } from '../wording.ts';
import { de } from './de.ts';

export const deSimple: Wording<typeof de> = { ...de };
