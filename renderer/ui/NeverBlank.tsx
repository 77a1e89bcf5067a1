import { Component, type ReactNode } from 'react';
import { wordsIn } from '../../src/words/words.ts';

interface NeverBlankState {
    readonly broken: boolean;
}

/** Time to read the sentence before the page starts again, milliseconds. */
const RESTART = 5000;

/** When the page breaks: a calm sentence, then a fresh start. */
export class NeverBlank extends Component<{ readonly children: ReactNode }, NeverBlankState> {
    override state: NeverBlankState = { broken: false };

    static getDerivedStateFromError(): NeverBlankState {
        return { broken: true };
    }

    override componentDidCatch(): void {
        setTimeout(() => location.reload(), RESTART);
    }

    override render(): ReactNode {
        return this.state.broken ? <StartingScreen /> : this.props.children;
    }
}

/** Shown while the page or the server starts. */
export function StartingScreen() {
    const words = wordsIn('de');
    return (
        <main className="starting">
            <h1>{words('screens.fault.starting')}</h1>
            <p>{words('screens.fault.wait')}</p>
        </main>
    );
}
