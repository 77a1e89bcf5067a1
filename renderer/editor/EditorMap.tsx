import { lazy, Suspense, useMemo, useRef } from 'react';
import type { Position } from '../../src/base/position.ts';
import type { PlanAnswer } from '../../src/server/deskContract.ts';
import { untilItComes } from '../later/untilItComes.ts';
import type { MapCommands } from '../map/MapCommands.ts';
import { useEditor } from './EditorContext.ts';
import type { WalkDraft } from './editing.ts';
import type { Tapping } from './WalkEditor.tsx';

/** Its code is asked for until it comes. */
const MapView = lazy(async () => ({
    default: (await untilItComes(() => import('../map/MapView.tsx'))).MapView,
}));

const LABEL = 16;
const EDGE = 40;
const PADDING = { top: 2 * EDGE, right: EDGE, bottom: EDGE, left: EDGE };
const NO_RINGS: readonly never[] = [];

interface EditorMapProps {
    readonly draft: WalkDraft;
    readonly plan: PlanAnswer | undefined;
    readonly tapping: Tapping | undefined;
    readonly tap: (position: Position, name: string) => void;
}

/** The walk on the map; a touch chooses what was asked for. */
export function EditorMap({ draft, plan, tapping, tap }: EditorMapProps) {
    const { kiosk, language, say, words } = useEditor();
    const map = useRef<MapCommands>(null);
    const { goal, via, start } = draft;
    const pins = useMemo(
        () => [
            ...(start ? [{ position: start, label: '0', name: say('start') }] : []),
            ...via.map((position, index) => ({ position, label: String(index + 1), name: say('via') })),
            ...(goal ? [{ position: goal.position, label: '', name: goal.name }] : []),
        ],
        [goal, via, start, say],
    );
    const outcome = plan?.outcome;
    const route =
        outcome?.outcome === 'route'
            ? outcome.route
            : outcome?.outcome === 'noStepFreeWay'
              ? outcome.leastBarrier
              : undefined;
    const asked = { goal: say('tapGoal'), via: say('tapVia'), start: say('tapStart') };
    return (
        <div className="editor-map" data-tapping={tapping !== undefined}>
            {tapping && <p role="status">{asked[tapping]}</p>}
            <div className="editor-zoom">
                <button
                    type="button"
                    aria-label={words('screens.map.nearer')}
                    onClick={() => map.current?.zoom('in')}
                >
                    +
                </button>
                <button
                    type="button"
                    aria-label={words('screens.map.farther')}
                    onClick={() => map.current?.zoom('out')}
                >
                    −
                </button>
            </div>
            <Suspense>
                <MapView
                    kiosk={kiosk}
                    pins={pins}
                    route={route}
                    turn={undefined}
                    rings={NO_RINGS}
                    theme={kiosk.theme}
                    language={language.slice(0, 2)}
                    textSize={LABEL}
                    padding={PADDING}
                    hereName={words('screens.way.here')}
                    attribution={kiosk.attribution}
                    name={words('screens.whereTo.mapLabel')}
                    ref={map}
                    onTap={tapping ? ({ position, sign }) => tap(position, sign?.name ?? '') : undefined}
                />
            </Suspense>
        </div>
    );
}
