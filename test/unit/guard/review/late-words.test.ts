import { describe, expect, it } from 'vitest';
import type { NewCase } from '../../../../src/guard/cases/case.ts';
import { refusesLate } from '../../../../src/guard/review/late-words.ts';
import type { Judgement } from '../../../../src/guard/words/judgement.ts';
import { type Guild, newGuild } from '../../../../src/guilds/guild.ts';
import { en } from '../../../../src/locales/en.ts';
import { visitorOfServer } from '../../../fakes/gate.ts';
import { actionRequestOf, jobIn } from '../../../fakes/jobs.ts';

const job = jobIn('needs-input', { request: actionRequestOf({ kind: 'variation' }) });
const watched: Guild = { ...newGuild, reportChannel: '7' };

/** Says something late. @returns whether it is refused, and what is written down */
async function say(
  prompt: string,
  { guild = watched, isPrivate = false }: { guild?: Guild; isPrivate?: boolean } = {},
) {
  const noted: NewCase[] = [];
  const judge = (text: string): readonly Judgement[] =>
    text.includes('fox') ? [{ action: 'hold', rule: 'fox' }] : [];
  const isRefused = await refusesLate(
    { prompt, job: { ...job, private: isPrivate } },
    {
      visitor: { ...visitorOfServer(), isAgeRestricted: false },
      guild,
      words: { of: () => Promise.resolve(judge) },
      cases: {
        note: (_guildId, entry) => {
          noted.push(entry);
          return Promise.resolve();
        },
      },
    },
  );
  return { isRefused, noted };
}

describe('words that are given while a job runs already', () => {
  it('are nothing to anybody where no rule is met', async () => {
    expect(await say('a red hare')).toEqual({ isRefused: false, noted: [] });
  });

  it('are refused where they would have to wait, which is a case', async () => {
    const { isRefused, noted } = await say('a red fox');
    expect(isRefused).toBe(true);
    expect(noted).toMatchObject([
      { kind: 'refused', because: 'word', detail: 'fox', prompt: 'a red fox', jobId: job.id },
    ]);
  });

  it('are refused where all prompts wait, whatever they say', async () => {
    const guild = { ...watched, review: { ...watched.review, prompts: true } };
    const { isRefused, noted } = await say('a red hare', { guild });
    expect(isRefused).toBe(true);
    expect(noted).toMatchObject([{ kind: 'refused', detail: en.cases.detail.lateWords }]);
    expect(noted[0]?.because).toBeUndefined();
  });

  it('stay out of the record where they are private', async () => {
    const { noted } = await say('a red fox', { isPrivate: true });
    expect(noted[0]?.prompt).toBeUndefined();
  });
});
