import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { useEditor } from './EditorContext.ts';

/** Pixels of the screen for each of the paper's points. */
const SHARPNESS = 1.6;

/** Draws the pages of a PDF one below the other. */
async function draw(pdf: Blob, place: HTMLElement, isLate: () => boolean): Promise<void> {
    const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist');
    GlobalWorkerOptions.workerSrc = new URL(workerAddress, location.href).href;
    const task = getDocument({ data: new Uint8Array(await pdf.arrayBuffer()) });
    const read = await task.promise;
    for (let number = 1; number <= read.numPages; number++) {
        const page = await read.getPage(number);
        const viewport = page.getViewport({ scale: SHARPNESS });
        const canvas = document.createElement('canvas');
        canvas.width = viewport.width;
        canvas.height = viewport.height;
        await page.render({ canvas, viewport }).promise;
        if (isLate()) break;
        place.append(canvas);
    }
    await task.destroy();
}

/** The very pages that come out of the printer. */
export function CardView({ load }: { readonly load: () => Promise<Blob | undefined> }) {
    const { say } = useEditor();
    const place = useRef<HTMLDivElement>(null);
    const [state, setState] = useState<'awaited' | 'shown' | 'failed'>('awaited');
    useEffect(() => {
        let isLate = false;
        const show = async () => {
            const pdf = await load();
            if (!pdf || !place.current) return setState('failed');
            await draw(pdf, place.current, () => isLate);
            setState('shown');
        };
        show().catch(() => setState('failed'));
        return () => {
            isLate = true;
        };
    }, [load]);
    return (
        <div className="editor-card">
            {state === 'failed' && <p role="alert">{say('fault.silent')}</p>}
            <div ref={place} role="img" aria-label={say('carry.card')} aria-busy={state === 'awaited'} />
        </div>
    );
}
