import { beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import type { NewCase } from '../../../src/guard/cases/case.ts';
import type { Block } from '../../../src/guard/cases/standing.ts';
import { createGate } from '../../../src/guard/create-gate.ts';
import type { Verdict, Visit } from '../../../src/guard/gate.ts';
import type { QuotaRefusal, QuotaRequest } from '../../../src/guard/quota/quota-desk.ts';
import type { Visitor } from '../../../src/guard/visitor.ts';
import type { Judgement } from '../../../src/guard/words/judgement.ts';
import type { Guild } from '../../../src/guilds/guild.ts';
import { newAccess } from '../../../src/guilds/moderation/access-rules.ts';
import { createGuilds } from '../../../src/guilds/repository.ts';
import type { Job, JobDraft } from '../../../src/jobs/job.ts';
import { isUnderReview } from '../../../src/jobs/review.ts';
import { en } from '../../../src/locales/en.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { visitorOfServer } from '../../fakes/gate.ts';
import { actionRequestOf, imagineOf, jobIdOf, jobIn } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { noPrices } from '../../fakes/prices.ts';

const guildId = visitorOfServer().guildId ?? '';
const { refused } = en.access;
const block: Block = { caseNumber: 3, until: undefined, reason: undefined, appealed: true };
const deny = { feature: 'imagine', kind: 'role', id: guildId, rule: 'deny' } as const;
const cooldown: QuotaRefusal = { kind: 'cooldown', freesAt: 5_000, seconds: 5 };

let clock: ManualClock;
let cases: NewCase[];
/** What the record waits for. */
let disk: Promise<void>;
let counted: QuotaRequest[];
let released: string[];
let held: Block | undefined;
let quotaRefusal: QuotaRefusal | undefined;
let parent: Job | undefined;
let blockReads: number;
let found: Record<string, Judgement['action']>;
let settings: Partial<Guild>;

beforeEach(() => {
  clock = new ManualClock(Date.UTC(2026, 10, 22));
  cases = [];
  disk = Promise.resolve();
  counted = [];
  released = [];
  held = undefined;
  quotaRefusal = undefined;
  parent = undefined;
  blockReads = 0;
  found = {};
  settings = {};
});

async function enter(visitor: Partial<Visitor> = {}): Promise<Visit> {
  const guilds = createGuilds(createMemoryStore());
  await guilds.of(guildId).change((guild) => ({ ...guild, ...settings }));
  const gate = createGate({
    logger: new MemoryLog().logger,
    guilds,
    words: {
      of: () =>
        Promise.resolve((text) =>
          Object.entries(found)
            .filter(([rule]) => text.includes(rule))
            .map(([rule, action]) => ({ rule, action })),
        ),
    },
    standings: {
      blockOf: () => {
        blockReads += 1;
        return Promise.resolve(held);
      },
    },
    quota: {
      prepare: () => undefined,
      reserve: (request) => {
        counted.push(request);
        return Promise.resolve(
          quotaRefusal === undefined
            ? { kind: 'reserved', documents: [] }
            : { kind: 'refused', refusal: quotaRefusal },
        );
      },
      release: (_guildId, ids) => {
        released.push(...ids);
        return Promise.resolve();
      },
    },
    cases: {
      note: async (_guildId, entry) => {
        await disk;
        cases.push(entry);
      },
    },
    jobs: { get: () => Promise.resolve(parent) },
    prices: noPrices,
    clock,
  });
  return gate.enter(visitorOfServer(visitor), en);
}

function draft(more: Partial<JobDraft> = {}): JobDraft {
  return { request: imagineOf(), upstream: 'midjourney-proxy', private: false, ...more };
}

async function ask(
  drafts: readonly JobDraft[] = [draft()],
  visitor: Partial<Visitor> = {},
): Promise<Verdict> {
  const visit = await enter(visitor);
  return visit.pass({
    jobs: drafts.map((one, index) => ({ jobId: jobIdOf(index + 1), draft: one })),
    parentId: parent?.id,
  });
}

function said(verdict: Verdict): string {
  if (verdict.kind === 'go') throw new Error('It was let through');
  return verdict.view.content;
}

describe('the gate', () => {
  it('reads once who is about to start what, beside what comes first', async () => {
    const visit = await enter();
    visit.expect(jobIdOf(1));
    expect(blockReads).toBe(1);
    parent = jobIn('done');
    await visit.pass({ jobs: [{ jobId: jobIdOf(1), draft: draft() }] });
    expect(blockReads).toBe(1);
    expect(await counted[0]?.find?.(jobIdOf(1))).toBeUndefined();
    expect(await counted[0]?.find?.(jobIdOf(2))).toBe(parent);
  });

  it('lets everything through where nothing is set, and counts it', async () => {
    const verdict = await ask();
    expect(verdict.kind).toBe('go');
    expect(counted).toMatchObject([{ guild: { id: guildId }, jobs: [{ jobId: jobIdOf(1) }] }]);
    expect(cases).toEqual([]);
    expect(blockReads).toBe(1);
  });

  it('says what stands in the way first, in the order in which it can be lifted', async () => {
    settings = {
      paused: { byId: '1', at: 0 },
      access: { ...newAccess, rules: [deny], accountDays: 7 },
    };
    held = block;
    found = { fox: 'block' };
    quotaRefusal = cooldown;
    const fresh = { accountSince: clock.now() };
    expect(said(await ask([draft()], fresh))).toBe(refused.paused);
    expect(blockReads).toBe(0);
    settings = { access: settings.access ?? newAccess };
    expect(said(await ask([draft()], fresh))).toContain(en.cases.blocked.forever);
    held = undefined;
    expect(said(await ask([draft()], fresh))).toMatch(/too new/);
    expect(said(await ask())).toBe(refused.off(en.access.feature.imagine));
    settings = {};
    expect(said(await ask())).toBe(en.notice.wordNotAllowed('fox'));
    expect(counted).toEqual([]);
    found = {};
    expect(said(await ask())).toBe(en.quota.refused.cooldown('<t:5:R>'));
    expect(cases.map(({ because }) => because)).toEqual([
      'paused',
      'blocked',
      'newcomer',
      'access',
      'word',
      'quota',
    ]);
  });

  it('writes down who was refused what, where and why, but no private prompt', async () => {
    found = { fox: 'block' };
    await ask();
    await ask([draft({ private: true })]);
    expect(cases).toMatchObject([
      {
        kind: 'refused',
        because: 'word',
        userId: visitorOfServer().userId,
        channelId: '400000000000000001',
        detail: 'fox',
        prompt: 'a red fox',
      },
      { kind: 'refused', because: 'word', detail: 'fox' },
    ]);
    expect(cases[1]?.prompt).toBeUndefined();
  });

  it('counts a series together, without what is free, and gives it back as a whole', async () => {
    parent = jobIn('done');
    const pick = draft({ request: actionRequestOf({ kind: 'upscale', means: 'pick' }) });
    const verdict = await ask([draft(), pick, draft()]);
    expect(counted[0]?.jobs.map(({ jobId }) => jobId)).toEqual([jobIdOf(1), jobIdOf(3)]);
    if (verdict.kind === 'refused') throw new Error('It was refused');
    await verdict.unwind();
    expect(released).toEqual([jobIdOf(1), jobIdOf(3)]);
  });

  it('counts a single picture that an upstream is asked for, which may charge for it', async () => {
    parent = jobIn('done');
    await ask([draft({ request: actionRequestOf({ kind: 'upscale', means: 'upstream' }) })]);
    expect(counted[0]?.jobs).toHaveLength(1);
  });

  it('lets whoever has used up everything have a single picture out of theirs', async () => {
    quotaRefusal = cooldown;
    parent = jobIn('done');
    found = { fox: 'block' };
    const pick = draft({ request: actionRequestOf({ kind: 'upscale', means: 'pick' }) });
    expect((await ask([pick])).kind).toBe('go');
    expect(counted).toEqual([]);
  });

  it('makes no case of asking somebody to come back when what was used is counted', async () => {
    quotaRefusal = { kind: 'counting' };
    expect(said(await ask())).toBe(en.quota.refused.counting);
    expect(cases).toEqual([]);
  });

  it('keeps the buttons of a picture to its person where a server wants that', async () => {
    settings = { access: { ...newAccess, buttons: 'owner' } };
    parent = jobIn('done', { requesterId: 'somebody else' });
    const press = [draft({ request: actionRequestOf() })];
    expect(said(await ask(press))).toBe(refused.owner);
    parent = jobIn('done');
    expect((await ask(press)).kind).toBe('go');
  });

  it('looks a person up once, however often it is asked', async () => {
    const visit = await enter();
    expect(await visit.mayUse('imagine')).toBeUndefined();
    expect(await visit.mayUse('buttons', jobIn('done'))).toBeUndefined();
    await visit.pass({ jobs: [{ jobId: jobIdOf(1), draft: draft() }] });
    expect(blockReads).toBe(1);
  });
});

describe('words', () => {
  it('that are held need a moderator, and are blocked where there is none', async () => {
    found = { fox: 'hold' };
    expect(said(await ask())).toBe(en.notice.wordNotAllowed('fox'));
    settings = { reportChannel: '1' };
    const verdict = await ask();
    expect(verdict.kind === 'go' && verdict.drafts.map(isUnderReview)).toEqual([true]);
    expect(cases).toHaveLength(1);
  });

  it('that are only logged go on, and become a case', async () => {
    found = { fox: 'log' };
    expect((await ask()).kind).toBe('go');
    expect(cases).toMatchObject([
      { kind: 'logged', jobId: jobIdOf(1), detail: 'fox', prompt: 'a red fox' },
    ]);
  });

  it('are looked for in flags, and in every prompt of a series', async () => {
    found = { gore: 'block' };
    const other = draft({ request: imagineOf({ prompt: 'a fox --no text, gore' }) });
    expect(said(await ask([draft(), other]))).toBe(en.notice.wordNotAllowed('gore'));
  });

  it('of the operator hold in direct messages, where nothing else does', async () => {
    found = { gore: 'block' };
    quotaRefusal = cooldown;
    const alone = { guildId: null };
    expect((await ask([draft()], alone)).kind).toBe('go');
    const bad = draft({ request: imagineOf({ prompt: 'gore' }) });
    expect(said(await ask([bad], alone))).toBe(en.notice.wordNotAllowed('gore'));
    expect(cases).toEqual([]);
  });

  it('that were found before anything was started become one case, when it is over', async () => {
    found = { fox: 'block', red: 'block' };
    const visit = await enter();
    expect(visit.findBlockedWord('a blue cat')).toBeUndefined();
    expect(visit.findBlockedWord('a red fox')).toBe('fox');
    expect(visit.findBlockedWord('red')).toBe('red');
    expect(cases).toEqual([]);
    await visit.leave(() => Promise.resolve(true));
    await visit.leave(() => Promise.resolve(true));
    expect(cases).toMatchObject([{ because: 'word', detail: 'fox', prompt: 'a red fox' }]);
  });

  it.each<[string, () => Promise<boolean>]>([
    ['was meant for its person alone', () => Promise.resolve(false)],
    ['is not known to be meant for all', () => Promise.reject(new Error('The store is gone'))],
  ])('are told without their prompt where it %s', async (_why, isOpen) => {
    found = { fox: 'block' };
    const visit = await enter();
    visit.findBlockedWord('a red fox');
    await visit.leave(isOpen);
    expect(cases).toMatchObject([{ because: 'word', detail: 'fox' }]);
    expect(cases[0]?.prompt).toBeUndefined();
  });

  it('that were found on the way to something that was started are no case', async () => {
    found = { cat: 'block' };
    const visit = await enter();
    visit.findBlockedWord('a cat');
    await visit.pass({ jobs: [{ jobId: jobIdOf(1), draft: draft() }] });
    await visit.leave(() => Promise.resolve(true));
    expect(cases).toEqual([]);
  });
});

describe('whoever is told that something is refused', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['a job', () => ask()],
    ['a form', async () => (await enter()).mayUse('imagine')],
    [
      'words',
      async () => {
        const visit = await enter();
        visit.findBlockedWord('a red fox');
        await visit.leave();
      },
    ],
  ])('is told so of %s once its case is written', async (_what, refuse) => {
    settings = { paused: { byId: '7', at: 0, reason: undefined } };
    found = { fox: 'block' };
    let write: () => void = () => undefined;
    disk = new Promise((resolve) => {
      write = resolve;
    });
    let isTold = false;
    const refusing = refuse().then(() => {
      isTold = true;
    });
    await new Promise(setImmediate);
    expect([isTold, cases]).toEqual([false, []]);
    write();
    await refusing;
    expect(cases).toMatchObject([{ kind: 'refused' }]);
  });
});
