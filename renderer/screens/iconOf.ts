import type { Maneuver, TurnDirection } from '../../src/routing/outcome.ts';
import type { IconName } from '../ui/icons.tsx';

/** The sign of an act, as a traffic sign would show it. */
export function iconOf(maneuver: Maneuver): IconName {
    switch (maneuver.act) {
        case 'depart':
            return turnIcon(maneuver.turn ?? 'straight');
        case 'turn':
            return turnIcon(maneuver.turn);
        case 'continue':
            return 'straight';
        case 'cross':
        case 'lift':
        case 'steps':
        case 'ramp':
        case 'square':
        case 'arrive':
            return maneuver.act;
    }
}

function turnIcon(turn: TurnDirection): IconName {
    return turn === 'back' ? 'turnBack' : turn;
}
