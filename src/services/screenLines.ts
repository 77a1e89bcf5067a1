import { z } from 'zod';

/** How the screen may look: `contrast` is black on white with strong edges. */
const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Lines of the settings about the panel and how people stand before it. */
export const screenLines = {
    /** Size of one pixel of the panel, so that letters and keys have their size in millimetres. */
    millimetresPerPixel: z.number().min(0.05).max(2).optional(),
    /** From the eyes to the screen, millimetres: capitals are at least 0.7° of view (EN 301 549, 5.1.4). */
    viewingDistance: z.number().min(300).max(5000).default(700),
    /** From the floor to the lower edge of the picture, millimetres; keys move into reach only where it is known. */
    mountingHeight: z.number().min(0).max(3000).optional(),
    /** How the screen looks until a visitor chooses otherwise. */
    theme: z.enum(THEMES).default('light'),
};
