import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Size } from './camera.ts';

/** The pixels that an element has, followed as they change; zero before it is laid out. */
export function useElementSize(): { container: RefObject<HTMLDivElement | null>; size: Size } {
    const container = useRef<HTMLDivElement>(null);
    const [size, setSize] = useState<Size>({ width: 0, height: 0 });
    useEffect(() => {
        const element = container.current;
        if (!element) return;
        const observer = new ResizeObserver(() =>
            setSize({ width: element.clientWidth, height: element.clientHeight }),
        );
        observer.observe(element);
        return () => observer.disconnect();
    }, []);
    return { container, size };
}
