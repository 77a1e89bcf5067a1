/** An expected outcome as a value: either what was asked for, or why not. */
export type Result<Value, Fault> =
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly fault: Fault };

export const succeed = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const fail = <Fault>(fault: Fault): { ok: false; fault: Fault } => ({ ok: false, fault });
