import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react';
import { placesSize, type Scene, SIZES, type Size } from '../journey/Journey.ts';
import { usePanel } from './panel.ts';
import { FitContext } from './useFit.ts';
import { useVisit } from './Visit.ts';

interface Room {
    /** The size whose number of places fits on a page. */
    readonly size: Size;
    /** One place less to a page from now on. */
    readonly shrink: () => void;
}

const RoomContext = createContext<Room>({ size: 1, shrink: () => undefined });

/** Holds how many places a page of a list has room for: as the size has it, fewer where they would be cut. */
export function PlacesRoom({ children }: { readonly children: ReactNode }) {
    const { journey } = useVisit();
    const { isSmall } = usePanel();
    const usual = isSmall ? 2 : placesSize(journey);
    const key = `${listOf(journey.scene)} ${journey.language} ${usual} ${journey.hearing.used}`;
    const [tight, setTight] = useState<{ key: string; size: Size }>({ key, size: usual });
    const size = tight.key === key ? tight.size : usual;
    const smaller = SIZES.find((one) => one > size) ?? size;
    return (
        <RoomContext value={{ size, shrink: () => setTight({ key, size: smaller }) }}>{children}</RoomContext>
    );
}

/** What a list is of; its pages have the same number of places. */
function listOf(scene: Scene): string {
    if (scene.at === 'places') return `${scene.group} ${scene.kind} ${scene.list.status}`;
    return scene.at === 'search' ? `search ${scene.found?.text}` : scene.at;
}

/** The size whose number of places fits on a page just now. */
export function usePlacesSize(): Size {
    return useContext(RoomContext).size;
}

/** Takes a place off the page as long as the page is cut. */
export function useRoomForPlaces(): void {
    const { size, shrink } = useContext(RoomContext);
    const fitAgain = useContext(FitContext);
    useLayoutEffect(() => {
        fitAgain();
        if (size < 2 && document.documentElement.dataset.bare === 'true') shrink();
    });
}
