import type { Route } from '../../src/routing/outcome.ts';
import { stepWarnings } from '../../src/words/stepWarnings.ts';
import { Icon } from '../ui/icons.tsx';
import { useVisit } from '../ui/Visit.ts';

/** What a careful person would mention between this act and the next. */
export function StepWarnings({ route, step }: { readonly route: Route; readonly step: number }) {
    const { language } = useVisit().journey;
    return stepWarnings(route, step, language).map((sentence) => (
        <p className="step-warning" key={sentence}>
            <Icon name="caution" />
            <span>{sentence}</span>
        </p>
    ));
}
