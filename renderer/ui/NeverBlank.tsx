import { Component, type ReactNode, useLayoutEffect } from 'react';
import { isLanguage } from '../../src/words/language.ts';
import { hasWords } from '../../src/words/words.ts';
import { FallbackScreen } from '../fallback/FallbackScreen.tsx';
import { keptPlan } from '../fallback/keptPlan.ts';
import { startAfresh } from '../fallback/startAfresh.ts';
import { restingJourney } from '../journey/Journey.ts';
import { applyLook } from './applyLook.ts';

interface NeverBlankState {
    readonly broken: boolean;
}

/** When the page breaks: the plan that it kept, and a fresh start as soon as there is a server to start from. */
export class NeverBlank extends Component<{ readonly children: ReactNode }, NeverBlankState> {
    override state: NeverBlankState = { broken: false };

    static getDerivedStateFromError(): NeverBlankState {
        return { broken: true };
    }

    override componentDidCatch(): void {
        startAfresh();
    }

    override render(): ReactNode {
        return this.state.broken ? <StartingScreen /> : this.props.children;
    }
}

/** Shown while the page or the server starts. */
export function StartingScreen() {
    const kiosk = keptPlan()?.kiosk;
    const home = kiosk?.languages.find(isLanguage) ?? 'de';
    const language = hasWords(home) ? home : 'de';
    useLayoutEffect(() => {
        if (kiosk) applyLook(kiosk, restingJourney(language));
    }, [kiosk, language]);
    return (
        <div className="kiosk" data-at="fallback">
            <main className="scene">
                <FallbackScreen language={language} />
            </main>
        </div>
    );
}
