import type { BaseInteraction } from 'discord.js';
import { jobIdSchema, toJobId } from '../jobs/job.ts';
import type { ImagineAsk, Proposal } from '../jobs/proposals.ts';
import { estimateLine } from '../plan/estimate.ts';
import type { Offer } from '../plan/imagine-offer.ts';
import { planImagine } from '../plan/imagine-plan.ts';
import type { Question } from '../plan/imagine-reading.ts';
import { problemLine } from '../views/problems.ts';
import { questionView, type ShownOffer } from '../views/question.ts';
import { type Intention, type Parent, type Start, type Tools, tell } from './definitions.ts';
import { refusedUse } from './may-use.ts';
import { newProposal } from './new-proposal.ts';
import { isInstalledAt } from './origin.ts';
import { readOwnDefaults } from './own-defaults.ts';

/** An interaction of somebody who is in no server with the bot may be followed up five times. */
const followUpsWithoutBot = 5;

/** What a wish for a picture came from. */
interface Background {
  /** The picture whose button was pressed for it. */
  readonly parent?: Parent | undefined;
  /** The question whose prompt was edited: what comes of it stands in its place. */
  readonly instead?: Proposal;
}

/**
 * Answers the wish for a picture: starts it, or asks first and keeps what would be started, or says
 * why not.
 */
export async function answerImagine(
  ask: ImagineAsk,
  interaction: BaseInteraction,
  tools: Tools,
  { instead, parent = instead?.parent }: Background = {},
): Promise<Intention> {
  const now = tools.clock.now();
  tools.visit.expect(
    instead === undefined ? toJobId(interaction.id) : jobIdSchema.parse(instead.id),
  );
  const { person, guild } = await readOwnDefaults(interaction, tools);
  const mostMessages = isInstalledAt(interaction) ? Number.POSITIVE_INFINITY : followUpsWithoutBot;
  const plan = planImagine(ask, { ...tools, person, guild, mostMessages, now });
  const origin = parent === undefined ? {} : { parent };
  switch (plan.kind) {
    case 'refused':
      return tell(plan.line);
    case 'run':
      return { kind: 'start', draft: plan.draft, ...origin, ...inPlaceOf(instead) };
    case 'ask': {
      const refused = await refusedUse('imagine', tools);
      if (refused !== undefined) return refused;
      const { fixed, typed } = plan.question;
      const asked = newProposal({ ask, fixed, typed, parent }, interaction, now);
      const proposal = { ...asked, question: instead?.question ?? asked.question };
      await tools.proposals.put(proposal);
      if (instead !== undefined) await tools.proposals.withdraw(instead.id);
      const kind = instead === undefined ? 'tell' : 'update';
      return { kind, view: viewOf(plan.question, proposal, tools) };
    }
  }
}

/** The same id is started once: the question that was edited can no longer be answered. */
function inPlaceOf(instead: Proposal | undefined): Pick<Start, 'jobId' | 'closes'> {
  if (instead === undefined) return {};
  return { jobId: jobIdSchema.parse(instead.id), closes: instead.question };
}

function viewOf(
  { problems, notes, doubtfulModel, fixed, typed, refusal }: Question,
  { id: proposalId }: Proposal,
  { text, prices }: Tools,
): ReturnType<typeof questionView> {
  const show = (offer: Offer): ShownOffer => ({
    prompts: offer.drafts.flatMap(({ request }) =>
      request.kind === 'imagine' ? [request.prompt] : [],
    ),
    estimate: estimateLine(offer.estimate, prices, text),
  });
  const lines = problems.map((problem) => problemLine(problem, text));
  const offers = { fixed: fixed && show(fixed), typed: typed && show(typed) };
  return questionView(
    { proposalId, isEditable: true, problems: lines, notes, doubtfulModel, refusal, ...offers },
    text,
  );
}
