type MorePlurals<Key> = Key extends `${infer Base}_one`
    ? `${Base}_${'zero' | 'two' | 'few' | 'many'}`
    : never;

/**
 * What a translation must hold: every key of the German original, and the plural forms its own language
 * has beside `one` and `other` (CLDR plural categories).
 */
export type Wording<Original> = {
    readonly [Key in keyof Original]: Original[Key] extends string ? string : Wording<Original[Key]>;
} & { readonly [Key in MorePlurals<keyof Original>]?: string };
