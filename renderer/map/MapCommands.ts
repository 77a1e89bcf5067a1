/** What the buttons around the map do; each is one tap, none needs a gesture. */
export interface MapCommands {
    /** A third of the screen towards the named side. */
    move(side: 'up' | 'down' | 'left' | 'right'): void;
    /** One zoom step. */
    zoom(step: 'in' | 'out'): void;
    /** Back to the kiosk, the reader's direction up. */
    showHere(): void;
    /** The whole route, or the kiosk and the goal when there is none. */
    showRoute(): void;
    /** The numbered turn near enough to read the names around it; an index into the route's maneuvers. */
    showTurn(at: number): void;
}
