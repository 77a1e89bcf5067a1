import { useInsertionEffect, useRef } from 'react';
import { FallbackScreen } from '../fallback/FallbackScreen.tsx';
import { needsServer } from '../fallback/needsServer.ts';
import { applyLook } from '../ui/applyLook.ts';
import { PlacesRoom } from '../ui/PlacesRoom.tsx';
import { FitContext, useFit } from '../ui/useFit.ts';
import { useVisit } from '../ui/Visit.ts';
import { Bar } from './Bar.tsx';
import { DoneScreen } from './DoneScreen.tsx';
import { EmergencyScreen } from './EmergencyScreen.tsx';
import { IdleQuestion } from './IdleQuestion.tsx';
import { LanguagesScreen } from './LanguagesScreen.tsx';
import { AboutPlace } from './list/AboutPlace.tsx';
import { KindsScreen } from './list/KindsScreen.tsx';
import { PlacesScreen } from './list/PlacesScreen.tsx';
import { MapPanel } from './MapPanel.tsx';
import { NeedsScreen } from './NeedsScreen.tsx';
import { NightPicture } from './NightPicture.tsx';
import { PhoneScreen } from './PhoneScreen.tsx';
import { RestScreen } from './RestScreen.tsx';
import { StepsScreen } from './StepsScreen.tsx';
import { SearchScreen } from './search/SearchScreen.tsx';
import { TakeScreen } from './TakeScreen.tsx';
import { TouchHint } from './TouchHint.tsx';
import { WayScreen } from './WayScreen.tsx';
import { WhereToScreen } from './WhereToScreen.tsx';
import { WalkNumberScreen } from './walks/WalkNumberScreen.tsx';
import { WalkOpeningScreen } from './walks/WalkOpeningScreen.tsx';
import { WalksScreen } from './walks/WalksScreen.tsx';

interface CurrentScreenProps {
    /** Answers the question whether somebody is still there. */
    readonly stay: () => void;
    /** Forgets whose farewell stands on the glass. */
    readonly forget: () => void;
}

/** The screen of the journey's scene, with the map and the bar that stay in their places. */
export function CurrentScreen({ stay, forget }: CurrentScreenProps) {
    const { journey, kiosk, words, isServerThere } = useVisit();
    const isHelpless = !isServerThere && needsServer(journey.scene);
    const screen = useRef<HTMLDivElement>(null);
    useInsertionEffect(() => applyLook(kiosk, journey), [kiosk, journey]);
    const fit = useFit(screen);
    return (
        <div
            className="kiosk"
            data-at={isHelpless ? 'fallback' : journey.scene.at}
            data-demo={kiosk.demo}
            data-grown={journey.touching.grown}
            ref={screen}
        >
            <div className="beneath" inert={journey.asked}>
                <PlacesRoom>
                    <main className="scene">
                        {kiosk.demo && (
                            <p className="demo" data-unspoken>
                                {words('screens.demo')}
                            </p>
                        )}
                        <FitContext value={fit}>
                            {isHelpless ? (
                                <FallbackScreen language={journey.language} />
                            ) : (
                                <SceneContent forget={forget} />
                            )}
                        </FitContext>
                    </main>
                    <MapPanel />
                    <FitContext value={fit}>
                        <Bar />
                    </FitContext>
                    {journey.touching.hint && <TouchHint />}
                </PlacesRoom>
            </div>
            {journey.scene.at === 'rest' && <NightPicture />}
            {journey.asked && <IdleQuestion stay={stay} />}
        </div>
    );
}

function SceneContent({ forget }: { readonly forget: () => void }) {
    const { scene } = useVisit().journey;
    switch (scene.at) {
        case 'rest':
            return <RestScreen />;
        case 'whereTo':
            return <WhereToScreen chosen={scene.chosen} />;
        case 'languages':
            return <LanguagesScreen />;
        case 'emergency':
            return <EmergencyScreen scene={scene} />;
        case 'places':
            return <PlacesScreen scene={scene} />;
        case 'walks':
            return <WalksScreen scene={scene} />;
        case 'walkNumber':
            return <WalkNumberScreen scene={scene} />;
        case 'walkOpening':
            return <WalkOpeningScreen scene={scene} />;
        case 'kinds':
            return <KindsScreen group={scene.group} chosen={scene.chosen} />;
        case 'search':
            return <SearchScreen scene={scene} />;
        case 'about':
            return <AboutPlace scene={scene} />;
        case 'needs':
            return <NeedsScreen chosen={scene.chosen} />;
        case 'way':
            return <WayScreen scene={scene} />;
        case 'steps':
            return <StepsScreen scene={scene} />;
        case 'take':
            return <TakeScreen scene={scene} />;
        case 'phone':
            return <PhoneScreen scene={scene} />;
        case 'done':
            return <DoneScreen forget={forget} />;
    }
}
