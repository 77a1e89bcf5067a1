/** Labels of one line that are as large as their key is wide. */
const LABELS = '.key-label, .kind-label';

/** Hands each label's width to the style sheets, in ems of its own letters: no count of letters knows it. */
export function fitLabels(screen: HTMLElement): void {
    for (const label of screen.querySelectorAll<HTMLElement>(LABELS)) {
        const line = document.createRange();
        line.selectNodeContents(label);
        const size = Number.parseFloat(getComputedStyle(label).fontSize);
        const ems = line.getBoundingClientRect().width / size;
        if (ems > 0) label.style.setProperty('--ems', ems.toFixed(3));
    }
}
