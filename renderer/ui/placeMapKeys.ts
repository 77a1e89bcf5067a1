/**
 * Tells the style sheets what of the map hangs too high to be touched while standing, so that its keys stand below. A
 * map of which too little is left has no arrows.
 */
export function placeMapKeys(screen: HTMLElement): void {
    const panel = screen.querySelector<HTMLElement>('.map-panel');
    if (!panel) return;
    const above = Number.parseFloat(getComputedStyle(screen).getPropertyValue('--above')) || 0;
    const { top } = panel.getBoundingClientRect();
    panel.style.setProperty('--map-above', `${Math.max(0, above - top).toFixed(1)}px`);
}
