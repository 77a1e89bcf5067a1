import { useEffect, useState } from 'react';
import type { HealthReport } from '../../src/server/staffContract.ts';
import type { StaffWords } from '../../src/words/staff/staffWords.ts';
import type { StaffClient } from './staffClient.ts';

interface ReportProps {
    readonly words: StaffWords;
    readonly client: StaffClient;
}

const GIGABYTE = 2 ** 30;
const HOUR = 3600;
/** Between two looks, milliseconds. */
const LOOK = 5000;

function rowsOf(report: HealthReport, { report: words }: StaffWords): [string, string][] {
    const { disk, temperature, packAge, today } = report;
    return [
        [words.region, report.dataDate === '' ? report.region : `${report.region}, ${report.dataDate}`],
        ...(packAge === undefined ? [] : [[words.mapAge, String(packAge)] as [string, string]]),
        [words.running, (report.runningSeconds / HOUR).toFixed(1)],
        [words.clock, report.clockTrusted ? words.trusted : words.doubted],
        ...(disk ? [[words.disk, (disk.free / GIGABYTE).toFixed(1)] as [string, string]] : []),
        ...(temperature === undefined
            ? []
            : [[words.temperature, temperature.toFixed(0)] as [string, string]]),
        [words.visits, String(today.visits)],
        [words.routes, String(today.routes)],
        [words.failures, String(today.failures)],
    ];
}

/** How the kiosk fares. What troubles it is told as the log tells it. */
export function Report({ words, client }: ReportProps) {
    const [report, setReport] = useState<HealthReport>();
    useEffect(() => {
        const look = () => void client.report().then((found) => found && setReport(found));
        look();
        const timer = setInterval(look, LOOK);
        return () => clearInterval(timer);
    }, [client]);
    if (!report) return null;
    return (
        <section>
            <h2 className={report.word}>
                {report.word === 'ready' ? words.report.ready : words.report.impaired}
            </h2>
            <ul lang="en" dir="ltr">
                {report.troubles.map((trouble) => (
                    <li key={trouble}>{trouble}</li>
                ))}
            </ul>
            <dl>
                {rowsOf(report, words).map(([word, value]) => (
                    <div key={word}>
                        <dt>{word}</dt>
                        <dd>{value}</dd>
                    </div>
                ))}
            </dl>
        </section>
    );
}
