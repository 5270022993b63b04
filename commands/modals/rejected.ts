import { defineForm, type Tools, tell } from '../../src/discord/definitions.ts';
import { answerDecision, findHeldJob } from '../../src/discord/held-jobs.ts';
import { whyUntouchable } from '../../src/guard/culprit.ts';
import type { JobIn } from '../../src/jobs/job.ts';
import { within } from '../../src/lib/clock.ts';
import { rejectionField } from '../../src/views/reject-form.ts';

/** Of the three seconds in which Discord wants an answer. */
const askWithinMs = 1_500;

/** Why a moderator says no, and with that their decision. */
export const rejectedForm = defineForm({
  action: 'rejected',
  run: async (press, interaction, tools) => {
    const wanted = { ...press, message: interaction.message };
    const job = await findHeldJob(wanted, tools);
    if ('kind' in job) return job;
    const byId = interaction.user.id;
    const strike = press.key === 'strike';
    const obstacle = strike ? await whyNoStrike(job, byId, tools) : undefined;
    if (obstacle !== undefined) return tell(obstacle);
    const typed = interaction.fields.getTextInputValue(rejectionField).trim();
    const no = { byId, of: press.of, reason: typed === '' ? undefined : typed, strike };
    return answerDecision(await tools.desk.reject(job.id, no), wanted, tools);
  },
});

/**
 * A strike is for nobody whom `/mod strike` would refuse to give one.
 * @returns what to say instead of deciding
 */
async function whyNoStrike(
  { requesterId: userId, guildId = '' }: JobIn<'held'>,
  byId: string,
  { messages, clock, text }: Tools,
): Promise<string | undefined> {
  let isManager: boolean | undefined;
  const ask = async (): Promise<void> => {
    isManager = await messages.managesServer(guildId, userId);
  };
  await within(clock, askWithinMs, ask());
  const why = whyUntouchable({ userId, byId, isBot: false, isManager });
  if (why === undefined) return undefined;
  return [text.cases.mod.notAbout[why], text.review.press.withoutStrike].join('\n');
}
