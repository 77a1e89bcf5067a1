import type { ReactNode } from 'react';
import type { Colour, Picture } from '../../src/walks/walk.ts';

/** What may be filled with the walk's colour has the class `fill`; the line is ink, so that no colour is needed to see it. */
const DRAWINGS: Readonly<Record<Picture, ReactNode>> = {
    sunflower: (
        <>
            <path d="M24 28v17M24 40c6 0 9-3 9-7M24 43c-6 0-9-3-9-7" />
            <path
                className="fill"
                d="M24 2l4 6 7-2 0 7 7 2-5 5 5 5-7 2 0 7-7-2-4 6-4-6-7 2 0-7-7-2 5-5-5-5 7-2 0-7 7 2z"
                transform="translate(4.800 .400) scale(.8)"
            />
            <circle className="full" cx="24" cy="16.500" r="5.500" />
        </>
    ),
    tree: (
        <>
            <path
                className="fill"
                d="M24 3c-8 0-13 6-12 12-6 3-5 15 5 15h14c10 0 11-12 5-15 1-6-4-12-12-12z"
            />
            <path d="M24 20v25M24 32l6-5M17 45h14" />
        </>
    ),
    cat: (
        <>
            <path className="fill" d="M9 22V6l9 6a20 20 0 0 1 12 0l9-6v16c3 12-5 20-15 20S6 34 9 22z" />
            <circle className="full" cx="18" cy="24" r="2" />
            <circle className="full" cx="30" cy="24" r="2" />
            <path d="M22 30h4l-2 3zM24 33v3M8 30l7 1M40 30l-7 1" />
        </>
    ),
    bird: (
        <>
            <path className="fill" d="M6 30c2-14 14-20 24-18 5 1 7 4 7 8 0 12-8 19-18 19C12 39 7 36 6 30z" />
            <path d="M37 19l8 3-8 3M6 30 2 40l12-3M14 26c6 6 12 5 15-2M22 39v6M28 37v7" />
            <circle className="full" cx="30" cy="19" r="2" />
        </>
    ),
    fish: (
        <>
            <path className="fill" d="M3 24c8-13 22-15 32-4l10-8v24l-10-8C25 39 11 37 3 24z" />
            <circle className="full" cx="13" cy="22" r="2" />
            <path d="M21 17c4 4 4 10 0 14" />
        </>
    ),
    house: (
        <>
            <path className="fill" d="M8 22v22h32V22" />
            <path className="fill" d="M3 25 24 6l21 19M34 15V7h5v12" />
            <path d="M20 44V31h8v13M13 27h0" />
        </>
    ),
    cup: (
        <>
            <path className="fill" d="M7 18h28v14c0 7-5 11-14 11S7 39 7 32z" />
            <path d="M35 21h4c6 0 6 13-4 13M14 5c-3 3 3 5 0 8M21 5c-3 3 3 5 0 8M28 5c-3 3 3 5 0 8" />
        </>
    ),
    star: (
        <path
            className="fill"
            d="M24 3l6.500 14 15 1.800-11 10.400 3 15L24 37l-13.500 7.200 3-15-11-10.400 15-1.800z"
        />
    ),
    boat: (
        <>
            <path className="fill" d="M4 31h40c-2 8-7 13-13 13H17c-6 0-11-5-13-13z" />
            <path className="fill" d="M22 3v23H6zM27 9v17h14z" />
        </>
    ),
    apple: (
        <>
            <path
                className="fill"
                d="M24 15c4-5 19-5 19 10 0 11-8 19-13 19-3 0-4-2-6-2s-3 2-6 2C13 44 5 36 5 25c0-15 15-15 19-10z"
            />
            <path d="M24 15c0-5 2-9 6-11M24 11c-6 1-9-2-9-6 5 0 8 2 9 6z" />
        </>
    ),
    umbrella: (
        <>
            <path
                className="fill"
                d="M3 25C5 12 13 6 24 6s19 6 21 19c-4-4-9-4-11 0-4-4-16-4-20 0-2-4-7-4-11 0z"
            />
            <path d="M24 3v35c0 8-10 8-10 1" />
        </>
    ),
    bell: (
        <>
            <path className="fill" d="M6 36c5-4 5-8 6-16 1-7 5-12 12-12s11 5 12 12c1 8 1 12 6 16z" />
            <path d="M24 8V3M19 40c1 6 9 6 10 0" />
        </>
    ),
};

interface WalkPictureProps {
    readonly picture: Picture;
    /** Without one it is drawn on white. */
    readonly colour?: Colour;
}

/** The picture that a walk is called by; the word beside it carries the meaning. */
export function WalkPicture({ picture, colour }: WalkPictureProps) {
    return (
        <svg
            className="walk-picture"
            viewBox="0 0 48 48"
            aria-hidden="true"
            focusable="false"
            data-colour={colour}
        >
            {DRAWINGS[picture]}
        </svg>
    );
}
