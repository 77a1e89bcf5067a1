import type { CategoryGroup } from '../../src/places/place.ts';
import type { Profile } from '../../src/routing/needs.ts';
import type { Scene, Target } from './Journey.ts';
import type { Kind } from './kinds.ts';
import { isAwaited } from './SearchScene.ts';
import { type WalkPending, walkPendingOf } from './walks.ts';

/** What the journey is waiting for, as data; asking for it is the client's work. */
export type Pending =
    | WalkPending
    | {
          readonly ask: 'places';
          readonly group: CategoryGroup;
          readonly kind?: Kind;
          readonly pace: Profile;
      }
    | { readonly ask: 'search'; readonly text: string; readonly pace: Profile }
    | { readonly ask: 'route'; readonly target: Target; readonly profile: Profile }
    | { readonly ask: 'emergency'; readonly pace: Profile };

export function pendingOf(scene: Scene): Pending | undefined {
    if (scene.at === 'places' && scene.list.status === 'awaited') {
        const { group, kind, pace } = scene;
        return { ask: 'places', group, ...(kind && { kind }), pace };
    }
    if (scene.at === 'search' && isAwaited(scene)) {
        return { ask: 'search', text: scene.text, pace: scene.pace };
    }
    if (scene.at === 'way' && scene.answer.status === 'awaited') {
        return { ask: 'route', target: scene.target, profile: scene.profile };
    }
    if (scene.at === 'emergency' && scene.here.status === 'awaited') {
        return { ask: 'emergency', pace: scene.pace };
    }
    return walkPendingOf(scene);
}
