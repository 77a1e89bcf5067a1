/** How a way out is tried on the stage: real keys and a real pointer, or an act of a hostile page. */
export type Trial =
    | { readonly by: 'keys'; readonly keys: string }
    /** An act of the page, and keys pressed upon what it brought. */
    | { readonly by: 'page'; readonly key: string; readonly upon?: string }
    | {
          readonly by: 'drag';
          readonly from: readonly [number, number];
          readonly to: readonly [number, number];
      }
    | {
          readonly by: 'click';
          readonly at: readonly [number, number];
          readonly button: number;
          readonly times: number;
      }
    | { readonly by: 'wheel'; readonly keys: string }
    /** Held by what lies on the disk; a unit test reads it. */
    | { readonly by: 'file'; readonly test: string };

/** What may happen at most: nothing at all, or a page that the keeper replaces within ten seconds. */
type Bound = 'nothing' | 'recovers';

export interface WayOut {
    readonly way: string;
    readonly chromium: string;
    readonly electron: string;
    readonly trial: Trial;
    readonly bound: Bound;
}
