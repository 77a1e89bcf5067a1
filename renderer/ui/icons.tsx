import type { ReactNode } from 'react';

const ICONS = {
    back: <path d="M28 10 14 24l14 14M15 24h22" />,
    water: <path d="M24 5c8 10 12 16 12 23a12 12 0 0 1-24 0c0-7 4-13 12-23zM18 29a6 6 0 0 0 6 6" />,
    shelter: <path d="M5 20 24 8l19 12M10 18v22M38 18v22M16 40h16M16 30h16M16 30v10M32 30v10" />,
    search: (
        <>
            <circle cx="20" cy="20" r="12.500" />
            <path d="M29.500 29.500 42 42" />
        </>
    ),
    home: <path d="M7 23 24 8l17 15M12 20v20h24V20M20 40V28h8v12" />,
    larger: <path d="M4 39 14.5 12 25 39M8 30h13M36 14v20M26 24h20" />,
    smaller: <path d="M4 39 14.5 12 25 39M8 30h13M28 24h16" />,
    language: (
        <>
            <circle cx="24" cy="24" r="18" />
            <path d="M6 24h36M24 6c-13 12-13 24 0 36M24 6c13 12 13 24 0 36" />
        </>
    ),
    lower: <path d="M24 5v26M12 20l12 12 12-12M7 42h34" />,
    higher: <path d="M24 43V17M12 28l12-12 12 12M7 6h34" />,
    emergency: <path d="M24 6v36M8.500 15l31 18M39.500 15l-31 18" strokeWidth="9" />,
    call: <path d="M12 6h8l4 10-5 4c2 5 5 8 9 9l4-5 10 4v8c0 4-3 6-6 6C20 42 6 28 6 12c0-3 2-6 6-6z" />,
    health: <path d="M18 6h12v12h12v12H30v12H18V30H6V18h12z" />,
    toilet: (
        <>
            <circle className="full" cx="14" cy="8" r="4" />
            <circle className="full" cx="34" cy="8" r="4" />
            <path d="M24 5v38M9 18h10v13h-2v12h-6V31H9zM34 17l-6 16h3v10h6V33h3z" />
        </>
    ),
    shopping: (
        <>
            <path d="M5 8h6l5 23h22l5-17H13" />
            <circle className="full" cx="19" cy="40" r="3.5" />
            <circle className="full" cx="35" cy="40" r="3.5" />
        </>
    ),
    transit: (
        <>
            <rect x="8" y="7" width="32" height="30" rx="5" />
            <path d="M8 24h32M24 7v17M14 37v5M34 37v5" />
            <circle className="full" cx="15.500" cy="30.500" r="2.500" />
            <circle className="full" cx="32.500" cy="30.500" r="2.500" />
        </>
    ),
    rest: <path d="M8 14h32M8 22h32M6 30h36M12 30v12M36 30v12M8 10v20M40 10v20" />,
    office: <path d="M6 18 24 7l18 11zM10 18v18M19 18v18M29 18v18M38 18v18M5 41h38" />,
    wheelchair: (
        <>
            <circle className="full" cx="20" cy="7" r="4.500" />
            <path d="M20 14v14h13l6 12h4M20 20h11" />
            <path d="M15 22a11 11 0 1 0 15 16" />
        </>
    ),
    rollator: (
        <>
            <circle className="full" cx="13" cy="7" r="4.500" />
            <path d="M13 14v14l5 14M13 28L7 42M13 18l8 5h8M27 19h4l6 17M32 25l-7 12" />
            <circle cx="25" cy="40" r="2.800" strokeWidth="3.400" />
            <circle cx="39" cy="40" r="2.800" strokeWidth="3.400" />
        </>
    ),
    slow: (
        <>
            <circle className="full" cx="19" cy="7.500" r="4.500" />
            <path d="M20 15c2 4 2 9 0 14l4 13M20 29l-6 13M21 19l11 5M32 22v20" />
        </>
    ),
    walking: (
        <>
            <circle className="full" cx="25" cy="7" r="4.500" />
            <path d="M25 14 23 28l6 6 2 9M23 28l-7 14M25 16l-8 4-2 7M25 16l4 7 7 3" />
        </>
    ),
    map: <path d="M5 12 17 7l14 5 12-5v29l-12 5-14-5-12 5zM17 7v29M31 12v29" />,
    check: <path d="M7 26 19 38 41 11" />,
    caution: (
        <>
            <path d="M24 6 44 41H4z" />
            <path d="M24 19v10" />
            <circle className="full" cx="24" cy="35" r="1.500" />
        </>
    ),
    wipe: <path d="M17 10h26v28H17L5 24zM24 18l12 12M36 18 24 30" />,
    voice: <path d="M6 18v12h9l12 9V9L15 18zM34 17a10 10 0 0 1 0 14M39 11a18 18 0 0 1 0 26" />,
    print: <path d="M13 18V6h22v12M13 36H6V18h36v18h-7M13 29h22v13H13z" />,
    phone: (
        <>
            <rect x="12" y="4" width="24" height="40" rx="4" />
            <path d="M21 37h6" />
        </>
    ),
    next: <path d="M20 10l14 14-14 14M33 24H11" />,
    straight: <path d="M24 42V9M12 20 24 8l12 12" />,
    slightLeft: <path d="M30 42V28L14 12M13 25V11h14" />,
    left: <path d="M34 42V22H10M21 10 9 22l12 12" />,
    sharpLeft: <path d="M34 42V10L14 32M13 18v15h15" />,
    slightRight: <path d="M18 42V28l16-16M35 25V11H21" />,
    right: <path d="M14 42V22h24M27 10l12 12-12 12" />,
    sharpRight: <path d="M14 42V10l20 22M35 18v15H20" />,
    turnBack: <path d="M36 42V20a11 11 0 0 0-22 0v18M4 29l10 10 10-10" />,
    cross: (
        <path d="M6 10v28M42 10v28M15 12v6M15 22v6M15 32v6M24 12v6M24 22v6M24 32v6M33 12v6M33 22v6M33 32v6" />
    ),
    lift: (
        <>
            <rect x="8" y="5" width="32" height="38" rx="3" />
            <path d="M17 21l7-8 7 8M17 28l7 8 7-8" />
        </>
    ),
    steps: <path d="M4 41h10V31h10V21h10V11h10" />,
    ramp: <path d="M4 40h40V14zM4 40 44 14" />,
    square: <path d="M8 14 24 6l16 8v20l-16 8-16-8zM24 34V16M17 22l7-7 7 7" />,
    arrive: <path d="M14 43V6M14 8h24l-7 8 7 8H14" />,
    up: <path d="M10 31 24 17l14 14" />,
    down: <path d="M10 17l14 14 14-14" />,
    mapLeft: <path d="M31 10 17 24l14 14" />,
    mapRight: <path d="M17 10l14 14-14 14" />,
    nearer: <path d="M24 8v32M8 24h32" />,
    farther: <path d="M8 24h32" />,
    here: (
        <>
            <circle cx="24" cy="24" r="14" />
            <circle className="full" cx="24" cy="24" r="6" />
            <path d="M24 4v6M24 38v6M4 24h6M38 24h6" />
        </>
    ),
    speak: <path d="M6 18v12h8l11 9V9l-11 9zM32 17c4 4 4 10 0 14M37 11c8 7 8 19 0 26" />,
    stop: <rect className="full" x="11" y="11" width="26" height="26" rx="3" />,
    ear: <path d="M8 30V25a16 16 0 0 1 32 0v5M8 28h7v13H8zM33 28h7v13h-7z" />,
    hand: (
        <path d="M20 29V17a4 4 0 0 1 8 0v9l8 2.500a5 5 0 0 1 4 6L38 40a5 5 0 0 1-5 4H23a7 7 0 0 1-5.500-2.700L9 32.500a3.400 3.400 0 0 1 5-4.600l3 2.600M11 15a13 13 0 0 1 26 0" />
    ),
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof ICONS;

/** One family, drawn on a grid of 48 with round strokes of one weight; the word beside it carries the meaning. */
export function Icon({ name }: { readonly name: IconName }) {
    return (
        <svg className="icon" viewBox="0 0 48 48" aria-hidden="true" focusable="false" data-icon={name}>
            {ICONS[name]}
        </svg>
    );
}
