import { useEffect, useState } from 'react';

/** The value one painted frame later, so that words stand on the screen before anything slow begins. */
export function useAfterPaint<Value>(value: Value): Value {
    const [late, setLate] = useState(value);
    useEffect(() => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        const frame = requestAnimationFrame(() => {
            timer = setTimeout(() => setLate(value), 0);
        });
        return () => {
            cancelAnimationFrame(frame);
            clearTimeout(timer);
        };
    }, [value]);
    return late;
}
