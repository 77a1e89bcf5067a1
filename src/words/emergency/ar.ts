import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const ar: Wording<typeof de> = {
    key: 'طوارئ',
    title: 'حالة طارئة',
    call: 'اتصل لطلب المساعدة',
    unknown: 'عنوان هذا المكان غير معروف.',
    address: 'أقرب عنوان: {{address}}',
    near: 'بالقرب من {{place}}',
    kiosk: 'الشاشة {{name}}',
    rescuePoint: 'نقطة إنقاذ قريبة: {{ref}}',
    bench: 'مقعد رقم {{ref}}',
    defibrillator: 'أقرب جهاز صدمات للقلب: {{duration}}',
    defibrillatorUnknown: 'لا نعرف جهاز صدمات للقلب هنا.',
    noWay: 'لا نعرف طريقًا بلا درج إلى هناك.',
    show: 'أظهر الطريق إلى هناك',
};
