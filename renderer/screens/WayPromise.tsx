import { Icon } from '../ui/icons.tsx';
import { useVisit } from '../ui/Visit.ts';

interface WayPromiseProps {
    readonly flights: number;
    readonly stepFree: boolean;
}

/** "No steps" only on a way within every limit that crosses no flight. */
export function WayPromise({ flights, stepFree }: WayPromiseProps) {
    const { words } = useVisit();
    const state = stepFree ? 'stepFree' : flights > 0 ? 'withSteps' : 'withObstacle';
    return (
        <span className="promise" data-state={state}>
            <Icon name={stepFree ? 'check' : 'caution'} />
            {words(`screens.way.${state}`)}
        </span>
    );
}
