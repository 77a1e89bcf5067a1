import { cpus, release, totalmem } from 'node:os';
import type { Manifest } from '../../pack/manifest.ts';
import type { HealthReport } from '../health/health.ts';
import type { Settings } from '../settings.ts';

/** Lines of the settings that name a place on the network or a person's number. */
const PRIVATE = ['phone', 'companion', 'trustedKeys', 'updates', 'metrics'] as const;

/** Everything that helps to find a fault, and nothing about people: no walks, no searches, no numbers, no addresses. */
export function diagnosticsOf(report: HealthReport, settings: Settings, manifest: Manifest, at: string) {
    const { statistics, files, ...pack } = manifest;
    const shown = Object.entries(settings).filter(([line]) => !PRIVATE.some((name) => name === line));
    return {
        format: 'stufenfrei diagnostics 1',
        at,
        health: report,
        settings: Object.fromEntries(shown),
        pack: { ...pack, files },
        machine: {
            node: process.versions.node,
            kernel: release(),
            architecture: process.arch,
            processors: cpus().length,
            memory: totalmem(),
            used: process.memoryUsage().rss,
        },
    };
}
