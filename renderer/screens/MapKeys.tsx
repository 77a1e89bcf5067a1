import { type RefObject, useState } from 'react';
import type { MapCommands } from '../map/MapCommands.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';

const SIDES = ['up', 'left', 'right', 'down'] as const;
const SIDE_ICONS = {
    up: 'up',
    left: 'mapLeft',
    right: 'mapRight',
    down: 'down',
} as const satisfies Record<(typeof SIDES)[number], IconName>;

interface MapKeysProps {
    readonly map: RefObject<MapCommands | null>;
    /** The turn the map is about, an index into the route's maneuvers. */
    readonly turn: number | undefined;
    readonly hasRoute: boolean;
}

/** An arrow at each edge of the map, nearer and farther, and the way back to where one stands: one tap each. */
export function MapKeys({ map, turn, hasRoute }: MapKeysProps) {
    const { words } = useVisit();
    return (
        <nav className="map-keys" aria-label={words('screens.map.label')}>
            {SIDES.map((side) => (
                <TouchButton
                    key={side}
                    className={`map-key map-key-${side}`}
                    label={words(`screens.map.${side}`)}
                    onPress={() => map.current?.move(side)}
                >
                    <Icon name={SIDE_ICONS[side]} />
                </TouchButton>
            ))}
            <TouchButton
                className="map-key map-key-nearer"
                label={words('screens.map.nearer')}
                onPress={() => map.current?.zoom('in')}
            >
                <Icon name="nearer" />
            </TouchButton>
            <TouchButton
                className="map-key map-key-farther"
                label={words('screens.map.farther')}
                onPress={() => map.current?.zoom('out')}
            >
                <Icon name="farther" />
            </TouchButton>
            <HereKey map={map} turn={turn} hasRoute={hasRoute} />
        </nav>
    );
}

/** Shows where one stands, and then what the map showed before. */
function HereKey({ map, turn, hasRoute }: MapKeysProps) {
    const { words } = useVisit();
    const [isAway, setAway] = useState(false);
    const showBefore = () => {
        if (turn === undefined) map.current?.showRoute();
        else map.current?.showTurn(turn);
    };
    const press = () => {
        if (isAway) showBefore();
        else map.current?.showHere();
        setAway(hasRoute && !isAway);
    };
    return (
        <TouchButton className="map-key map-key-here" onPress={press}>
            <Icon name={isAway ? 'back' : 'here'} />
            <span>{words(isAway ? 'screens.bar.back' : 'screens.map.here')}</span>
        </TouchButton>
    );
}
