import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const ar: Wording<typeof de> = {
    lower: 'للأسفل',
    higher: 'للأعلى',
    colours: 'الألوان',
    light: 'فاتح',
    dark: 'داكن',
    contrast: 'أسود على أبيض',
    readOn: 'تابع القراءة',
    readAgain: 'اقرأ من البداية',
};
