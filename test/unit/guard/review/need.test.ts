import { describe, expect, it } from 'vitest';
import { type ReviewSight, reviewNeedOf } from '../../../../src/guard/review/need.ts';
import { type Guild, newGuild } from '../../../../src/guilds/guild.ts';
import type { Review } from '../../../../src/guilds/moderation/review.ts';
import type { Job, JobDraft, JobRequest } from '../../../../src/jobs/job.ts';
import { visitorOfServer } from '../../../fakes/gate.ts';
import { actionRequestOf, imagineOf, jobIdOf, jobIn } from '../../../fakes/jobs.ts';

const guildId = '100000000000000001';
const channelId = '400000000000000001';

function guildWith(review: Partial<Review>): Guild {
  return { ...newGuild, id: guildId, review: { ...newGuild.review, ...review } };
}

function draftOf(request: JobRequest = imagineOf()): JobDraft {
  return { request, upstream: 'midjourney-proxy', speed: 'fast', private: false };
}

function sight(overrides: Partial<ReviewSight> = {}): ReviewSight {
  const guild = guildWith({ prompts: true });
  return { guild, visitor: visitorOfServer(), parent: undefined, judgement: [], ...overrides };
}

/** A picture whose words a moderator has approved. */
const approved: Job = jobIn('done', { guildId, review: { prompt: 'approved', hours: 48 } });
const held = { action: 'hold', rule: 'fox' } as const;

describe('what a moderator looks at first', () => {
  it('is what the server has asked for, where it was asked for', () => {
    expect(reviewNeedOf(draftOf(), sight())).toEqual({ prompt: 'needed', hours: 48, channelId });
    const guild = guildWith({ prompts: true, results: true, hours: 5 });
    expect(reviewNeedOf(draftOf(), sight({ guild }))).toEqual({
      prompt: 'needed',
      result: 'needed',
      hours: 5,
      channelId,
    });
  });

  it('is nothing without settings, and outside of servers', () => {
    expect(reviewNeedOf(draftOf(), sight({ guild: guildWith({}) }))).toBeUndefined();
    expect(reviewNeedOf(draftOf(), sight({ guild: undefined, judgement: [held] }))).toBeUndefined();
  });

  it('is nothing of those who moderate', () => {
    const visitor = visitorOfServer({ mayModerate: true });
    expect(reviewNeedOf(draftOf(), sight({ visitor, judgement: [held] }))).toBeUndefined();
  });

  it('is of trusted people only what a rule about words holds', () => {
    const guild = guildWith({ prompts: true, results: true, exemptRoles: ['9'] });
    const visitor = visitorOfServer({ roleIds: ['8', '9'] });
    expect(reviewNeedOf(draftOf(), sight({ guild, visitor }))).toBeUndefined();
    expect(reviewNeedOf(draftOf(), sight({ guild, visitor, judgement: [held] }))).toEqual({
      prompt: 'needed',
      rule: 'fox',
      hours: 48,
      channelId,
    });
  });

  it('is not what rules only log', () => {
    const judgement = [{ action: 'log', rule: 'fox' }] as const;
    expect(reviewNeedOf(draftOf(), sight({ guild: guildWith({}), judgement }))).toBeUndefined();
  });
});

describe('below a picture whose words were approved', () => {
  const unchanged = draftOf(actionRequestOf());

  it('the same words are not looked at again, whatever rule they meet', () => {
    const need = reviewNeedOf(unchanged, sight({ parent: approved, judgement: [held] }));
    expect(need).toEqual({ prompt: 'approved', hours: 48, channelId });
  });

  it('the result is looked at all the same', () => {
    const guild = guildWith({ prompts: true, results: true });
    const need = reviewNeedOf(unchanged, sight({ guild, parent: approved }));
    expect(need).toMatchObject({ prompt: 'approved', result: 'needed' });
  });

  it('other words are looked at', () => {
    const edited = draftOf(actionRequestOf({}, { prompt: 'a blue fox' }));
    expect(reviewNeedOf(edited, sight({ parent: approved }))?.prompt).toBe('needed');
  });

  it('the same request once more needs nothing, and one with another picture does', () => {
    const again = { ...draftOf({ ...imagineOf(), reroll: true }) };
    expect(reviewNeedOf(again, sight({ parent: approved }))?.prompt).toBe('approved');
    const references = [{ role: 'image', url: 'https://files.example.com/a.png' }] as const;
    const other = draftOf(imagineOf({ references: [...references] }));
    expect(reviewNeedOf(other, sight({ parent: approved }))?.prompt).toBe('needed');
  });

  it('what was approved in another server is looked at here', () => {
    const parent = { ...approved, guildId: '100000000000000002' };
    expect(reviewNeedOf(unchanged, sight({ parent }))?.prompt).toBe('needed');
  });

  it('and below one that nobody has looked at, its words are looked at', () => {
    const need = reviewNeedOf(unchanged, sight({ parent: jobIn('done', { guildId }) }));
    expect(need?.prompt).toBe('needed');
  });
});

describe('one picture out of a result', () => {
  const pick = draftOf(actionRequestOf({ means: 'pick', kind: 'upscale' }));
  const guild = guildWith({ prompts: true, results: true });

  it('waits for nobody', () => {
    const parent = jobIn('done', { guildId });
    expect(reviewNeedOf(pick, sight({ guild, parent, judgement: [held] }))).toBeUndefined();
  });

  it('hands on that its words were approved', () => {
    const need = reviewNeedOf(pick, sight({ guild, parent: approved }));
    expect(need).toEqual({ prompt: 'approved', hours: 48 });
  });
});

describe('one picture that an upstream takes out of a grid', () => {
  const guild = guildWith({ prompts: true, results: true });
  const grid = jobIn('done', { guildId });
  const upscale = { kind: 'upscale', index: 1, means: 'upstream' } as const;
  const one = draftOf(actionRequestOf(upscale, { parentId: grid.id }));
  const needOf = (parent: Job, judgement: ReviewSight['judgement'] = []) =>
    reviewNeedOf(one, sight({ guild, parent, judgement }));

  it('waits for nobody where all may see the grid', () => {
    expect(needOf(grid)).toBeUndefined();
    expect(needOf({ ...grid, review: { prompt: 'approved', hours: 48 } })).toEqual({
      prompt: 'approved',
      hours: 48,
    });
  });

  it('waits for nobody where a moderator has approved a private grid', () => {
    expect(needOf({ ...grid, private: true, review: { result: 'approved', hours: 48 } })).toBe(
      undefined,
    );
  });

  it.each<[string, Partial<Job>]>([
    ['is private', { private: true }],
    ['was removed by a moderator', { removedBy: 'moderator' }],
    ['still waits itself', { review: { result: 'needed', hours: 48 } }],
    ['was made in another server', { guildId: '100000000000000002' }],
    ['is not the one that it comes from', { id: jobIdOf(7) }],
  ])('is looked at where the grid %s', (_why, overrides) => {
    const parent = { ...grid, ...overrides } as Job;
    expect(needOf(parent)).toMatchObject({ result: 'needed' });
  });

  it('is looked at where a rule holds its words that came after the grid', () => {
    expect(needOf(grid, [held])).toMatchObject({ prompt: 'needed', rule: 'fox' });
    const review = { prompt: 'approved', hours: 48 } as const;
    expect(needOf({ ...grid, review }, [held])).toEqual(review);
  });

  it.each(['upscale-creative', 'upscale-subtle', 'variation', 'zoom-out-2x', 'pan-left'] as const)(
    'is something else than %s, which is drawn anew',
    (kind) => {
      const anew = draftOf(actionRequestOf({ ...upscale, kind }, { parentId: grid.id }));
      expect(reviewNeedOf(anew, sight({ guild, parent: grid }))?.result).toBe('needed');
    },
  );
});
