import { hc } from 'hono/client';
import type { StaffApi } from '../../src/server/staffApi.ts';
import type {
    EnterAnswer,
    HealthReport,
    Landmark,
    SetupAnswer,
    SetupLines,
    TestAnswer,
} from '../../src/server/staffContract.ts';

const api = (token = '') =>
    hc<StaffApi>('/', { init: { cache: 'no-store' }, headers: { Authorization: `Bearer ${token}` } }).api
        .staff;

/** An answer, or undefined where there was none or a fault. */
async function answered<Value>(asking: Promise<Response>): Promise<Value | undefined> {
    const answer = await asking.catch(() => undefined);
    return answer?.ok ? ((await answer.json()) as Value) : undefined;
}

export const enter = (pin: string | undefined) =>
    answered<EnterAnswer>(api().enter.$post({ json: pin === undefined ? {} : { pin } }));

/** What somebody who entered may ask. */
export function staffClient(token: string) {
    const staff = api(token);
    return {
        report: async () => (await answered<{ report: HealthReport }>(staff.report.$get()))?.report,
        setup: () => answered<SetupAnswer>(staff.setup.$get()),
        landmarks: async ([longitude, latitude]: SetupLines['position']) => {
            const query = { longitude: longitude.toFixed(7), latitude: latitude.toFixed(7) };
            return (
                (await answered<{ landmarks: readonly Landmark[] }>(staff.landmarks.$get({ query })))
                    ?.landmarks ?? []
            );
        },
        /** Undefined when it was saved, else why not. */
        async save(setup: SetupLines, pin: string | undefined): Promise<string | undefined> {
            const json = pin === undefined ? { setup } : { setup, pin };
            const answer = await staff.setup.$post({ json }).catch(() => undefined);
            if (answer?.ok) return undefined;
            const fault: unknown = await answer?.json().catch(() => undefined);
            return JSON.stringify(fault ?? '');
        },
        probe: () => answered<TestAnswer>(staff.probe.$post()),
        print: () => answered<TestAnswer>(staff.print.$post()),
        sticks: async () =>
            (await answered<{ sticks: readonly string[] }>(staff.sticks.$get()))?.sticks ?? [],
        diagnose: async (stick: string) =>
            (await answered<{ file: string }>(staff.diagnostics.$post({ json: { stick } })))?.file,
    };
}

export type StaffClient = ReturnType<typeof staffClient>;
