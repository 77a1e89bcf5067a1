import type { Bounds } from '../base/position.ts';
import type { HealthReport } from '../services/health/health.ts';
import type { Landmark } from '../services/staff/landmarks.ts';
import type { Entered } from '../services/staff/StaffDoor.ts';
import type { SetupLines } from '../services/staff/saveSetup.ts';

export type { HealthReport, Landmark, SetupLines };

/** POST /api/staff/enter */
export type EnterAnswer = { readonly ok: true } & Entered;

/** GET /api/staff/report */
export interface ReportAnswer {
    readonly ok: true;
    readonly report: HealthReport;
}

/** GET /api/staff/setup */
export interface SetupAnswer {
    readonly ok: true;
    readonly setup: SetupLines;
    readonly bounds: Bounds;
    readonly hasPin: boolean;
}

/** GET /api/staff/landmarks?longitude=7.4&latitude=51.5 */
export interface LandmarksAnswer {
    readonly ok: true;
    readonly landmarks: readonly Landmark[];
}

/** POST /api/staff/setup: the kiosk then begins anew. */
export interface SavedAnswer {
    readonly ok: true;
}

/** POST /api/staff/probe and /api/staff/print */
export interface TestAnswer {
    readonly ok: true;
    readonly good: boolean;
    readonly found: string;
}

/** GET /api/staff/sticks */
export interface SticksAnswer {
    readonly ok: true;
    readonly sticks: readonly string[];
}

/** POST /api/staff/diagnostics */
export interface WrittenAnswer {
    readonly ok: true;
    readonly file: string;
}
