import type { Check } from './breach.ts';

/** The process ends when it is asked to, and at no other time. */
export const endsOnlyWhenAsked: Check = ({ deaths, exitCode }) => [
  ...(exitCode === 0 ? [] : [`SIGTERM ended it with ${String(exitCode)}`]),
  ...deaths
    // While Discord refuses everything a start may fail: its supervisor starts it again.
    .filter(({ isOurs, wasReady }) => !isOurs && wasReady)
    .map(({ exit }) => `it ended by itself: ${exit.signal ?? `code ${String(exit.code)}`}`),
];

/**
 * What a quiet bot may hold open: the gateway's heartbeat, the slow looks of its own housekeeping,
 * and connections that are kept for the next request.
 */
const most = { timers: 12, sockets: 24, heapUsed: 160 * 1024 * 1024 };

/** Nothing stays open that belonged to what is over. */
export const nothingStaysOpen: Check = ({ census, isQuiet }) => {
  if (!isQuiet) return [];
  if (census === undefined) return ['it did not say what it holds open'];
  return (['timers', 'sockets', 'heapUsed'] as const)
    .filter((kind) => census[kind] > most[kind])
    .map((kind) => `${kind}: ${census[kind]}, and not ${most[kind]} at most`);
};

/** Every error has somebody who takes it. */
export const everyErrorIsCaught: Check = ({ lines }) =>
  lines.filter((line) => line.includes('nobody caught this')).map((line) => line.slice(0, 600));

/** Log lines are whole, and tell nothing that must not be read. */
export const logsAreClean: Check = ({ lines, secrets }) =>
  lines
    .filter(
      (line) =>
        secrets.some((secret) => line.includes(secret)) || /[?&](?:hm|ex|is|sig)=/.test(line),
    )
    .map((line) => line.slice(0, 300));

/** The bot keeps to Discord's rules. */
export const rulesAreKept: Check = ({ violations }) =>
  violations.map(({ method, path, detail }) => `${method} ${path}: ${detail}`);
