import { benchAcknowledgement, usualAcknowledgementEffort } from './acknowledgement.ts';
import { benchCrowd, usualCrowdEffort } from './crowd.ts';
import { updateDocument } from './document.ts';
import { usualEffort } from './measure.ts';
import { benchPage, usualPageEffort } from './page.ts';
import { benchPolling, usualPollingEffort } from './polling.ts';
import { benchPrompt } from './prompt.ts';
import { benchRelay, usualRelayEffort } from './relay.ts';
import { isAllMet, printReport, type Report, readReports, saveReport } from './report.ts';
import { benchStart, usualStartEffort } from './start.ts';
import { benchStore, usualStoreEffort } from './store.ts';

/*
 * Runs all benches, or those that are named: prints tables, keeps the figures in bench/results and
 * docs/performance.md, and ends with 0 only if every target was met.
 */
const benches: Readonly<Record<string, () => Report | Promise<Report>>> = {
  acknowledgement: () => benchAcknowledgement(usualAcknowledgementEffort),
  crowd: () => benchCrowd(usualCrowdEffort),
  page: () => benchPage(usualPageEffort),
  polling: () => benchPolling(usualPollingEffort, images),
  prompt: () => benchPrompt(usualEffort),
  relay: () => benchRelay(usualRelayEffort),
  start: () => benchStart(usualStartEffort),
  store: () => benchStore(usualStoreEffort),
};
const images = new URL('../docs/images/', import.meta.url);
const results = new URL('results/', import.meta.url);
const document = new URL('../docs/performance.md', import.meta.url);

async function main(chosen: readonly string[]): Promise<void> {
  const unknown = chosen.filter((name) => !Object.hasOwn(benches, name));
  if (unknown.length > 0) {
    console.error(`There are these benches: ${Object.keys(benches).join(', ')}`);
    process.exitCode = 1;
    return;
  }
  for (const [name, bench] of Object.entries(benches)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const report = await bench();
    printReport(report);
    await saveReport(report, results);
    if (!isAllMet(report)) process.exitCode = 1;
  }
  await updateDocument(document, await readReports(results));
}

await main(process.argv.slice(2));
