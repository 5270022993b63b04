import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Invocation, SeenMessage } from '../../sandbox/discord/index.ts';
import { type Harness, openHarness } from './harness.ts';
import { registryWithSeries } from './series-command.ts';

const prompts = ['a red cat', 'a blue cat', 'a red dog', 'a blue dog'];
const typed = prompts.join('|');

describe('a series', () => {
  let easel: Harness;

  beforeEach(async () => {
    easel = await openHarness({ createRegistry: registryWithSeries });
  });
  afterEach(() => easel.close());

  const ended = (summary: Invocation, counts: string): Promise<SeenMessage> =>
    easel.discord.waitFor(() => {
      const message = summary.message();
      return message.content.endsWith(`(${counts})`) && message;
    }, `a summary that ends with ${counts}`);

  it('has a message per job, in order, and a summary that ends', async () => {
    const ada = easel.person('ada');
    const summary = await ada.run('series', { prompts: typed });
    const end = await ended(summary, '4 finished');
    console.log(ada.messages().map((m) => [m.content, m.revisions.map((r) => r.content)]));
    expect(end.buttons).toEqual([]);
    const messages = ada.messages();
    expect(messages.map(({ content }) => /\*\*(.*)\*\*/.exec(content)?.[1])).toEqual([
      typed,
      ...prompts,
    ]);
  });
});
