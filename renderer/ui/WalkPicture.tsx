import { COLOUR_FILLS, type Colour, PICTURE_SHAPES, type Picture } from '../../src/pictures/pictures.ts';

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
            style={colour && { '--fill': COLOUR_FILLS[colour] }}
        >
            {PICTURE_SHAPES[picture].map(({ path, paint, placed }) => (
                <path
                    key={path}
                    className={paint}
                    d={path}
                    {...(placed && { transform: `translate(${placed[0]} ${placed[1]}) scale(${placed[2]})` })}
                />
            ))}
        </svg>
    );
}
