import type { Line, Report } from '../report.ts';
import type { Measured } from './measured-bot.ts';

/** How many jobs are live, and how many fewer for comparison; how long the bot is watched. */
export interface CrowdEffort {
  readonly few: number;
  readonly many: number;
  /** From the first question about the last job until the bot is watched, in milliseconds. */
  readonly settleMs: number;
  readonly watchMs: number;
  /** How often the bot is started with all of them. */
  readonly starts: number;
}

/** What was found with so many live jobs. */
export interface Crowd {
  readonly start: Measured;
  readonly steady: Measured;
  /** What is in use, in bytes. */
  readonly heap: number;
  /** From the start of the process, in milliseconds; of several starts. */
  readonly readyMs: number;
  readonly firstMs: number;
  readonly questions: number;
  readonly edits: number;
}

const most = { residentMb: 250, delayP99Ms: 30, firstMs: 3_000 };
const why = {
  resident: 'V8 lets garbage stand until it is worth looking for',
  delay:
    'an answer about 500 tasks is parsed in one go, and whatever else the machine does takes its share',
  first:
    'a gateway is asked ten questions at once at most and ten a second from then on, about 500 jobs each; before that Node loads the program',
};
export interface Found {
  readonly baseline: Measured;
  readonly few: Crowd;
  readonly many: Crowd;
}

/** What was found, as tables. */
export function toReport(found: Found, effort: CrowdEffort): Report {
  const sections = [
    { title: 'while all of them are polled', lines: steadyLines(found, effort) },
    {
      title: 'from the start of the process, with all of them left over',
      lines: startLines(found, effort),
    },
    { title: 'memory per live job', lines: memoryLines(found, effort) },
  ];
  return { bench: 'crowd', sections };
}

type Figures = Line['figures'];
type Read = (crowd: Crowd) => number;

function steadyLines({ baseline, few, many }: Found, effort: CrowdEffort): readonly Line[] {
  const beside = (idle: number, read: Read): Figures => ({
    'ten-line bot, idle': idle,
    ...inBoth({ few, many }, effort, read),
  });
  const perSecond = (times: number): number => (times / effort.watchMs) * 1_000;
  const resident: Read = ({ start, steady }) => toMb(Math.max(start.resident, steady.resident));
  const delay: Read = ({ steady }) => steady.delayP99Ms;
  const longest: Read = ({ steady }) => steady.longestMs;
  const processor: Read = ({ steady }) => steady.processor * 100;
  return [
    judged(
      { name: 'resident memory, MB', figures: beside(toMb(baseline.resident), resident) },
      { value: resident(many), limit: most.residentMb, unit: 'MB', why: why.resident },
    ),
    judged(
      { name: 'event-loop delay, p99, ms', figures: beside(baseline.delayP99Ms, delay) },
      { value: delay(many), limit: most.delayP99Ms, unit: 'ms', why: why.delay },
    ),
    { name: 'event-loop delay, longest, ms', figures: beside(baseline.longestMs, longest) },
    { name: 'processor, % of one', figures: beside(baseline.processor * 100, processor) },
    {
      name: 'questions to the upstream, per s',
      figures: beside(0, ({ questions }) => perSecond(questions)),
    },
    { name: 'edits of messages, per s', figures: beside(0, ({ edits }) => perSecond(edits)) },
  ];
}

function startLines({ few, many }: Found, effort: CrowdEffort): readonly Line[] {
  const both = (read: Read): Figures => inBoth({ few, many }, effort, read);
  return [
    { name: 'ready, ms', figures: both(({ readyMs }) => readyMs) },
    judged(
      { name: 'every job asked about, ms', figures: both(({ firstMs }) => firstMs) },
      { value: many.firstMs, limit: most.firstMs, unit: 'ms', why: why.first },
    ),
    {
      name: 'event-loop delay, p99, ms',
      figures: both(({ start }) => start.delayP99Ms),
    },
  ];
}

function memoryLines({ few, many }: Found, effort: CrowdEffort): readonly Line[] {
  const perJob = (read: Read): Figures => {
    const more = read(many) - read(few);
    return { KB: more / 1e3 / (effort.many - effort.few) };
  };
  return [
    { name: 'heap in use', figures: perJob(({ heap }) => heap) },
    { name: 'resident, with garbage', figures: perJob(({ steady }) => steady.resident) },
  ];
}

function inBoth({ few, many }: Omit<Found, 'baseline'>, effort: CrowdEffort, read: Read): Figures {
  return { [`${effort.few} jobs`]: read(few), [`${effort.many} jobs`]: read(many) };
}

interface Judgement {
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
  readonly why: string;
}

function judged(line: Line, { value, limit, unit, why }: Judgement): Line {
  const target = `under ${limit} ${unit}`;
  return value < limit ? { ...line, target, isMet: true } : { ...line, target, isMet: false, why };
}

function toMb(bytes: number): number {
  return bytes / 1e6;
}
