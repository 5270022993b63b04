import { describe, expect, it } from 'vitest';
import { whyHidden } from '../../../../src/guard/access/shown-here.ts';
import { type Guild, newGuild } from '../../../../src/guilds/guild.ts';
import type { Review } from '../../../../src/guilds/moderation/review.ts';
import type { Job } from '../../../../src/jobs/job.ts';
import { visitorOfServer } from '../../../fakes/gate.ts';
import { actionRequestOf, jobIn, sampleResult } from '../../../fakes/jobs.ts';

const guildId = visitorOfServer().guildId ?? '';
const describing = { kind: 'describe', image: { url: 'https://example.com/1.png' } } as const;
const pick = actionRequestOf({ kind: 'upscale', means: 'pick' });
const redraw = actionRequestOf({ kind: 'variation' });
const elsewhere = jobIn('done');
const own = jobIn('done', { guildId });
const approved = jobIn('done', { guildId, review: { prompt: 'approved', hours: 1 } });

interface Scene {
  readonly review?: Partial<Review>;
  readonly words?: Readonly<Record<string, 'block' | 'hold' | 'log'>>;
  readonly visitor?: Parameters<typeof visitorOfServer>[0];
  readonly guild?: undefined;
}

function why(job: Job, { review = {}, words = {}, visitor, ...more }: Scene = {}) {
  const guild: Guild = { ...newGuild, id: guildId, review: { ...newGuild.review, ...review } };
  return whyHidden(job, {
    guild,
    visitor: visitorOfServer(visitor),
    judge: (text) =>
      Object.entries(words)
        .filter(([rule]) => text.includes(rule))
        .map(([rule, action]) => ({ rule, action })),
    ...more,
  });
}

describe('what is brought into a server', () => {
  it.each<[string, Job, Scene, ReturnType<typeof whyHidden>]>([
    ['is for all to see where nothing is set', elsewhere, {}, undefined],
    ['is looked at first where results are', elsewhere, { review: { results: true } }, 'review'],
    ['is looked at first where prompts are', elsewhere, { review: { prompts: true } }, 'review'],
    [
      'is looked at first though it was taken out of a picture',
      jobIn('done', { request: pick }),
      { review: { results: true } },
      'review',
    ],
    [
      'is not looked at where whoever brings it moderates',
      elsewhere,
      { review: { results: true }, visitor: { mayModerate: true } },
      undefined,
    ],
    [
      'is not looked at where whoever brings it is trusted',
      elsewhere,
      { review: { results: true, exemptRoles: ['9'] }, visitor: { roleIds: ['9'] } },
      undefined,
    ],
    ['was looked at where it is from', own, { review: { results: true } }, undefined],
    ['may not have blocked words', elsewhere, { words: { fox: 'block' } }, 'word'],
    ['may not have words blocked since', own, { words: { fox: 'block' } }, 'word'],
    ['may not have words that are held', elsewhere, { words: { fox: 'hold' } }, 'word'],
    ['may have words that were approved here', approved, { words: { fox: 'hold' } }, undefined],
    [
      'may not have words that were approved elsewhere',
      jobIn('done', { guildId: '7', review: { prompt: 'approved', hours: 1 } }),
      { words: { fox: 'hold' } },
      'word',
    ],
    ['may not have approved words blocked since', approved, { words: { fox: 'block' } }, 'word'],
    [
      'may have words that are held, of somebody who moderates',
      elsewhere,
      { words: { fox: 'hold' }, visitor: { mayModerate: true } },
      undefined,
    ],
    [
      'may not have blocked words, also of somebody who moderates',
      elsewhere,
      { words: { fox: 'block' }, visitor: { mayModerate: true } },
      'word',
    ],
    ['may have words that are only written down', elsewhere, { words: { fox: 'log' } }, undefined],
    [
      'may not have been described with blocked words',
      jobIn('done', { request: describing, result: { ...sampleResult, prompts: ['x', 'gore'] } }),
      { words: { gore: 'block' } },
      'word',
    ],
    ['may not be waiting for words', jobIn('running', { request: describing }), {}, 'unfinished'],
    [
      'may not be waiting for an answer',
      jobIn('needs-input', { request: redraw }),
      {},
      'unfinished',
    ],
    ['may still be drawn', jobIn('running', { request: redraw }), {}, undefined],
    [
      'may be waiting for words that are judged here',
      jobIn('running', { request: describing, guildId }),
      {},
      undefined,
    ],
  ])('%s', (_what, job, scene, expected) => {
    expect(why(job, scene)).toBe(expected);
  });

  it('is as it is outside of servers', () => {
    const scene = {
      words: { fox: 'block' },
      visitor: { guildId: null },
      guild: undefined,
    } as const;
    expect(why(elsewhere, scene)).toBeUndefined();
  });
});
