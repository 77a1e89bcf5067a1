import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const ar: Wording<typeof de> = {
    key: 'طوارئ',
    title: 'حالة طارئة',
    call: 'اتصل لطلب المساعدة',
    unknown: 'عنوان هذا المكان غير معروف.',
};
