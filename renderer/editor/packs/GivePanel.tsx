import { useState } from 'react';
import type { PrintAnswer } from '../../../src/server/contract.ts';
import type { DeskAnswer } from '../../../src/server/deskContract.ts';
import { useEditor } from '../EditorContext.ts';
import { faultSaid } from '../faultSaid.ts';

interface GivePanelProps {
    readonly answer: DeskAnswer;
    /** Ids of walks; none is all. */
    readonly ids: readonly string[];
}

/** Walks that go: as files of one's own machine, or at the kiosk onto a stick and out of its printer. */
export function GivePanel({ answer, ids }: GivePanelProps) {
    const { say, isAtHome } = useEditor();
    const [said, setSaid] = useState('');
    if (answer.count === 0) return null;
    return (
        <section className="desk-packs">
            {ids.length > 0 && <p role="status">{say('carry.chosen', { count: ids.length })}</p>}
            {isAtHome ? (
                <FileKeys ids={ids} setSaid={setSaid} />
            ) : (
                <>
                    <StickKeys sticks={answer.sticks.toWrite} ids={ids} setSaid={setSaid} />
                    <PrinterKeys printer={answer.printer} ids={ids} setSaid={setSaid} />
                </>
            )}
            {said && <p role="status">{said}</p>}
            <p className="editor-hint">{say('signedAs', { fingerprint: answer.fingerprint })}</p>
        </section>
    );
}

interface KeysProps {
    readonly ids: readonly string[];
    readonly setSaid: (said: string) => void;
}

/** The browser keeps it where its user keeps such files. */
function download(blob: Blob, name: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
}

function FileKeys({ ids, setSaid }: KeysProps) {
    const { desk, say, language } = useEditor();
    const give = async (asked: Promise<Blob | undefined>, name: string) => {
        const blob = await asked;
        setSaid(blob ? '' : say('fault.silent'));
        if (blob) download(blob, name);
    };
    return (
        <div className="editor-row">
            <button
                type="button"
                className="editor-button"
                onClick={() => void give(desk.packFile(ids), 'stufenfrei.walks')}
            >
                {say('carryOut')}
            </button>
            <button
                type="button"
                className="editor-button"
                onClick={() => void give(desk.cardsFile(ids, language), 'stufenfrei.pdf')}
            >
                {say('cards')}
            </button>
            <button
                type="button"
                className="editor-button"
                onClick={() => void give(desk.listFile(language), 'stufenfrei.pdf')}
            >
                {say('carry.lookList')}
            </button>
        </div>
    );
}

function StickKeys({ sticks, ids, setSaid }: KeysProps & { readonly sticks: readonly string[] }) {
    const { desk, say } = useEditor();
    const give = async (stick: string) => {
        setSaid('');
        const given = await desk.giveToStick(ids, stick);
        if (!given.ok) return setSaid(faultSaid(given.error, say));
        setSaid(`${say('carry.written', { file: given.file })} ${say('carry.pullOut')}`);
    };
    return (
        <div className="editor-row">
            {sticks.length === 0 && <p className="editor-hint">{say('carry.stickMissing')}</p>}
            {sticks.map((stick) => (
                <button type="button" key={stick} className="editor-button" onClick={() => void give(stick)}>
                    {say('carry.toStick')}
                    {sticks.length > 1 && <bdi>{stick}</bdi>}
                </button>
            ))}
        </div>
    );
}

function PrinterKeys({ printer, ids, setSaid }: KeysProps & { readonly printer: DeskAnswer['printer'] }) {
    const { desk, say, words, language } = useEditor();
    const [isPrinting, setIsPrinting] = useState(false);
    if (printer === 'none') return null;
    const print = async (start: () => Promise<PrintAnswer['printed']>) => {
        setIsPrinting(true);
        setSaid(words('paper.take.printing'));
        const printed = await start();
        setIsPrinting(false);
        setSaid(printed === 'printed' ? words('paper.take.printed') : words(`paper.trouble.${printed}`));
    };
    const canPrint = printer === 'ready' && !isPrinting;
    return (
        <div className="editor-row">
            <button
                type="button"
                className="editor-button"
                disabled={!canPrint}
                onClick={() => void print(() => desk.printCards(ids, language))}
            >
                {say('carry.printCards')}
            </button>
            <button
                type="button"
                className="editor-button"
                disabled={!canPrint}
                onClick={() => void print(() => desk.printList(language))}
            >
                {say('carry.lookList')}
            </button>
            {printer !== 'ready' && !isPrinting && (
                <p className="editor-hint">{words(`paper.trouble.${printer}`)}</p>
            )}
        </div>
    );
}
