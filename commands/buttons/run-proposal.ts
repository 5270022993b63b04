import { defineButton, type Intention, type Tools, tell } from '../../src/discord/definitions.ts';
import { refusedUse } from '../../src/discord/may-use.ts';
import { promptRefusal } from '../../src/guard/prompt.ts';
import { type JobDraft, jobIdSchema, promptOf } from '../../src/jobs/job.ts';
import type { Proposal } from '../../src/jobs/proposals.ts';
import { type ProposalId, seriesIdSchema } from '../../src/jobs/request-ids.ts';
import { promptForm } from '../../src/views/forms.ts';

/** Fix and run, Run anyway, Start 4 jobs, Edit: the answers to a question about a prompt. */
export const runProposalButton = defineButton({
  action: 'run',
  run: async ({ proposalId, key }, interaction, tools) => {
    const { text } = tools;
    const proposal = await findProposal(proposalId, interaction.user.id, tools);
    if (typeof proposal === 'string') return tell(proposal);
    if (key === 'edit') {
      if (proposal.ask === undefined) return tell(text.check.notice.proposalGone);
      const refused = await refusedUse('imagine', tools);
      if (refused !== undefined) return refused;
      const { title, hint } = text.check.edit;
      const press = { action: 'run', proposalId, key } as const;
      const form = { press, title, hint, prompt: proposal.ask.typed };
      return { kind: 'ask', form: promptForm(form, text) };
    }
    const drafts = proposal[key];
    if (drafts === undefined) return tell(text.check.notice.proposalGone);
    return (await isStarted(proposal.id, tools))
      ? tell(text.notice.alreadyStarted)
      : startProposal(proposal, drafts, tools);
  },
});

/** Said to this person alone; of two presses at once the executor starts one. */
async function isStarted(
  id: ProposalId,
  { jobs, seriesDesk }: Pick<Tools, 'jobs' | 'seriesDesk'>,
): Promise<boolean> {
  if ((await jobs.get(jobIdSchema.parse(id))) !== undefined) return true;
  return (await seriesDesk.get(seriesIdSchema.parse(id))) !== undefined;
}

/**
 * Looks up what a question was about, for the person who was asked.
 * @returns the proposal, or what to say instead
 */
export async function findProposal(
  id: ProposalId,
  userId: string,
  { proposals, text }: Pick<Tools, 'proposals' | 'text'>,
): Promise<Proposal | string> {
  const proposal = await proposals.get(id);
  if (proposal === undefined) return text.check.notice.proposalGone;
  return proposal.requesterId === userId ? proposal : text.check.notice.notYours;
}

/** Rules and upstreams may have changed since the question was asked. */
function startProposal(proposal: Proposal, drafts: readonly JobDraft[], tools: Tools): Intention {
  const { text, upstreams } = tools;
  for (const { request, upstream } of drafts) {
    const prompt = promptOf({ request });
    // Not every request has words.
    const refusal = prompt === '' ? undefined : promptRefusal(prompt, tools);
    if (refusal !== undefined) return tell(refusal);
    if (!upstreams.has(upstream)) return tell(text.check.notice.upstreamOff);
  }
  const { ask, parent, question: closes } = proposal;
  const [draft, ...others] = drafts;
  if (draft === undefined) return tell(text.check.notice.proposalGone);
  const origin = parent === undefined ? {} : { parent };
  if (others.length === 0) {
    return { kind: 'start', draft, jobId: jobIdSchema.parse(proposal.id), closes, ...origin };
  }
  const id = seriesIdSchema.parse(proposal.id);
  const prompt = ask?.heading ?? ask?.typed ?? promptOf(draft);
  const series = { id, prompt, drafts, private: draft.private, closes, ...origin };
  return { kind: 'start-series', series };
}
