import { useEffect, useRef, useState } from 'react';
import type { PrinterAnswer } from '../../src/server/contract.ts';
import type { Journey, Scene } from '../journey/Journey.ts';
import type { Happening } from '../journey/JourneyEvent.ts';
import type { PrintJob } from '../journey/taking.ts';
import { askPrinter, askToPrint, forgetPrint } from './printClient.ts';

/** Screens that offer to print; there the printer is looked after. */
const OFFERING: readonly Scene['at'][] = ['way', 'steps', 'take'];
/** Between two looks, milliseconds. */
const LOOK = 4000;

/**
 * Has sheets printed as the journey says, takes them back at its end, and knows whether printing may be offered:
 * undefined until the server has said it.
 */
export function usePrinting(
    journey: Journey,
    dispatch: (event: Happening) => void,
): PrinterAnswer['printer'] | undefined {
    const { print, language, scene } = journey;
    const sent = useRef<PrintJob>(undefined);
    useEffect(() => {
        if (print?.printed !== 'awaited' || sent.current === print) return;
        sent.current = print;
        void askToPrint(print, language).then((printed) =>
            dispatch({ type: 'printCame', job: print, printed }),
        );
    }, [print, language, dispatch]);

    const isOver = scene.at === 'done' || scene.at === 'rest';
    useEffect(() => {
        if (!isOver || !sent.current) return;
        sent.current = undefined;
        void forgetPrint();
    }, [isOver]);

    return usePrinter(OFFERING.includes(scene.at), print);
}

/** Asks again after every sheet and every few seconds. */
function usePrinter(isOffered: boolean, print: PrintJob | undefined) {
    const [printer, setPrinter] = useState<PrinterAnswer['printer']>();
    // biome-ignore lint/correctness/useExhaustiveDependencies: what became of a sheet is news of the printer
    useEffect(() => {
        if (!isOffered) return;
        let left = false;
        const look = async () => {
            const found = await askPrinter();
            if (!left) setPrinter(found);
        };
        void look();
        const timer = setInterval(look, LOOK);
        return () => {
            left = true;
            clearInterval(timer);
        };
    }, [isOffered, print]);
    return printer;
}
