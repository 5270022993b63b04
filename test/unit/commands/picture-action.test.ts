import { describe, expect, it } from 'vitest';
import { pictureActionButton } from '../../../commands/buttons/picture-action.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { type Intention, type Tools, tell } from '../../../src/discord/definitions.ts';
import { startAction } from '../../../src/discord/picture-actions.ts';
import type { Job, JobIn } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import { newPerson } from '../../../src/people/person.ts';
import type { OfferedAction } from '../../../src/upstreams/result.ts';
import { buttonPress, messageWith } from '../../fakes/interactions.ts';
import {
  actionOf,
  actionRequestOf,
  addressOf,
  imagineOf,
  jobIdOf,
  jobIn,
  sampleResult,
  sampleTime,
  unnamedAddressOf,
} from '../../fakes/jobs.ts';
import { toolsOf } from '../../fakes/router.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

type Finished = JobIn<'done'>;

const id = jobIdOf(1);
const reroll = actionOf({ key: 'r', kind: 'reroll', means: 'repeat' });

function pictureWith(action: OfferedAction, overrides: Partial<Finished> = {}): Finished {
  return jobIn('done', { result: { ...sampleResult, actions: [action] }, ...overrides });
}

async function press(job: Job, key: string, more: Partial<Tools> = {}): Promise<Intention> {
  const tools: Tools = { ...toolsOf(new ManualClock(sampleTime)), text: en, ...more };
  await tools.jobs.create(job);
  const interaction = buttonPress('x', messageWith(...pressed));
  return pictureActionButton.run({ action: 'act', jobId: id, key }, interaction, tools);
}

/** The files of the message whose button is pressed. */
const pressed = ['https://cdn.discord.example/1.png', 'https://cdn.discord.example/2.png'];

describe('a button that repeats', () => {
  it('sends the very request once more, to the upstream that took it', async () => {
    const references = [{ role: 'style' as const, url: 'https://cdn.example.com/a.png' }];
    const request = imagineOf({ prompt: 'a red fox --ar 3:2', references });
    const job = pictureWith(reroll, { request, upstream: 'kie', speed: 'fast', private: true });
    expect(await press(job, 'r')).toEqual({
      kind: 'start',
      parent: { jobId: id, key: 'r' },
      draft: {
        request: { ...request, reroll: true },
        upstream: 'kie',
        speed: 'fast',
        private: true,
      },
    });
  });

  it('repeats what has been repeated before, and an action as well', async () => {
    for (const request of [imagineOf({ reroll: true }), actionRequestOf({ kind: 'vary-strong' })]) {
      expect(await press(pictureWith(reroll, { request }), 'r')).toMatchObject({
        draft: { request: { ...request, reroll: true } },
      });
    }
  });

  it('is one repetition however often it is pressed at once', async () => {
    const isFirstPress = () => false;
    expect(await press(pictureWith(reroll), 'r', { isFirstPress })).toEqual(
      tell(en.notice.alreadyPressed),
    );
  });

  it('asks the upstream where the upstream has a way of its own', async () => {
    const own = { ...reroll, means: 'upstream' as const };
    expect(await press(pictureWith(own), 'r')).toMatchObject({
      draft: { request: { kind: 'action', action: own, parentId: id, taskId: 'task-1' } },
    });
  });
});

describe('the message of the picture', () => {
  const action = actionOf({ key: 'a' });
  const from = { channelId: '200000000000000002', messageId: '200000000000000003' };
  const fromOf = async (overrides: Partial<Finished>): Promise<unknown> => {
    const intention = await press(pictureWith(action, overrides), 'a');
    if (intention.kind !== 'start' || intention.draft.request.kind !== 'action') {
      throw new Error('It starts no action');
    }
    return intention.draft.request.from;
  };

  it('is remembered, so that the new one can lead there', async () => {
    expect(await fromOf({ guildId: '11' })).toEqual({ ...from, guildId: '11' });
    expect(await fromOf({})).toEqual(from);
  });

  it('is where it was brought', async () => {
    const there = addressOf({ guildId: '12' });
    expect(await fromOf({ guildId: '11', address: there })).toEqual({ ...from, guildId: '12' });
    const direct = addressOf({ guildId: null });
    expect(await fromOf({ guildId: '11', address: direct })).toEqual(from);
    const unknown = addressOf({ tokenExpiresAt: sampleTime + 20 * 60_000 });
    expect(await fromOf({ guildId: '11', address: unknown })).toBeUndefined();
  });

  it('belongs to no server where it was sent directly', async () => {
    const address = addressOf({ direct: true });
    expect(await fromOf({ guildId: '11', address })).toEqual(from);
  });

  it.each<[string, Partial<Finished>]>([
    ['private', { private: true }],
    ['shown to one person alone', { address: addressOf({ ephemeral: true }) }],
    ['taken away', { removedBy: 'owner' }],
    ['not known', { address: unnamedAddressOf() }],
  ])('is not told where it is %s', async (_why, overrides) => {
    expect(await fromOf(overrides)).toBeUndefined();
  });

  it('that a moderator took away does not come back by a new job', async () => {
    const job = pictureWith(action, { removedBy: 'moderator' });
    expect(await press(job, 'a')).toMatchObject({ draft: { private: true } });
  });
});

describe('the files of the pressed message', () => {
  it.each(['pick', 'animate'] as const)('are remembered by a job by %s', async (means) => {
    const action = actionOf({ key: 'a', means });
    expect(await press(pictureWith(action), 'a')).toMatchObject({
      draft: { request: { kind: 'action', action, copies: pressed } },
    });
  });

  it('are nothing to an upstream that has the picture itself', async () => {
    const intention = await press(pictureWith(actionOf({ key: 'a' })), 'a');
    if (intention.kind !== 'start') throw new Error('It starts nothing');
    expect(JSON.stringify(intention.draft)).not.toContain('cdn.discord.example');
  });
});

describe('the words that are not allowed', () => {
  const asked: string[] = [];
  const findBlockedWord = (prompt: string): string => {
    asked.push(prompt);
    return 'fox';
  };
  const isFirstPress = (): never => {
    throw new Error('A refused press is no press');
  };
  const refused = tell(en.notice.wordNotAllowed('fox'));

  it.each([
    ['variation', 'upstream'],
    ['upscale', 'upstream'],
    ['reroll', 'repeat'],
    ['animate-low', 'animate'],
    ['other', 'upstream'],
  ] as const)('stand before %s by %s', async (kind, means) => {
    const job = pictureWith(actionOf({ key: 'a', kind, means }));
    expect(await press(job, 'a', { findBlockedWord, isFirstPress })).toEqual(refused);
    expect(asked.at(-1)).toBe('a red fox');
  });

  it('say nothing about a picture that is there already', async () => {
    const job = pictureWith(actionOf({ key: 'a', kind: 'upscale', means: 'pick' }));
    expect((await press(job, 'a', { findBlockedWord })).kind).toBe('start');
  });

  it.each(['zoom-custom', 'extend-manual'] as const)(
    'are looked for in what is written into the form of %s, not before',
    async (kind) => {
      const job = pictureWith(actionOf({ key: 'a', kind }));
      expect((await press(job, 'a', { findBlockedWord })).kind).toBe('ask');
    },
  );
});

describe('a button that Easel carries out', () => {
  it.each([
    ['upscale', 'pick'],
    ['animate-high', 'animate'],
    ['animate-low', 'animate'],
  ] as const)('%s starts a job of its own by %s', async (kind, means) => {
    const action = actionOf({ key: 'a', kind, means });
    expect(await press(pictureWith(action), 'a')).toMatchObject({
      kind: 'start',
      draft: {
        request: { kind: 'action', action, parentId: id, parentPrompt: 'a red fox' },
        upstream: 'midjourney-proxy',
      },
    });
  });
});

describe('a button of a picture whose upstream is off by now', () => {
  const upstreams = new Map([['kie' as const, new FakeUpstream('kie')]]);

  it.each(['upstream', 'repeat', 'animate'] as const)(
    'is gone where it is by %s',
    async (means) => {
      const job = pictureWith(actionOf({ key: 'a', means }));
      expect(await press(job, 'a', { upstreams })).toEqual(tell(en.notice.upstreamGone));
    },
  );

  it('works where Easel needs nobody', async () => {
    const job = pictureWith(actionOf({ key: 'a', kind: 'upscale', means: 'pick' }));
    expect((await press(job, 'a', { upstreams })).kind).toBe('start');
  });
});

describe('"Extend (Manual)"', () => {
  const extend = actionOf({ key: 'em', kind: 'extend-manual' });

  it('asks what shall happen next', async () => {
    const intention = await press(pictureWith(extend), 'em');
    expect(intention).toMatchObject({
      kind: 'ask',
      form: { custom_id: `1:form:${id}:em`, title: en.form.extend },
    });
    expect(JSON.stringify(intention)).toContain('"max_length":2000');
    expect(JSON.stringify(intention)).toContain(en.form.extendHint);
    expect(JSON.stringify(intention)).toContain('a red fox');
  });

  it('starts with what was written', () => {
    const job = pictureWith(extend);
    expect(startAction({ job, action: extend }, newPerson, { prompt: 'it jumps' })).toMatchObject({
      kind: 'start',
      draft: { request: { action: extend, prompt: 'it jumps', parentPrompt: 'a red fox' } },
    });
  });

  it('is the only extension that asks', async () => {
    for (const kind of ['extend-auto', 'extend-high', 'extend-low'] as const) {
      const action = actionOf({ key: 'e', kind });
      expect((await press(pictureWith(action), 'e')).kind).toBe('start');
    }
  });
});
