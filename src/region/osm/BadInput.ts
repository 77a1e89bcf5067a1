/** The input cannot be used; the message is one sentence for the maintainer who gave it. */
export class BadInput extends Error {}
