import { beforeEach, describe, expect, it } from 'vitest';
import type { NewCase } from '../../../../src/guard/cases/case.ts';
import { createJudgeResult } from '../../../../src/guard/review/judge-result.ts';
import type { WordAction } from '../../../../src/guard/words/judgement.ts';
import { createGuilds } from '../../../../src/guilds/repository.ts';
import type { JudgedJob, JudgedResult } from '../../../../src/jobs/result-judge.ts';
import { en } from '../../../../src/locales/en.ts';
import { createMemoryStore } from '../../../../src/storage/memory.ts';
import { promptActions } from '../../../../src/upstreams/own-actions.ts';
import type { TaskResult } from '../../../../src/upstreams/result.ts';
import { jobIn, sampleResult } from '../../../fakes/jobs.ts';

const guildId = '100000000000000001';

function found(...prompts: string[]): TaskResult {
  const actions = promptActions('describe', prompts);
  return { ...sampleResult, prompts, actions, pickedActions: [] };
}

/** Who asked for it, by what is known outside of servers. */
const asked = jobIn('running', { requesterId: '7', guildId: undefined });

let noted: NewCase[];
const cases = {
  note: (_guildId: string, entry: NewCase): Promise<void> => {
    noted.push(entry);
    return Promise.resolve();
  },
};

beforeEach(() => {
  noted = [];
});

/** Judges where every rule is a word. */
async function judge(
  rules: Readonly<Record<string, WordAction>>,
  result: TaskResult,
  job: Partial<JudgedJob> = { guildId },
): Promise<JudgedResult> {
  const judgeText = (text: string) =>
    Object.entries(rules)
      .filter(([rule]) => text.includes(rule))
      .map(([rule, action]) => ({ action, rule }));
  const guilds = createGuilds(createMemoryStore());
  await guilds.of(guildId).change((guild) => ({ ...guild, reportChannel: '7' }));
  const words = { of: () => Promise.resolve(judgeText) };
  return createJudgeResult({ words, guilds, cases })({ ...asked, ...job }, result);
}

describe('what an upstream wrote', () => {
  it('is shown as it is where it meets no rule', async () => {
    const result = found('a fox', 'a hare');
    expect(await judge({ blood: 'block' }, result)).toEqual({ kind: 'shown', result });
    expect(await judge({ fox: 'log' }, result)).toEqual({ kind: 'shown', result });
  });

  it('loses the prompts that are blocked, with their buttons', async () => {
    const judged = await judge({ blood: 'block' }, found('a fox', 'blood', 'a hare'));
    if (judged.kind === 'withheld') throw new Error('All of it is withheld');
    expect(judged.result.prompts).toEqual(['a fox', 'a hare']);
    const drawn = judged.result.actions.filter(({ kind }) => kind === 'imagine-prompt');
    expect(drawn.map(({ index }) => index)).toEqual([1, 2]);
    expect(new Set(drawn.map(({ key }) => key)).size).toBe(2);
    expect(judged.result.actions.map(({ kind }) => kind)).toContain('imagine-all');
  });

  it('has no button for all where one prompt is left', async () => {
    const judged = await judge({ blood: 'block' }, found('a fox', 'blood'));
    if (judged.kind === 'withheld') throw new Error('All of it is withheld');
    expect(judged.result.actions.map(({ kind }) => kind)).not.toContain('imagine-all');
  });

  it('is withheld where nothing is left', async () => {
    expect(await judge({ o: 'block' }, found('a fox', 'blood'))).toEqual({ kind: 'withheld' });
  });

  it('loses the words that count where these are blocked together', async () => {
    const tokens = ['bl', 'ood'].map((text) => ({ text, weight: 'plain' as const }));
    const judged = await judge({ blood: 'block' }, { ...found('a fox'), tokens });
    if (judged.kind === 'withheld') throw new Error('All of it is withheld');
    expect(judged.result.tokens).toBeUndefined();
    expect(judged.result.prompts).toEqual(['a fox']);
  });

  it('waits for a moderator where a rule holds it, for as long as the server has set', async () => {
    const judged = await judge({ fox: 'hold' }, found('a fox'));
    expect(judged).toMatchObject({ kind: 'shown', hold: { rule: 'fox', hours: 48 } });
  });

  it('is not shown where a rule holds it and there is nobody to look', async () => {
    const guilds = createGuilds(createMemoryStore());
    const words = { of: () => Promise.resolve(() => [{ action: 'hold' as const, rule: 'fox' }]) };
    const judgeResult = createJudgeResult({ words, guilds, cases });
    expect(await judgeResult({ ...asked, guildId }, found('a fox'))).toEqual({ kind: 'withheld' });
  });

  it('does not wait for what a moderator has let through in its prompt', async () => {
    const review = { prompt: 'approved', rule: 'fox', hours: 48 } as const;
    const judged = await judge({ fox: 'hold' }, found('a fox'), { guildId, review });
    expect(judged).not.toHaveProperty('hold');
  });

  it('waits for nobody outside of servers', async () => {
    const judged = await judge({ fox: 'hold' }, found('a fox'), {});
    expect(judged).toMatchObject({ kind: 'shown' });
    expect(judged).not.toHaveProperty('hold');
  });

  it('is no matter of pictures', async () => {
    const result = { ...sampleResult, finalPrompt: 'blood' };
    expect(await judge({ blood: 'block' }, result)).toEqual({ kind: 'shown', result });
  });

  it('becomes a case where words are withheld, with what was withheld', async () => {
    await judge({ blood: 'block', gore: 'block' }, found('a fox', 'blood', 'blood and gore'));
    expect(noted).toEqual([
      {
        kind: 'refused',
        because: 'word',
        userId: '7',
        jobId: asked.id,
        channelId: asked.address.channelId,
        detail: en.cases.detail.written('blood, gore'),
        prompt: 'blood\nblood and gore',
        once: `written refused ${asked.id}`,
      },
    ]);
  });

  it('becomes a case without its words where these are for one person alone', async () => {
    await judge({ o: 'block' }, found('blood'), { guildId, private: true });
    expect(noted).toMatchObject([{ kind: 'refused', because: 'word' }]);
    expect(noted[0]?.prompt).toBeUndefined();
  });

  it('becomes a case where a rule only watches', async () => {
    await judge({ fox: 'log' }, found('a fox', 'a hare'));
    expect(noted).toMatchObject([{ kind: 'logged', detail: en.cases.detail.written('fox') }]);
  });

  it('becomes none outside of servers, nor where it meets no rule', async () => {
    await judge({ o: 'block' }, found('blood'), {});
    await judge({ o: 'block' }, found('a hare'));
    expect(noted).toEqual([]);
  });
});
