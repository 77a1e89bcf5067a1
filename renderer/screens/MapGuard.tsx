import { Component, type ReactNode } from 'react';
import { startAfresh } from '../fallback/startAfresh.ts';
import { VisitContext } from '../ui/Visit.ts';

interface MapGuardProps {
    readonly children: ReactNode;
    /** What is shown where the map fails. */
    readonly otherwise: ReactNode;
}

/** Where the map fails a drawing takes its place; when nobody is there the page tries once more. */
export class MapGuard extends Component<MapGuardProps, { readonly broken: boolean }> {
    static override contextType = VisitContext;
    declare context: React.ContextType<typeof VisitContext>;
    override state = { broken: false };
    #isStarting = false;

    static getDerivedStateFromError() {
        return { broken: true };
    }

    override componentDidUpdate(): void {
        const isAlone = this.context?.journey.scene.at === 'rest';
        if (!this.state.broken || !isAlone || this.#isStarting) return;
        this.#isStarting = true;
        startAfresh();
    }

    override render(): ReactNode {
        return this.state.broken ? this.props.otherwise : this.props.children;
    }
}
