import { ar as emergencyAr } from './emergency/ar.ts';
import { de as emergencyDe } from './emergency/de.ts';
import { deSimple as emergencyDeSimple } from './emergency/deSimple.ts';
import { en as emergencyEn } from './emergency/en.ts';
import { pl as emergencyPl } from './emergency/pl.ts';
import { ru as emergencyRu } from './emergency/ru.ts';
import { tr as emergencyTr } from './emergency/tr.ts';
import { uk as emergencyUk } from './emergency/uk.ts';
import { ar as fallbackAr } from './fallback/ar.ts';
import { de as fallbackDe } from './fallback/de.ts';
import { deSimple as fallbackDeSimple } from './fallback/deSimple.ts';
import { en as fallbackEn } from './fallback/en.ts';
import { pl as fallbackPl } from './fallback/pl.ts';
import { ru as fallbackRu } from './fallback/ru.ts';
import { tr as fallbackTr } from './fallback/tr.ts';
import { uk as fallbackUk } from './fallback/uk.ts';
import { ar as findingAr } from './finding/ar.ts';
import { de as findingDe } from './finding/de.ts';
import { deSimple as findingDeSimple } from './finding/deSimple.ts';
import { en as findingEn } from './finding/en.ts';
import { pl as findingPl } from './finding/pl.ts';
import { ru as findingRu } from './finding/ru.ts';
import { tr as findingTr } from './finding/tr.ts';
import { uk as findingUk } from './finding/uk.ts';
import { ar as guidanceAr } from './guidance/ar.ts';
import { de as guidanceDe } from './guidance/de.ts';
import { deSimple as guidanceDeSimple } from './guidance/deSimple.ts';
import { en as guidanceEn } from './guidance/en.ts';
import { pl as guidancePl } from './guidance/pl.ts';
import { ru as guidanceRu } from './guidance/ru.ts';
import { tr as guidanceTr } from './guidance/tr.ts';
import { uk as guidanceUk } from './guidance/uk.ts';
import type { Language } from './language.ts';
import { ar as lookAr } from './look/ar.ts';
import { de as lookDe } from './look/de.ts';
import { deSimple as lookDeSimple } from './look/deSimple.ts';
import { en as lookEn } from './look/en.ts';
import { pl as lookPl } from './look/pl.ts';
import { ru as lookRu } from './look/ru.ts';
import { tr as lookTr } from './look/tr.ts';
import { uk as lookUk } from './look/uk.ts';
import { ar as paperAr } from './paper/ar.ts';
import { de as paperDe } from './paper/de.ts';
import { deSimple as paperDeSimple } from './paper/deSimple.ts';
import { en as paperEn } from './paper/en.ts';
import { pl as paperPl } from './paper/pl.ts';
import { ru as paperRu } from './paper/ru.ts';
import { tr as paperTr } from './paper/tr.ts';
import { uk as paperUk } from './paper/uk.ts';
import { ar as placesAr } from './places/ar.ts';
import { de as placesDe } from './places/de.ts';
import { deSimple as placesDeSimple } from './places/deSimple.ts';
import { en as placesEn } from './places/en.ts';
import { pl as placesPl } from './places/pl.ts';
import { ru as placesRu } from './places/ru.ts';
import { tr as placesTr } from './places/tr.ts';
import { uk as placesUk } from './places/uk.ts';
import { ar as screensAr } from './screens/ar.ts';
import { de as screensDe } from './screens/de.ts';
import { deSimple as screensDeSimple } from './screens/deSimple.ts';
import { en as screensEn } from './screens/en.ts';
import { pl as screensPl } from './screens/pl.ts';
import { ru as screensRu } from './screens/ru.ts';
import { tr as screensTr } from './screens/tr.ts';
import { uk as screensUk } from './screens/uk.ts';
import { ar as speechAr } from './speech/ar.ts';
import { de as speechDe } from './speech/de.ts';
import { deSimple as speechDeSimple } from './speech/deSimple.ts';
import { en as speechEn } from './speech/en.ts';
import { pl as speechPl } from './speech/pl.ts';
import { ru as speechRu } from './speech/ru.ts';
import { tr as speechTr } from './speech/tr.ts';
import { uk as speechUk } from './speech/uk.ts';
import { ar as summaryAr } from './summary/ar.ts';
import { de as summaryDe } from './summary/de.ts';
import { deSimple as summaryDeSimple } from './summary/deSimple.ts';
import { en as summaryEn } from './summary/en.ts';
import { pl as summaryPl } from './summary/pl.ts';
import { ru as summaryRu } from './summary/ru.ts';
import { tr as summaryTr } from './summary/tr.ts';
import { uk as summaryUk } from './summary/uk.ts';
import { ar as walksAr } from './walks/ar.ts';
import { de as walksDe } from './walks/de.ts';
import { deSimple as walksDeSimple } from './walks/deSimple.ts';
import { en as walksEn } from './walks/en.ts';
import { pl as walksPl } from './walks/pl.ts';
import { ru as walksRu } from './walks/ru.ts';
import { tr as walksTr } from './walks/tr.ts';
import { uk as walksUk } from './walks/uk.ts';
import type { Wording } from './wording.ts';

/** German is the original; every other language is typed by its shape. */
export const ORIGINAL = {
    emergency: emergencyDe,
    fallback: fallbackDe,
    finding: findingDe,
    guidance: guidanceDe,
    look: lookDe,
    paper: paperDe,
    places: placesDe,
    screens: screensDe,
    speech: speechDe,
    summary: summaryDe,
    walks: walksDe,
};

export const TRANSLATIONS: Readonly<Record<Language, Wording<typeof ORIGINAL>>> = {
    de: ORIGINAL,
    'de-simple': {
        emergency: emergencyDeSimple,
        fallback: fallbackDeSimple,
        finding: findingDeSimple,
        guidance: guidanceDeSimple,
        look: lookDeSimple,
        paper: paperDeSimple,
        places: placesDeSimple,
        screens: screensDeSimple,
        speech: speechDeSimple,
        summary: summaryDeSimple,
        walks: walksDeSimple,
    },
    en: {
        emergency: emergencyEn,
        fallback: fallbackEn,
        finding: findingEn,
        guidance: guidanceEn,
        look: lookEn,
        paper: paperEn,
        places: placesEn,
        screens: screensEn,
        speech: speechEn,
        summary: summaryEn,
        walks: walksEn,
    },
    tr: {
        emergency: emergencyTr,
        fallback: fallbackTr,
        finding: findingTr,
        guidance: guidanceTr,
        look: lookTr,
        paper: paperTr,
        places: placesTr,
        screens: screensTr,
        speech: speechTr,
        summary: summaryTr,
        walks: walksTr,
    },
    pl: {
        emergency: emergencyPl,
        fallback: fallbackPl,
        finding: findingPl,
        guidance: guidancePl,
        look: lookPl,
        paper: paperPl,
        places: placesPl,
        screens: screensPl,
        speech: speechPl,
        summary: summaryPl,
        walks: walksPl,
    },
    ru: {
        emergency: emergencyRu,
        fallback: fallbackRu,
        finding: findingRu,
        guidance: guidanceRu,
        look: lookRu,
        paper: paperRu,
        places: placesRu,
        screens: screensRu,
        speech: speechRu,
        summary: summaryRu,
        walks: walksRu,
    },
    uk: {
        emergency: emergencyUk,
        fallback: fallbackUk,
        finding: findingUk,
        guidance: guidanceUk,
        look: lookUk,
        paper: paperUk,
        places: placesUk,
        screens: screensUk,
        speech: speechUk,
        summary: summaryUk,
        walks: walksUk,
    },
    ar: {
        emergency: emergencyAr,
        fallback: fallbackAr,
        finding: findingAr,
        guidance: guidanceAr,
        look: lookAr,
        paper: paperAr,
        places: placesAr,
        screens: screensAr,
        speech: speechAr,
        summary: summaryAr,
        walks: walksAr,
    },
};
