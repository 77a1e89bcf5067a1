import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const ru: Wording<typeof de> = {
    title: 'Что вокруг вас',
    resting: 'Указатель запускается заново.',
    goesOn: 'Скоро он снова поможет.',
    nearby: 'Это рядом с вами:',
    ask: 'Пожалуйста, спросите кого-нибудь.',
    call: 'Или позвоните:',
    ahead: 'прямо',
    right: 'справа',
    left: 'слева',
    behind: 'позади вас',
    plan: 'План окрестностей',
};
