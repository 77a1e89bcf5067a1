import type { Scene } from '../journey/Journey.ts';

/** Whether a screen can do nothing for the visitor while the server is away. */
export function needsServer(scene: Scene): boolean {
    switch (scene.at) {
        case 'whereTo':
            return true;
        case 'places':
            return scene.list.status !== 'here';
        case 'way':
            return scene.answer.status !== 'here';
        default:
            return false;
    }
}
