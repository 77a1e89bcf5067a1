import { useEffect, useMemo, useState } from 'react';
import type { KioskAnswer } from '../../../src/server/contract.ts';
import type { Language } from '../../../src/words/language.ts';
import { askKiosk } from '../../client.ts';
import { MapView } from '../../map/MapView.tsx';
import type { StepProps } from './StepContent.tsx';

const NOTHING: readonly never[] = [];
const PADDING = { top: 40, bottom: 40, left: 40, right: 40 };
/** Pixels. */
const TEXT = 28;
/** Steps of about a metre and ten metres, degrees. */
const METRE = 0.000_009;

/** Where the screen stands, touched on the map; north is up. */
export function PlaceStep({ setup, dispatch, words, language }: StepProps & { readonly language: Language }) {
    const [kiosk, setKiosk] = useState<KioskAnswer>();
    useEffect(() => {
        void askKiosk().then((answer) => answer && setKiosk(answer));
    }, []);
    const { position } = setup.lines;
    const here = useMemo(() => ({ position, bearing: 0 }), [position]);
    const [longitude, latitude] = position;
    const shown = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
    return (
        <>
            <h2>{words.setup.place}</h2>
            <p>
                {words.setup.placeHow} <bdi>{shown}</bdi>
            </p>
            {kiosk && (
                <div className="place-map">
                    <MapView
                        kiosk={here}
                        pins={NOTHING}
                        route={undefined}
                        turn={undefined}
                        rings={NOTHING}
                        theme="light"
                        language={language.slice(0, 2)}
                        textSize={TEXT}
                        padding={PADDING}
                        hereName={words.setup.place}
                        attribution={kiosk.attribution}
                        name={words.report.region}
                        onTap={(tap) => dispatch({ type: 'place', position: rounded(tap.position) })}
                    />
                </div>
            )}
        </>
    );
}

const rounded = ([longitude, latitude]: readonly [number, number]): [number, number] => [
    Math.round(longitude / METRE) * METRE,
    Math.round(latitude / METRE) * METRE,
];
