/** The one thing on the page that was said and waits for the touch that does it; marked so that it is seen too. */
export class Armed {
    #element: Element | undefined;

    isArmed(element: Element): boolean {
        return this.#element === element;
    }

    arm(element: Element): void {
        this.clear();
        this.#element = element;
        element.setAttribute('data-armed', 'true');
    }

    clear(): void {
        this.#element?.removeAttribute('data-armed');
        this.#element = undefined;
    }
}
