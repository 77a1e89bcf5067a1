/** Why a printer does not print just now. */
export type PrinterTrouble = 'missing' | 'stopped' | 'empty' | 'jammed' | 'open' | 'offline';
export type PrinterState = 'ready' | PrinterTrouble;
