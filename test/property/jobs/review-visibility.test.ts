import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReviewStage, stageOf } from '../../../src/jobs/review.ts';
import { sampleResult } from '../../fakes/jobs.ts';
import {
  isPicture,
  type ReviewPlot,
  type ReviewWorld,
  reviewWorld,
} from '../../fakes/review-world.ts';
import { staffChannel, type WatchedMessage } from '../../fakes/watched-discord.ts';

const byId = '300000000000000009';
const prompt = 'a red fox';
const minuteMs = 60_000;

/** What may happen, in any order and as often as it likes. */
const deeds = {
  step: (world) => world.step(),
  show: (world) => world.show(),
  restart: async (world) => {
    await Promise.resolve();
    world.restart();
  },
  finish: async ({ upstream }) => {
    await Promise.resolve();
    upstream.willShow({ status: 'succeeded', result: sampleResult });
  },
  approvePrompt: async ({ desk, jobId }) => {
    await desk.approve(jobId, { byId, of: 'prompt' });
  },
  approveResult: async ({ desk, jobId }) => {
    await desk.approve(jobId, { byId, of: 'result' });
  },
  rejectPrompt: async ({ desk, jobId }) => {
    await desk.reject(jobId, { byId, of: 'prompt', reason: 'no', strike: false });
  },
  rejectResult: async ({ desk, jobId }) => {
    await desk.reject(jobId, { byId, of: 'result', reason: 'no', strike: false });
  },
  repost: async ({ desk, jobId }) => {
    await desk.repost(jobId);
  },
  cancel: async ({ desk, jobId }) => {
    await desk.cancel(jobId);
  },
  stopAll: async ({ desk, jobId }) => {
    await desk.cancel(jobId, byId);
  },
  moveStaff: (world) => world.moveStaff(),
  deleted: ({ discord: { messages } }) =>
    flip(() => {
      for (const { id, audience } of messages.values())
        if (audience === 'staff') messages.delete(id);
    }),
  press: async ({ desk, jobId }) => desk.markUsed(jobId, 'u1'),
  removed: async ({ jobs, jobId }) => {
    await jobs.apply(jobId, { type: 'removed', by: 'moderator' });
  },
  soon: (world) => pass(world, 20 * minuteMs),
  late: (world) => pass(world, 49 * 60 * minuteMs),
  outage: ({ discord }) => flip(() => (discord.isDown = !discord.isDown)),
  staffGone: ({ discord }) => flip(() => discord.closed.add(staffChannel)),
  muted: ({ discord }) => flip(() => discord.closed.add('200000000000000002')),
} as const satisfies Record<string, (world: ReviewWorld) => Promise<void>>;
type Deed = keyof typeof deeds;

async function pass({ clock }: ReviewWorld, ms: number): Promise<void> {
  await Promise.resolve();
  clock.advance(ms);
}

async function flip(act: () => unknown): Promise<void> {
  await Promise.resolve();
  act();
}

const anyDeeds = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<Deed>('step') },
    { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(deeds) as Deed[])) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Deed>('approvePrompt', 'approveResult', 'finish', 'show'),
    },
  ),
  { maxLength: 40 },
);
const plots: fc.Arbitrary<ReviewPlot> = fc.record({
  isPrivate: fc.boolean(),
  need: fc.record(
    { prompt: fc.constant('needed' as const), result: fc.constant('needed' as const) },
    { requiredKeys: [] },
  ),
});

/** What moderators have let go on so far: each only what was before them when they said yes. */
interface Decided {
  isOpen: boolean;
  isResultOpen: boolean;
}

/** What a yes is about, where it is one. */
const yesTo: Partial<Record<Deed, ReviewStage>> = {
  approvePrompt: 'prompt',
  approveResult: 'result',
};

/** Everything that somebody saw and should not have. */
function faultsOf(plot: ReviewPlot, decided: Decided, message: WatchedMessage): string[] {
  const { audience, content, files } = message;
  const hasPicture = files.some((name) => isPicture(name) || name.startsWith('preview_'));
  const hasPrompt = content.includes(prompt);
  const faults: string[] = [];
  if (audience === 'everybody') {
    if (plot.isPrivate && (hasPicture || hasPrompt)) faults.push('a private job in public');
    if (!decided.isOpen && (hasPicture || hasPrompt)) faults.push('something held in public');
  }
  if (audience === 'owner' && hasPicture && !decided.isResultOpen) {
    faults.push('a held picture shown to its person');
  }
  const isCovered = files.every((name) => name.startsWith('SPOILER_') || name === 'prompt.txt');
  if (audience === 'staff' && !isCovered) faults.push('a held picture without a cover');
  return faults;
}

async function play(plot: ReviewPlot, story: readonly Deed[]): Promise<readonly string[]> {
  const faults: string[] = [];
  const decided: Decided = {
    isOpen: plot.need.prompt === undefined && plot.need.result === undefined,
    isResultOpen: plot.need.result === undefined,
  };
  const world = await reviewWorld(plot, (message) => {
    faults.push(...faultsOf(plot, decided, message));
  });
  const left = new Set<string>(Object.keys(plot.need));
  for (const deed of story) {
    const { [deed]: stage } = yesTo;
    const before = await world.job();
    const isSeen = before.state === 'held' && stageOf(before) === stage;
    await deeds[deed](world);
    if (isSeen) left.delete(stage);
    decided.isResultOpen = !left.has('result');
    decided.isOpen = left.size === 0;
  }
  faults.push(...(await atTheEnd(world)));
  return faults;
}

/** Once Discord answers and all is settled, nothing is left of what was refused. */
async function atTheEnd(world: ReviewWorld): Promise<readonly string[]> {
  world.discord.isDown = false;
  for (let count = 0; count < 12; count += 1) {
    world.clock.advance(minuteMs);
    await world.step();
  }
  const job = await world.job();
  const isRefused = job.state === 'failed' && job.problem.code === 'rejected';
  const { what } = job.review?.decision ?? {};
  if (!isRefused && what !== 'withdrawn' && what !== 'stopped') return [];
  const shows = [...world.discord.messages.values()].filter(({ files }) => files.some(isPicture));
  return shows.length === 0
    ? []
    : [`a ${job.state} picture is left with ${shows[0]?.audience ?? ''}`];
}

describe('whatever happens, and in whatever order', () => {
  it('nobody sees what is held, refused or private but those who may', async () => {
    const check = async (plot: ReviewPlot, story: readonly Deed[]): Promise<void> => {
      expect(await play(plot, story)).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(plots, anyDeeds, check), { numRuns: 400 });
  }, 60_000);

  it('a picture that is approved gets to those who may see it', async () => {
    const yes: readonly Deed[] = ['approvePrompt', 'approveResult'];
    const story: Deed[] = ['step', ...yes, 'step', 'finish', 'step', 'step', ...yes, 'step'];
    const needs = [
      { prompt: 'needed' },
      { result: 'needed' },
      { prompt: 'needed', result: 'needed' },
    ];
    for (const need of needs as ReviewPlot['need'][]) {
      const seen: WatchedMessage[] = [];
      const plot = { isPrivate: false, need };
      const world = await reviewWorld(plot, (message) => void seen.push(message));
      for (const deed of story) await deeds[deed](world);
      await world.step();
      const open = seen.filter(
        ({ audience, files }) => audience === 'everybody' && files.length > 0,
      );
      expect(open.length).toBeGreaterThan(0);
      expect((await world.job()).state).toBe('done');
    }
  });
});
