import { describe, expect, it } from 'vitest';
import { cancelButton } from '../../../commands/buttons/cancel.ts';
import { checkAgainButton } from '../../../commands/buttons/check-again.ts';
import { editPromptButton } from '../../../commands/buttons/edit-prompt.ts';
import { runAsIsButton } from '../../../commands/buttons/run-as-is.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { type Intention, type Tools, tell } from '../../../src/discord/definitions.ts';
import type { Job } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import { sentence } from '../../../src/views/message.ts';
import { buttonPress } from '../../fakes/interactions.ts';
import { addressOf, jobIdOf, jobIn, sampleTime } from '../../fakes/jobs.ts';
import { toolsOf } from '../../fakes/router.ts';

const buttons = {
  cancel: cancelButton,
  check: checkAgainButton,
  edit: editPromptButton,
  asis: runAsIsButton,
};
const interaction = buttonPress('whatever');
const here = interaction.message.id;

/** A press, and the jobs that were gone on with for it. */
async function press(
  action: keyof typeof buttons,
  job: Job,
): Promise<{ readonly intention: Intention; readonly resumed: readonly string[] }> {
  const tools: Tools = { ...toolsOf(new ManualClock(sampleTime)), text: en };
  await tools.jobs.create(job);
  const resumed: string[] = [];
  const desk = { ...tools.desk, resume: (jobId: string) => void resumed.push(jobId) };
  const pressed = { action, jobId: jobIdOf(1) };
  const intention = await buttons[action].run(pressed, interaction, { ...tools, desk });
  return { intention, resumed };
}

describe('a button in a message that was not told of the end', () => {
  it.each(['cancel', 'check', 'edit', 'asis'] as const)(
    '(%s) leads to where it is',
    async (action) => {
      const address = addressOf({ channelId: '7', messageId: '8', guildId: '9' });
      const { intention } = await press(action, jobIn('done', { address }));
      const link = 'https://discord.com/channels/9/7/8';
      expect(intention).toEqual({ kind: 'update', view: sentence(en.status.continuedAt(link)) });
    },
  );

  it('names its person where it went to them directly', async () => {
    const address = addressOf({ channelId: '7', messageId: '8', guildId: null, direct: true });
    const { intention } = await press('cancel', jobIn('done', { address }));
    const line = `<@300000000000000001> ${en.status.sentDirectly} https://discord.com/channels/@me/7/8`;
    expect(intention).toEqual({ kind: 'update', view: sentence(line) });
  });

  it('tells no link that nobody can follow', async () => {
    const address = addressOf({ messageId: '8', ephemeral: true });
    const { intention } = await press('cancel', jobIn('done', { address }));
    expect(intention).toEqual({ kind: 'update', view: sentence(en.status.continuedElsewhere) });
  });

  it('has the job come back at once to its own message, which the bot may write in again', async () => {
    const address = addressOf({ messageId: here });
    const { intention, resumed } = await press(
      'cancel',
      jobIn('done', { address, stranded: address }),
    );
    expect(intention).toEqual(tell(en.notice.alreadyEnded));
    expect(resumed).toEqual([jobIdOf(1)]);
  });

  it('does nothing of the kind where its message tells the end, or there is none yet', async () => {
    const address = addressOf({ messageId: here });
    expect((await press('cancel', jobIn('done', { address }))).resumed).toEqual([]);
    const elsewhere = addressOf({ messageId: '8' });
    const { intention } = await press('cancel', jobIn('running', { address: elsewhere }));
    expect(intention).toEqual(tell(en.notice.cancelled));
  });
});
