import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const ar: Wording<typeof de> = {
    title: 'ما حولك',
    resting: 'الدليل يعمل من جديد.',
    goesOn: 'سيساعدك من جديد بعد قليل.',
    nearby: 'هذا قريب منك:',
    ask: 'من فضلك اسأل شخصًا.',
    call: 'أو اتصل:',
    ahead: 'إلى الأمام',
    right: 'على اليمين',
    left: 'على اليسار',
    behind: 'خلفك',
    plan: 'مخطط المكان حولك',
};
