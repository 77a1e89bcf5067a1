/** What keys on the screen type into. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

const TEXTS = ['text', 'search', 'number'];

/** A field that somebody types into; a PIN has keys of its own. */
export function isField(target: EventTarget | null): target is Field {
    if (target instanceof HTMLTextAreaElement) return true;
    return target instanceof HTMLInputElement && TEXTS.includes(target.type);
}

export const isNumber = (field: Field): field is HTMLInputElement =>
    field instanceof HTMLInputElement && field.type === 'number';

/** Tells the page that its user typed. */
const told = (field: Field) => field.dispatchEvent(new Event('input', { bubbles: true }));

/** Puts text where the caret stands, in place of what is chosen; no more than fits. */
export function typeText(field: Field, text: string): void {
    const [start, end] = [
        field.selectionStart ?? field.value.length,
        field.selectionEnd ?? field.value.length,
    ];
    const isFull = field.maxLength >= 0 && field.value.length - (end - start) >= field.maxLength;
    if (isFull) return;
    field.setRangeText(text, start, end, 'end');
    told(field);
}

/** Takes back what is chosen, or the letter before the caret; a number goes as a whole. */
export function eraseText(field: Field): void {
    if (isNumber(field)) {
        clear(field);
        return;
    }
    const [start, end] = [
        field.selectionStart ?? field.value.length,
        field.selectionEnd ?? field.value.length,
    ];
    const last = [...field.value.slice(0, start)].at(-1) ?? '';
    field.setRangeText('', start === end ? start - last.length : start, end, 'end');
    told(field);
}

function clear(field: HTMLInputElement): void {
    // React watches the field's own `value`; the prototype's is the browser's.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '');
    told(field);
}

/** One step of a number up or down, within what the field allows. */
export function stepNumber(field: HTMLInputElement, by: 1 | -1): void {
    if (by > 0) field.stepUp();
    else field.stepDown();
    told(field);
}

/** Whether a sentence begins where the caret stands. */
export function beginsSentence(field: Field): boolean {
    if (isNumber(field)) return false;
    const before = field.value.slice(0, field.selectionStart ?? field.value.length).trimEnd();
    return before === '' || /[.!?\n]$/.test(before);
}
