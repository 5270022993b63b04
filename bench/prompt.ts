import { midjourney } from '../src/prompt/catalogue.ts';
import { checkPrompt } from '../src/prompt/check.ts';
import { parsePrompt } from '../src/prompt/parse.ts';
import { countPermutations } from '../src/prompt/permutations.ts';
import type { ValidationContext } from '../src/prompt/validation/context.ts';
import { findProblems } from '../src/prompt/validation/find-problems.ts';
import { type Effort, measure } from './measure.ts';
import {
  growing,
  longPrompt,
  misspeltPrompt,
  nastyDefaults,
  nastyPrompts,
  repeatTo,
} from './prompt-inputs.ts';
import type { Line, Report, Section } from './report.ts';

const characters = 2000;
/** At the median, in milliseconds. */
const mostTime = 1;
const sizes = [1000, 2000, 4000, 8000] as const;
/** Times what a character takes in the shortest text. */
const mostGrowth = 2;
/** For everything that one command may ask for, in milliseconds. */
const mostPlanTime = 300;
/** What was typed, and how it is timed. */
interface Growth {
  readonly part: string;
  readonly effort: Effort;
  /** Characters per sample, whatever the size of a text: the timer weighs the same on all. */
  readonly perSample: number;
}

const context: ValidationContext = {
  catalogue: midjourney,
  defaultModel: midjourney.officialDefault.id,
  roles: [],
  now: 0,
};

/**
 * How long prompts take to be read and judged, and how this grows with their length.
 * @param perSample characters that are read at a time where growth is measured, at least 8000
 */
export function benchPrompt(effort: Effort, perSample = 32_000): Report {
  const growth = Object.entries(growing).map(([name, part]) =>
    growthOf(name, { part, effort, perSample }),
  );
  const sections = [
    measureReading(effort),
    measureChecking(effort),
    { title: 'nanoseconds per character, by length', lines: growth },
  ];
  return { bench: 'prompt', sections };
}

function read(typed: string): void {
  findProblems(parsePrompt(typed), context);
}

/** The least that anybody would do: cut at flags and blanks, and put together again. */
function splitAndJoin(typed: string): string {
  return typed
    .split(/\s+(?=--[a-z])/i)
    .map((part) => part.split(/\s+/).join(' '))
    .join(' ');
}

function measureReading(effort: Effort): Section {
  const typed = longPrompt(characters);
  const misspelt = misspeltPrompt(characters);
  const timings = measure(
    {
      'split and join (baseline)': () => splitAndJoin(typed),
      'parse and validate': () => {
        read(typed);
      },
      'parse and validate, all flags misspelt': () => {
        read(misspelt);
      },
    },
    effort,
  );
  const baseline = timings['split and join (baseline)'].median;
  const lines = Object.entries(timings).map(([name, { median, samples }]): Line => {
    const figures = { 'median ms': median, 'times baseline': median / baseline, samples };
    return name.endsWith('(baseline)')
      ? { name, figures }
      : { name, figures, target: `under ${mostTime} ms`, isMet: median < mostTime };
  });
  return { title: `${characters} characters, 20 flags`, lines };
}

/** Forty prompts of one, with as much behind them as can be saved, on a model that bears little. */
function measureChecking(effort: Effort): Section {
  const flags = parsePrompt(`x ${nastyDefaults}`).flags;
  const layers = (['preset', 'suffix', 'server'] as const).map((name) => ({ name, flags }));
  const findPreset = (name: string): typeof flags | undefined =>
    name === 'mine' ? flags : undefined;
  const tasks = Object.entries(nastyPrompts).map(([name, typed]) => {
    const request = { typed, layers, findPreset, cap: 40 };
    return [
      name,
      () => {
        checkPrompt(request, { ...context, presetNames: ['mine'] });
      },
    ] as const;
  });
  const lines = Object.entries(
    measure(Object.fromEntries(tasks), { ...effort, iterations: 1 }),
  ).map(
    ([name, { median, samples }]): Line => ({
      name,
      figures: { 'median ms': median, characters: nastyPrompts[name]?.length ?? 0, samples },
      target: `under ${mostPlanTime} ms`,
      isMet: median < mostPlanTime,
    }),
  );
  return { title: 'forty jobs of one command, with defaults', lines };
}

function growthOf(name: string, { part, effort, perSample }: Growth): Line {
  const tasks = sizes.map((size) => {
    return [String(size), readOften(repeatTo(part, size), perSample / size)] as const;
  });
  const timings = measure(Object.fromEntries(tasks), effort);
  const each = Object.entries(timings).map(
    ([size, { median }]) => [size, (median * 1e6) / perSample] as const,
  );
  const [smallest = 0] = each.map(([, nanoseconds]) => nanoseconds);
  const growth = Math.max(...each.map(([, nanoseconds]) => nanoseconds / smallest));
  return {
    name,
    figures: { ...Object.fromEntries(each), growth },
    target: `at most ${mostGrowth} times`,
    isMet: growth <= mostGrowth,
  };
}

function readOften(typed: string, times: number): () => void {
  return () => {
    for (let time = 0; time < times; time += 1) {
      countPermutations(typed);
      read(typed);
    }
  };
}
