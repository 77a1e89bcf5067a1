import { readSettings } from '../services/settings.ts';
import { packSource } from '../update/PackSource.ts';
import { rollBack, updateKiosk } from '../update/updateKiosk.ts';
import { type Command, UsageError } from './Command.ts';
import { expectNoWords, readOptions, required } from './readOptions.ts';

const FAILED = 1;
const REFUSED = 3;

const since = (dataDate: string): string => (dataDate === '' ? '' : `, data of ${dataDate}`);

/** `update check`: exit status 1 when a later look may bring it, 3 when the pack is refused. */
export const updateCheck: Command = {
    usage: `Usage: stufenfrei update check --state DIR --settings FILE --region DIR [--from ADDRESS]

Looks for a newer region pack where the settings say (updates.from), takes it when one of their trustedKeys has
signed it and it is fit for this kiosk, and keeps the one before. The kiosk changes over when nobody uses it.
Exit status 1 when a later look may bring it, 3 when the pack is refused.

  --state DIR      the kiosk's state folder
  --settings FILE  its settings
  --region DIR     the region pack it came with
  --from ADDRESS   look there instead: a web address or a folder`,
    async run(words) {
        const options = readOptions(words, { values: ['state', 'settings', 'region', 'from'] });
        expectNoWords(options.words);
        const state = required('state', options.value('state'));
        const region = required('region', options.value('region'));
        const settings = await readSettings(required('settings', options.value('settings')));
        if (!settings.ok) throw new UsageError(settings.fault);
        const from = options.value('from') ?? settings.value.settings.updates?.from;
        if (from === undefined)
            throw new UsageError('The settings say nothing of updates.from, and --from is missing');
        const retry = (why: string) => console.error(`Again, for ${why}.`);
        const taken = await updateKiosk({
            source: packSource(from, { retry }),
            state,
            region,
            settings: settings.value.settings,
            clock: Date.now,
        });
        switch (taken.outcome) {
            case 'nothingNew':
                console.log(`There is nothing new at ${from}.`);
                return 0;
            case 'taken':
                console.log(`Took the region pack ${taken.manifest.name}${since(taken.manifest.dataDate)}.`);
                return 0;
            case 'refused':
                console.error(`The region pack at ${from} is refused: ${taken.why}.`);
                return REFUSED;
            case 'failed':
                console.error(`${taken.why}.`);
                return FAILED;
        }
    },
};

/** `kiosk rollback`: exit status 1 when there is nothing to go back to. */
export const kioskRollback: Command = {
    usage: `Usage: stufenfrei kiosk rollback --state DIR

Goes back to the region pack that the kiosk used before; the one left is not taken again.`,
    async run(words) {
        const options = readOptions(words, { values: ['state'] });
        expectNoWords(options.words);
        const back = await rollBack(required('state', options.value('state')), Date.now);
        if (back.ok) console.log('The kiosk is back at the region pack before.');
        else console.error(`${back.fault}.`);
        return back.ok ? 0 : FAILED;
    },
};
