import type { Tags } from '../osm/OsmData.ts';
import type { MapProperties } from './mapFeature.ts';
import { NAME_LANGUAGES } from './mapLayers.ts';

/** `name` and each `name:xx` that differs from it; empty where the thing has no name. */
export function namesOf(tags: Tags): MapProperties {
    const name = tags.name;
    if (!name) return {};
    const translated = NAME_LANGUAGES.flatMap((language) => {
        const other = tags[`name:${language}`];
        return other && other !== name ? [[`name:${language}`, other] as const] : [];
    });
    return { name, ...Object.fromEntries(translated) };
}
