export {};

/** Encoding Standard (WHATWG): in every browser and in Node, yet not in TypeScript's ES library. */
declare global {
    class TextEncoder {
        encode(text: string): Uint8Array<ArrayBuffer>;
    }
    class TextDecoder {
        decode(bytes: Uint8Array): string;
    }
}
