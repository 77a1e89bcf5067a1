import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Size } from './camera.ts';

/**
 * The pixels that an element has, followed as they change; zero before it is laid out. They are known before anything is
 * painted: a drawing of another size would stand in a corner until the next frame, however late that comes.
 */
export function useElementSize(): { container: RefObject<HTMLDivElement | null>; size: Size } {
    const container = useRef<HTMLDivElement>(null);
    const [size, setSize] = useState<Size>({ width: 0, height: 0 });
    useLayoutEffect(() => setSize((before) => sizeOf(container.current, before)));
    useEffect(() => {
        const element = container.current;
        if (!element) return;
        const observer = new ResizeObserver(() =>
            flushSync(() => setSize((before) => sizeOf(element, before))),
        );
        observer.observe(element);
        return () => observer.disconnect();
    }, []);
    return { container, size };
}

function sizeOf(element: HTMLElement | null, before: Size): Size {
    const { clientWidth: width = 0, clientHeight: height = 0 } = element ?? {};
    return width === before.width && height === before.height ? before : { width, height };
}
