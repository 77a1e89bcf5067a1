import type { Route } from '../../src/routing/outcome.ts';
import { warningSentence } from '../../src/words/warningSentence.ts';
import { Icon } from '../ui/icons.tsx';
import { useVisit } from '../ui/Visit.ts';

/** What a careful person would mention between this act and the next, each thing once. */
export function StepWarnings({ route, step }: { readonly route: Route; readonly step: number }) {
    const { language } = useVisit().journey;
    const from = route.maneuvers[step]?.at ?? 0;
    const until = route.maneuvers[step + 1]?.at ?? route.geometry.length;
    const sentences = route.warnings
        .filter(({ at }) => at >= from && at < until)
        .map((warning) => warningSentence(warning, language));
    return [...new Set(sentences)].map((sentence) => (
        <p className="step-warning" key={sentence}>
            <Icon name="caution" />
            <span>{sentence}</span>
        </p>
    ));
}
