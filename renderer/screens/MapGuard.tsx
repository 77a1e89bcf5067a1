import { Component, type ReactNode } from 'react';
import { VisitContext } from '../ui/Visit.ts';

/** Where the map fails, the sentences still lead there, and the panel says so. */
export class MapGuard extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
    static override contextType = VisitContext;
    declare context: React.ContextType<typeof VisitContext>;
    override state = { broken: false };

    static getDerivedStateFromError() {
        return { broken: true };
    }

    override render(): ReactNode {
        if (!this.state.broken) return this.props.children;
        return (
            <div className="calm">
                <p>{this.context?.words('screens.fault.noMap')}</p>
                <p>{this.context?.words('screens.fault.sentencesHelp')}</p>
            </div>
        );
    }
}
