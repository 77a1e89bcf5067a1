import { z } from 'zod';

/**
 * Words to read and nothing else: no markup, no control characters but the line break, nothing that turns
 * the direction of what follows.
 */
const PLAIN = /^[^<>\p{Cc}\u202a-\u202e\u2066-\u2069]*(\n[^<>\p{Cc}\u202a-\u202e\u2066-\u2069]*)*$/u;

/** One to so many letters of plain words. */
export const plainText = (longest: number) =>
    z
        .string()
        .min(1)
        .max(longest)
        .regex(PLAIN, 'expected plain words without < and > and without control characters');
