import { defineButton, type Intention, type Tools, tell } from '../../src/discord/definitions.ts';
import { answerDecision, findHeldJob } from '../../src/discord/held-jobs.ts';
import { readGuild } from '../../src/discord/own-defaults.ts';
import type { Approval } from '../../src/jobs/desk.ts';
import type { JobIn } from '../../src/jobs/job.ts';

/** A moderator lets something go on that was held. */
export const approveButton = defineButton({
  action: 'approve',
  run: async (press, interaction, tools) => {
    const { desk, text } = tools;
    const wanted = { ...press, message: interaction.message };
    const job = await findHeldJob(wanted, tools);
    if ('kind' in job) return job;
    const yes = { byId: interaction.user.id, of: press.of };
    // A result that is there costs nothing more; a prompt would be sent and paid.
    if (job.found === undefined) {
      const guild = await readGuild(interaction, tools);
      if (guild?.paused !== undefined) return tell(text.review.press.paused);
      const refused = await refuseBlocked(job, yes, tools);
      if (refused !== undefined) return refused;
    }
    return answerDecision(await desk.approve(job.id, yes), wanted, tools);
  },
});

/** Nothing is started for somebody who has been blocked since they asked: that ends what they asked for. */
async function refuseBlocked(
  { id, guildId, requesterId }: JobIn<'held'>,
  yes: Approval,
  { desk, moderation, text }: Tools,
): Promise<Intention | undefined> {
  if (guildId === undefined) return undefined;
  const block = await moderation.standings.blockOf(guildId, requesterId);
  if (block === undefined) return undefined;
  const no = { ...yes, reason: undefined, strike: false, because: 'blocked' } as const;
  const rejected = await desk.reject(id, no);
  const { blocked, over } = text.review.press;
  return tell(rejected === undefined ? over : blocked(`<@${requesterId}>`));
}
