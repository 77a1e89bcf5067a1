import type { Words } from '../../../src/words/words.ts';
import type { Kind } from '../../journey/kinds.ts';

/** What stands under a tile, in full; one tile stands for two kinds. */
export function kindName(kind: Kind, words: Words): string {
    return kind === 'drinking_water' ? words('finding.kinds.waterAndCool') : words(`places.category.${kind}`);
}
