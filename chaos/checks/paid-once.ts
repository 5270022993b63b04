import type { TakenWork } from '../../sandbox/upstreams/index.ts';
import type { Ask } from '../crowd.ts';
import type { Check } from './breach.ts';

/** Where our own name of a job stands in a submit, which tells two submits of one request apart. */
const ownNames = new Set(['state', 'notifyHook', 'callBackUrl', 'webhookUrl']);

/**
 * What one request makes the upstream take on, it takes on once. Requests are told apart by what the
 * upstream was told: each picture has words of its own, and each action names the picture it is about.
 */
export const paidOnce: Check = ({ asks, works }) => {
  const counts = new Map<string, number>();
  for (const work of works) {
    const asked = whatIsAsked(work);
    counts.set(asked, (counts.get(asked) ?? 0) + 1);
  }
  return [...counts].flatMap(([asked, count]) => {
    const allowed = mostOf(asked, asks);
    if (count <= allowed) return [];
    return [`taken on ${count} times where ${allowed} was asked for: ${asked}`];
  });
};

function whatIsAsked({ endpoint, body }: TakenWork): string {
  const told = Object.entries(body).filter(([name]) => !ownNames.has(name));
  return `${endpoint} ${JSON.stringify(Object.fromEntries(told.sort()))}`;
}

/** A picture may be asked for in the same words again; an action upon a picture is asked for once. */
function mostOf(asked: string, asks: readonly Ask[]): number {
  if (/"(taskId|task_id|customId)"/.test(asked)) return 1;
  const inTheseWords = asks.filter(({ prompt = '' }) =>
    promptsOf(prompt).some((one) => one !== '' && asked.includes(one)),
  );
  return Math.max(1, inTheseWords.length);
}

/** Those of a series, where it is asked for as one. */
function promptsOf(prompt: string): readonly string[] {
  const {
    before = '',
    either,
    after = '',
  } = /^(?<before>.*)\{(?<either>.*)\}(?<after>.*)$/.exec(prompt)?.groups ?? {};
  return either?.split(', ').map((one) => before + one + after) ?? [prompt];
}
