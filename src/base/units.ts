declare const unit: unique symbol;

/** A number that carries its unit in the type only; at run time it is a plain number. */
type Quantity<Unit extends string> = number & { readonly [unit]: Unit };

/** Length along the ground, metres. */
export type Metres = Quantity<'metre'>;
/** Duration, seconds. */
export type Seconds = Quantity<'second'>;
/** Clockwise from north, 0 ≤ x < 360. */
export type Degrees = Quantity<'degree'>;
/** Rise per run, percent; positive is uphill in the direction of travel. */
export type Percent = Quantity<'percent'>;

export const metres = (value: number): Metres => value as Metres;
export const seconds = (value: number): Seconds => value as Seconds;
export const percent = (value: number): Percent => value as Percent;

/** Any angle, folded into 0 ≤ x < 360. */
export const degrees = (value: number): Degrees => (((value % 360) + 360) % 360) as Degrees;
