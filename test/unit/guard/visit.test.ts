import { beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import type { Block } from '../../../src/guard/cases/standing.ts';
import { createGate } from '../../../src/guard/create-gate.ts';
import type { Verdict, Visit } from '../../../src/guard/gate.ts';
import { type Guild, newGuild } from '../../../src/guilds/guild.ts';
import { newAccess } from '../../../src/guilds/moderation/access-rules.ts';
import { createGuilds } from '../../../src/guilds/repository.ts';
import type { Job, JobDraft } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { StoreError } from '../../../src/storage/store.ts';
import { visitorOfServer } from '../../fakes/gate.ts';
import { actionRequestOf, imagineOf, jobIdOf, jobIn } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { noPrices } from '../../fakes/prices.ts';

const guildId = visitorOfServer().guildId ?? '';
const deny = { feature: 'imagine', kind: 'role', id: guildId, rule: 'deny' } as const;
const block: Block = { caseNumber: 3, until: undefined, reason: undefined, appealed: true };
/** What may be said where only adults are let in. */
const adult = 'wine';

let settings: Partial<Guild>;
let words: readonly string[];
let held: Block | undefined;
let parent: Job | undefined;
let unreadable: 'guilds' | 'words' | 'bug' | undefined;
/** How often Discord was asked about the place. */
let asked: number;
let noted: number;
let log: MemoryLog;

beforeEach(() => {
  settings = {};
  words = [];
  held = undefined;
  parent = undefined;
  unreadable = undefined;
  asked = 0;
  noted = 0;
  log = new MemoryLog();
});

/** Whether only adults are let in; of a thread nobody knows yet. */
const places = { channel: false, adults: true, thread: undefined };

async function enter(where: keyof typeof places = 'channel'): Promise<Visit> {
  const store = createMemoryStore();
  const guilds = createGuilds(store);
  await guilds.of(guildId).change((guild) => ({ ...guild, ...settings }));
  if (unreadable === 'guilds') await store.put(`guilds:${guildId}`, { schema: 2 });
  const gate = createGate({
    logger: log.logger,
    guilds,
    words: {
      of: () =>
        unreadable === 'bug'
          ? Promise.reject(new TypeError('rules is not iterable'))
          : unreadable === 'words'
            ? Promise.reject(new StoreError('A document of words cannot be read'))
            : Promise.resolve((text, place) =>
                words
                  .filter(
                    (rule) => text.includes(rule) && !(place.isAgeRestricted && rule === adult),
                  )
                  .map((rule) => ({ rule, action: 'block' })),
              ),
    },
    standings: { blockOf: () => Promise.resolve(held) },
    quota: {
      prepare: () => undefined,
      reserve: () => Promise.resolve({ kind: 'reserved', documents: [] }),
      release: () => Promise.resolve(),
    },
    cases: {
      note: async () => {
        await Promise.resolve();
        noted += 1;
      },
    },
    jobs: { get: () => Promise.resolve(parent) },
    prices: noPrices,
    clock: new ManualClock(Date.UTC(2026, 10, 22)),
  });
  return gate.enter({ ...visitorOfServer(), isAgeRestricted: places[where] }, en, {
    learn: () => {
      asked += 1;
      return Promise.resolve(false);
    },
  });
}

function draft(request: JobDraft['request'] = imagineOf()): JobDraft {
  return { request, upstream: 'midjourney-proxy', private: false };
}

function pass(visit: Visit, one: JobDraft = draft()): Promise<Verdict> {
  return visit.pass({ jobs: [{ jobId: jobIdOf(1), draft: one }], parentId: parent?.id });
}

describe('a place that has to be asked for', () => {
  it('is asked for by what depends on it alone, and once', async () => {
    const visit = await enter('thread');
    expect(visit.findBlockedWord('a fox')).toBeUndefined();
    expect(await visit.mayUse('imagine')).toBeUndefined();
    await visit.leave();
    expect(asked).toBe(0);
    expect((await pass(visit)).kind).toBe('go');
    const forAdults = jobIn('done', { ageRestricted: true });
    expect(await visit.whyAlone(forAdults)).toBe(en.access.alone.adults);
    expect((await visit.placed()).isAgeRestricted).toBe(false);
    expect(asked).toBe(1);
  });

  it('lets no word pass that may be allowed there, and is not', async () => {
    words = [adult];
    const drink = draft(imagineOf({ prompt: 'red wine' }));
    const visit = await enter('thread');
    expect(visit.findBlockedWord('red wine')).toBeUndefined();
    expect(await pass(visit, drink)).toMatchObject({
      kind: 'refused',
      view: { content: en.notice.wordNotAllowed(adult) },
    });
    expect(visit.findBlockedWord('red wine')).toBe(adult);
    expect((await pass(await enter('adults'), drink)).kind).toBe('go');
  });
});

it('a rule is shown as text, whatever it is made of', async () => {
  words = ['**fox**'];
  const verdict = await pass(await enter(), draft(imagineOf({ prompt: 'a **fox**' })));
  expect(verdict.kind === 'refused' && verdict.view.content).toContain('\\*\\*fox\\*\\*');
});

describe('a server whose documents cannot be read', () => {
  it.each(['guilds', 'words'] as const)('is entered, and starts nothing: %s', async (which) => {
    unreadable = which;
    const visit = await enter('thread');
    expect(visit.findBlockedWord('a fox')).toBeUndefined();
    expect((await visit.placed()).isAgeRestricted).toBe(false);
    await visit.leave();
    await expect(pass(visit)).rejects.toThrow(StoreError);
    await expect(visit.mayUse('imagine')).rejects.toThrow(StoreError);
    await expect(visit.whyAlone(jobIn('done'))).rejects.toThrow(StoreError);
  });

  it.each(['guilds', 'words'] as const)(
    'is told in the log once, with the cause: %s',
    async (which) => {
      unreadable = which;
      const visit = await enter();
      await visit.leave();
      expect(log.errors).toHaveLength(1);
      expect(log.errors[0]).toContain(`A document of ${which} cannot be read`);
      const failure: unknown = await pass(visit).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(StoreError);
      expect(failure).not.toHaveProperty('cause');
    },
  );

  it('is something else than a fault of the program, which whoever called learns of', async () => {
    unreadable = 'bug';
    await expect(enter()).rejects.toThrow(TypeError);
  });
});

describe('a picture that is brought into a server', () => {
  const { alone } = en.access;
  const why = async (job: Job = jobIn('done')) => (await enter()).whyAlone(job);

  it('is for all to see where nothing is in the way', async () => {
    expect(await why()).toBeUndefined();
  });

  it('is for its person alone where they could not have asked for it there', async () => {
    held = block;
    expect(await why()).toBe(alone.blocked);
    held = undefined;
    settings = { paused: { byId: '1', at: 0 } };
    expect(await why()).toBe(alone.paused);
    settings = { access: { ...newAccess, accountDays: 3_650 } };
    expect(await why()).toBe(alone.newcomer);
    settings = { access: { ...newAccess, rules: [deny] } };
    expect(await why(jobIn('done', { guildId }))).toBe(alone.access);
    // Nobody was refused anything.
    expect(noted).toBe(0);
  });

  it('may have been costly: nothing more is spent', async () => {
    settings = { access: { ...newAccess, rules: [{ ...deny, feature: 'costly' }] } };
    expect(await why(jobIn('done', { speed: 'turbo' }))).toBeUndefined();
  });

  it('is for its person alone where its words or it itself are looked at', async () => {
    words = ['fox'];
    expect(await why()).toBe(alone.word);
    words = [];
    settings = { review: { ...newGuild.review, results: true } };
    expect(await why()).toBe(alone.review);
    expect(await why(jobIn('done', { guildId }))).toBeUndefined();
  });

  it('is for its person alone in parts, too', async () => {
    settings = { review: { ...newGuild.review, results: true } };
    const pick = draft(actionRequestOf({ kind: 'upscale', means: 'pick' }));
    parent = jobIn('done');
    expect(await pass(await enter(), pick)).toMatchObject({ drafts: [{ private: true }] });
    parent = jobIn('done', { guildId });
    expect(await pass(await enter(), pick)).toMatchObject({ drafts: [{ private: false }] });
  });
});
