import { createRoot } from 'react-dom/client';
import type { MapCommands } from '../../../../renderer/map/MapCommands.ts';
import type { MapScene, MapTap } from '../../../../renderer/map/MapStage.ts';
import { MapView } from '../../../../renderer/map/MapView.tsx';

declare global {
    interface Window {
        /** Set by the test before the page runs. */
        scene: MapScene;
        show: (scene: MapScene) => void;
        commands: MapCommands | null;
        taps: MapTap[];
    }
}

const page = document.getElementById('page');
if (!page) throw new Error('the page has no element to draw in');
const root = createRoot(page);
window.taps = [];
window.show = (scene) =>
    root.render(
        <MapView
            {...scene}
            attribution="© OpenStreetMap contributors"
            name="Karte"
            ref={(commands) => {
                window.commands = commands;
            }}
            onTap={(tap) => window.taps.push(tap)}
        />,
    );
window.show(window.scene);
