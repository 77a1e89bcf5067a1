import { type PointerEvent, useRef } from 'react';
import { Stepper } from './Stepper.tsx';

interface DialProps {
    readonly name: string;
    /** Clockwise from straight ahead, which is up. */
    readonly degrees: number;
    readonly onTurn: (degrees: number) => void;
}

const RADIUS = 100;
const HAND = 88;

/** A ring around whoever stands before the screen; the hand points where the finger is. */
export function Dial({ name, degrees, onTurn }: DialProps) {
    const ring = useRef<SVGSVGElement>(null);
    const follow = (event: PointerEvent) => {
        if (!ring.current || (event.type === 'pointermove' && event.buttons === 0)) return;
        const { left, top, width, height } = ring.current.getBoundingClientRect();
        const east = event.clientX - left - width / 2;
        const north = top + height / 2 - event.clientY;
        onTurn(Math.round((Math.atan2(east, north) * 180) / Math.PI));
    };
    const by = (step: number) => onTurn(((degrees + step + 540) % 360) - 180);
    return (
        <div className="dial">
            <svg
                ref={ring}
                viewBox="-110 -110 220 220"
                role="img"
                aria-label={`${name} ${degrees}°`}
                onPointerDown={follow}
                onPointerMove={follow}
            >
                <circle className="dial-ring" r={RADIUS} />
                <path className="dial-ahead" d="M0 -108 l10 18 h-20 z" />
                <circle className="dial-person" r="10" />
                <g transform={`rotate(${degrees})`}>
                    <line className="dial-hand" y2={-HAND} />
                    <circle className="dial-tip" cy={-HAND} r="14" />
                </g>
            </svg>
            <Stepper value={`${degrees}°`} steps={[-5, -1, 1, 5]} onStep={by} />
        </div>
    );
}
