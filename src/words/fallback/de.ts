/** Said while the kiosk's server is away: what is around, and whom to ask. */
export const de = {
    title: 'Ihre Umgebung',
    resting: 'Der Wegweiser startet gerade neu.',
    goesOn: 'Er hilft gleich wieder.',
    nearby: 'Das ist in Ihrer Nähe:',
    ask: 'Bitte fragen Sie jemanden.',
    call: 'Oder rufen Sie an:',
    ahead: 'geradeaus',
    right: 'rechts',
    left: 'links',
    behind: 'hinter Ihnen',
    plan: 'Plan Ihrer Umgebung',
} as const;
