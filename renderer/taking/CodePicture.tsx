import { measuresOf } from '../ui/measures.ts';
import { useVisit } from '../ui/Visit.ts';
import { codeOf } from './code.ts';

/** Modules around a code that stay white (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;
/** Millimetres that a phone held at arm's length still tells apart. */
const SMALLEST_MODULE = 0.8;
/** Of the panel's shorter side, so that the words stay beside the code. */
const LARGEST_PART = 0.45;

/** A code in whole pixels a module, black on white in every theme; nothing where the text is too long. */
export function CodePicture({ text, label }: { readonly text: string; readonly label: string }) {
    const { kiosk } = useVisit();
    const code = codeOf(text);
    if (!code) return null;
    const shortSide = Math.min(innerWidth, innerHeight);
    const { pixelsPerMillimetre } = measuresOf(kiosk, shortSide);
    const modules = code.size + 2 * QUIET;
    const least = Math.ceil(SMALLEST_MODULE * pixelsPerMillimetre);
    const module = Math.max(least, Math.floor((LARGEST_PART * shortSide) / modules));
    return (
        <svg
            className="code"
            role="img"
            aria-label={label}
            width={modules * module}
            height={modules * module}
            viewBox={`${-QUIET} ${-QUIET} ${modules} ${modules}`}
            shapeRendering="crispEdges"
        >
            <rect x={-QUIET} y={-QUIET} width={modules} height={modules} fill="#ffffff" />
            <path d={blackOf(code)} fill="#000000" />
        </svg>
    );
}

function blackOf(code: NonNullable<ReturnType<typeof codeOf>>): string {
    let path = '';
    for (let y = 0; y < code.size; y++) {
        for (let x = 0; x < code.size; x++) {
            if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
        }
    }
    return path;
}
