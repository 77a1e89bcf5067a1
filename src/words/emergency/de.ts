/** Said in an emergency: what a helper on the telephone asks, in words read at one metre. */
export const de = {
    key: 'Notfall',
    title: 'Notfall',
    call: 'Hilfe rufen Sie mit',
    unknown: 'Die Adresse ist hier nicht bekannt.',
} as const;
