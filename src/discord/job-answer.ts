import type { BaseInteraction } from 'discord.js';
import { type JobDraft, promptOf } from '../jobs/job.ts';
import { planJob } from '../plan/job-plan.ts';
import { questionView } from '../views/question.ts';
import { whatWasDone } from '../views/what-was-done.ts';
import type { Intention, Tools } from './definitions.ts';
import { refusedUse } from './may-use.ts';
import { newProposal } from './new-proposal.ts';
import { readGuild } from './own-defaults.ts';

/**
 * Answers the wish for a job that has nothing to correct: starts it, or asks first where it is dear,
 * and keeps what would be started.
 * @param draft its `estimate` is what the question says about the price
 */
export async function answerJob(
  draft: JobDraft,
  interaction: BaseInteraction,
  tools: Tools,
): Promise<Intention> {
  const { clock, prices, proposals, text } = tools;
  const guild = await readGuild(interaction, tools);
  const plan = planJob(draft, { guild, prices });
  if (plan.kind === 'run') return { kind: 'start', draft: plan.draft };
  const { kind } = draft.request;
  const refused = await refusedUse(kind === 'action' ? 'buttons' : kind, tools);
  if (refused !== undefined) return refused;
  const proposal = newProposal({ typed: plan.offer }, interaction, clock.now());
  await proposals.put(proposal);
  const what = whatWasDone(draft, text);
  const question = {
    proposalId: proposal.id,
    isEditable: false,
    ...{ problems: [], notes: [], doubtfulModel: undefined, fixed: undefined, refusal: undefined },
    typed: { what, prompts: [promptOf(draft)], estimate: draft.estimate },
  };
  return { kind: 'tell', view: questionView(question, text) };
}
