/** Said in an emergency: what a helper on the telephone asks, in words read at one metre. */
export const de = {
    key: 'Notfall',
    title: 'Notfall',
    call: 'Hilfe rufen Sie mit',
    unknown: 'Die Adresse ist hier nicht bekannt.',
    address: 'Nächste Adresse: {{address}}',
    near: 'In der Nähe von {{place}}',
    kiosk: 'Bildschirm {{name}}',
    rescuePoint: 'Rettungspunkt in der Nähe: {{ref}}',
    bench: 'Bank Nummer {{ref}}',
    defibrillator: 'Nächster Defibrillator: {{duration}}',
    defibrillatorUnknown: 'Ein Defibrillator ist hier nicht bekannt.',
    noWay: 'Einen Weg ohne Stufe kennen wir nicht.',
    show: 'Weg dorthin zeigen',
} as const;
