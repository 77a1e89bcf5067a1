import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const ar: Wording<typeof de> = {
    key: 'استمع',
    stop: 'إيقاف',
    panel: 'مفاتيح الصوت',
    volume: 'الصوت',
    speed: 'السرعة',
    quieter: 'أخفض',
    louder: 'أعلى',
    slower: 'أبطأ',
    faster: 'أسرع',
    byEar: 'قراءة دائمة',
    chosen: 'تم اختياره',
    miss: 'يرجى لمس أحد الحقول.',
    intro: {
        touch: 'لمسة واحدة: تسمعون ما هو مكتوب.',
        again: 'لمسة ثانية: تختارونه.',
        keys: 'بالمفاتيح: الأسهم للتنقل، ومفتاح الإدخال للاختيار.',
    },
};
