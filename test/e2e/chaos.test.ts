import { describe, expect, it, type TestContext } from 'vitest';
import { type BotCommand, buildBot } from '../../chaos/build.ts';
import type { Breach } from '../../chaos/checks/breach.ts';
import { type Beat, type Deed, type Plan, planFrom } from '../../chaos/plan.ts';
import { playPlan } from '../../chaos/run.ts';
import { type Safeguard, safeguards } from '../../chaos/safeguards.ts';
import type { Trouble } from '../../chaos/troubles.ts';

async function builtBot(
  { onTestFinished }: Pick<TestContext, 'onTestFinished'>,
  without?: Safeguard,
): Promise<BotCommand> {
  const { command, remove } = await buildBot(without);
  onTestFinished(remove);
  return command;
}

/** @param endWithinMs how long the end of all is waited for: it comes in seconds, or never */
async function breachesOf(
  plans: readonly Plan[],
  command: BotCommand,
  endWithinMs?: number,
): Promise<Breach[]> {
  const played = plans.map((plan) => playPlan(plan, command, endWithinMs));
  return (await Promise.all(played)).flatMap(({ breaches }) => breaches);
}

/** Of the buttons below a grid, variations of the first picture. */
const choice = 0.6;

const beat = (kind: Deed['kind'], troubles: readonly Trouble[] = []): Beat => ({
  deeds: [{ who: 0, kind, choice }],
  troubles,
  isPatient: true,
});

const planOf = (...beats: readonly Beat[]): Plan => ({
  seed: 'test',
  upstream: 'midjourney-proxy',
  people: 2,
  beats,
});

/** What brings to light that a safeguard is gone, as shortly as it can be said. */
const shortest: Readonly<Record<string, Plan>> = {
  'write-ahead': planOf(
    beat('imagine', [
      { kind: 'kill', moment: { at: 'upstream request', topic: 'submit', count: 1 } },
    ]),
  ),
  dedupe: planOf(beat('imagine'), beat('press twice')),
  'route fallback': planOf(
    beat('imagine', [
      { kind: 'upstream', topic: 'submit', fault: 'slow answer', times: 1 },
      { kind: 'tokens expired', afterMs: 500 },
    ]),
  ),
  'taking up': planOf(
    beat('imagine', [
      { kind: 'kill', moment: { at: 'upstream request', topic: 'fetch', count: 1 } },
    ]),
  ),
};

describe('the bot, broken at random', () => {
  it('keeps its promises', async (context) => {
    const plans = Array.from({ length: 6 }, (_, index) => planFrom(`test-${index}`));
    expect(await breachesOf(plans, await builtBot(context))).toEqual([]);
  }, 180_000);
});

describe.concurrent('the bot without one of its safeguards', () => {
  it.for(safeguards)('is found out: $name', { timeout: 180_000 }, async (safeguard, context) => {
    const plan = shortest[safeguard.name];
    expect(plan).toBeDefined();
    if (plan === undefined) return;
    const [whole, cut] = await Promise.all([builtBot(context), builtBot(context, safeguard)]);
    expect(await breachesOf([plan], whole)).toEqual([]);
    const broken = (await breachesOf([plan], cut, 10_000)).map(({ promise }) => promise);
    expect(broken).toEqual(expect.arrayContaining([...safeguard.breaks]));
  });
});
