import { untilItComes } from '../later/untilItComes.ts';

/** The code for phones with all that draws it; few visits need it. */
export const loadPhone = () => untilItComes(() => import('./PhoneCode.tsx'));
