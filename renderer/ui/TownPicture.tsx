/** The rest picture: a hill town, and a way up to it without a step. */
export function TownPicture() {
    return (
        <svg
            className="town"
            viewBox="0 0 1200 1000"
            preserveAspectRatio="xMidYMax meet"
            aria-hidden="true"
            focusable="false"
        >
            <circle cx="905" cy="215" r="105" fill="#ffd45c" />
            <path
                d="M-1800 900Q-500 760 0 560Q220 420 470 470T900 410T1200 500L2600 620V1000H-1800Z"
                fill="#c9dcb0"
            />
            <path
                d="M-1800 960Q-400 900 0 720Q180 560 430 520T820 470Q1020 480 1200 640L2600 800V1000H-1800Z"
                fill="#9dbf86"
            />
            <path
                d="M-1800 980Q-400 960 0 850Q260 690 600 720T1200 760L2600 860V1000H-1800Z"
                fill="#7ba66a"
            />
            <path
                d="M-1800 985H-300C260 990 700 965 880 905C1010 860 960 800 800 778C640 757 430 752 400 705C380 665 500 640 590 628C660 618 660 590 640 560"
                fill="none"
                stroke="#b8905a"
                strokeWidth="96"
                strokeLinecap="round"
            />
            <path
                d="M-1800 985H-300C260 990 700 965 880 905C1010 860 960 800 800 778C640 757 430 752 400 705C380 665 500 640 590 628C660 618 660 590 640 560"
                fill="none"
                stroke="#fff6e0"
                strokeWidth="80"
                strokeLinecap="round"
            />
            <Houses />
            <Trees />
            <Bench />
            <Walkers />
        </svg>
    );
}

function House({
    x,
    y,
    width,
    height,
    wall,
}: Record<'x' | 'y' | 'width' | 'height', number> & { wall: string }) {
    const roof = width * 0.55;
    return (
        <g>
            <rect x={x} y={y} width={width} height={height} fill={wall} />
            <path
                d={`M${x - 10} ${y}l${width / 2 + 10} ${-roof}l${width / 2 + 10} ${roof}z`}
                fill="#a3452a"
            />
            <rect x={x + width * 0.18} y={y + 24} width={width * 0.22} height="34" fill="#4a3a2c" />
            <rect x={x + width * 0.6} y={y + 24} width={width * 0.22} height="34" fill="#4a3a2c" />
        </g>
    );
}

function Houses() {
    return (
        <g>
            <House x={330} y={430} width={100} height={140} wall="#f6e3bd" />
            <House x={420} y={395} width={110} height={170} wall="#fff7e6" />
            <rect x={585} y={230} width={84} height={320} fill="#fff7e6" />
            <path d="M575 230l52-112 52 112z" fill="#0a3fa8" />

            <circle cx="627" cy="290" r="25" fill="#4a3a2c" />
            <path d="M627 274v17h12" stroke="#fff7e6" strokeWidth="6" fill="none" />
            <House x={665} y={385} width={120} height={150} wall="#f3cf9c" />
            <House x={525} y={450} width={84} height={110} wall="#f0c9a0" />
            <House x={780} y={410} width={96} height={120} wall="#fff7e6" />
            <House x={868} y={440} width={90} height={100} wall="#f6e3bd" />
        </g>
    );
}

function Trees() {
    return (
        <g>
            {[
                [130, 700, 70],
                [235, 660, 54],
                [1040, 640, 74],
                [1125, 690, 58],
                [1010, 985, 60],
            ].map(([x = 0, y = 0, r = 0]) => (
                <g key={x}>
                    <path d={`M${x} ${y}v${r * 1.5}`} stroke="#6b4a2c" strokeWidth="16" />
                    <circle cx={x} cy={y - r * 0.3} r={r} fill="#3f7a45" />
                </g>
            ))}
        </g>
    );
}

function Bench() {
    return (
        <g stroke="#6b3a1c" strokeWidth="13" strokeLinecap="round" fill="none">
            <path d="M120 838h150M120 866h150M112 896h166" />
            <path d="M134 896v44M256 896v44M128 828v68M262 828v68" />
        </g>
    );
}

function Walkers() {
    return (
        <g fill="none" stroke="#1d2433" strokeWidth="15" strokeLinecap="round" strokeLinejoin="round">
            <g>
                <circle cx="470" cy="778" r="21" fill="#1d2433" stroke="none" />
                <path d="M468 812v64l24 70M468 876l-28 70" />
                <path d="M470 824l52 26M522 832v18l22 92M524 862l-14 78M522 832h18" strokeWidth="11" />
                <circle cx="510" cy="944" r="9" strokeWidth="7" fill="#fff6e0" />
                <circle cx="548" cy="944" r="9" strokeWidth="7" fill="#fff6e0" />
            </g>
            <g>
                <circle cx="690" cy="792" r="21" fill="#1d2433" stroke="none" />
                <path d="M688 826v54h46l22 50h14M690 846h36" />
                <path d="M664 856a50 50 0 1 0 66 70" strokeWidth="11" />
            </g>
        </g>
    );
}
