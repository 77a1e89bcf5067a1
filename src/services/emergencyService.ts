import type { PlaceIndex } from '../places/PlaceIndex.ts';
import type { Place } from '../places/place.ts';
import type { Profile } from '../routing/needs.ts';
import type { RouteOutcome } from '../routing/outcome.ts';
import type { Kiosk } from './kioskService.ts';
import type { PlaceInReach } from './placeFinder.ts';
import type { PlacesService } from './placesService.ts';
import type { RouteService } from './routeService.ts';

/** Metres as the crow flies up to which something says where one is. */
const NEAR = { address: 80, settlement: 3000, rescuePoint: 300, bench: 30 };

/** OSM `place` of what people call a part of the town, or a village of its own. */
const SETTLEMENTS: ReadonlySet<string> = new Set(['suburb', 'quarter', 'neighbourhood', 'village', 'hamlet']);

/** Defibrillators that are asked whether they are open now. */
const DEFIBRILLATORS = 5;

/** Where the kiosk stands, as a rescuer asks for it; what is absent is not known. */
export interface Whereabouts {
    /** Street and number of the nearest house. */
    readonly address?: string;
    /** The nearest part of the town or village. */
    readonly settlement?: Pick<Place, 'name' | 'names'>;
    /** Signed references that rescuers find their way by. */
    readonly rescuePoint?: string;
    readonly bench?: string;
}

/** A defibrillator that is not known to be shut, and how to walk there without steps. */
interface NearestDefibrillator {
    readonly found: PlaceInReach;
    readonly outcome: RouteOutcome;
}

export interface EmergencyService {
    whereabouts(): Whereabouts;
    /** Undefined where the region has none. */
    defibrillator(profile: Profile): Promise<NearestDefibrillator | undefined>;
}

export function createEmergencyService(
    places: PlaceIndex,
    listing: PlacesService,
    routes: RouteService,
    { position }: Kiosk,
): EmergencyService {
    function nearest(category: Place['category'], metres: number, fits: (place: Place) => boolean) {
        for (const [place, away] of places.nearestFirst([category], position)) {
            if (away > metres) return undefined;
            if (fits(place)) return place;
        }
        return undefined;
    }

    function find(): Whereabouts {
        const address = places.nearestAddress(position, NEAR.address)?.name;
        const settlement = nearest('locality', NEAR.settlement, isSettlement);
        const rescuePoint = nearest('rescue_point', NEAR.rescuePoint, hasReference)?.details.ref;
        const bench = nearest('bench', NEAR.bench, hasReference)?.details.ref;
        return {
            ...(address && { address }),
            ...(settlement && { settlement: { name: settlement.name, names: settlement.names } }),
            ...(rescuePoint && { rescuePoint }),
            ...(bench && { bench }),
        };
    }

    let known: Whereabouts | undefined;
    return {
        whereabouts() {
            known ??= find();
            return known;
        },
        async defibrillator(profile) {
            const near = await listing.list(['defibrillator'], profile, DEFIBRILLATORS);
            const found = near.find(({ openness }) => openness.state !== 'closed') ?? near[0];
            if (!found) return undefined;
            const needs = { profile, limits: {}, objective: 'comfort' } as const;
            const route = await routes.route({ place: found.place.id }, needs);
            return route.ok ? { found, outcome: route.value.outcome } : undefined;
        },
    };
}

const isSettlement = ({ name, details }: Place): boolean =>
    name !== '' && SETTLEMENTS.has(details.place ?? '');
const hasReference = ({ details }: Place): boolean => (details.ref ?? '') !== '';
