/** Where the first cities are; opening hours are written and told in its time. */
export const TIME_ZONE = 'Europe/Berlin';
