import type { BaseInteraction } from 'discord.js';
import { estimateLine } from '../guard/estimate.ts';
import type { Offer } from '../guard/imagine-offer.ts';
import { planImagine, type Question } from '../guard/imagine-plan.ts';
import type { JobDraft } from '../jobs/job.ts';
import type { ImagineAsk, Proposal } from '../jobs/proposals.ts';
import { proposalIdSchema } from '../jobs/request-ids.ts';
import { problemLine } from '../views/problems.ts';
import { questionView, type ShownOffer } from '../views/question.ts';
import { type Intention, type Tools, tell } from './definitions.ts';
import { originOf } from './origin.ts';

/** An interaction of somebody who is in no server with the bot may be followed up five times. */
const followUpsWithoutBot = 5;

/**
 * Answers the wish for a picture: starts it, or asks first and keeps what would be started, or says
 * why not.
 */
export async function answerImagine(
  ask: ImagineAsk,
  interaction: BaseInteraction,
  tools: Tools,
): Promise<Intention> {
  const { people, guilds, clock } = tools;
  const { user, guildId } = interaction;
  const [person, guild] = await Promise.all([
    people.get(user.id),
    guildId === null ? undefined : guilds.of(guildId).get(),
  ]);
  const { address } = originOf(interaction, false, clock.now());
  const mostMessages = address.botIsThere ? Number.POSITIVE_INFINITY : followUpsWithoutBot;
  const now = clock.now();
  const plan = planImagine(ask, { ...tools, person, guild, mostMessages, now });
  switch (plan.kind) {
    case 'refused':
      return tell(plan.line);
    case 'run':
      return { kind: 'start', draft: plan.draft };
    case 'ask': {
      const proposal = toProposal(ask, plan.question, { interaction, now });
      await tools.proposals.put(proposal);
      return { kind: 'tell', view: viewOf(plan.question, proposal, tools) };
    }
  }
}

function toProposal(
  ask: ImagineAsk,
  { fixed, typed }: Question,
  { interaction, now }: { readonly interaction: BaseInteraction; readonly now: number },
): Proposal {
  const { jobId, requesterId, address } = originOf(interaction, true, now);
  const { applicationId, token = '', tokenExpiresAt: expiresAt = now } = address;
  return {
    schema: 1,
    id: proposalIdSchema.parse(jobId),
    requesterId,
    ask,
    fixed: fixed && draftsOf(fixed),
    typed: typed && draftsOf(typed),
    question: { applicationId, token, expiresAt },
    createdAt: now,
  };
}

function draftsOf({ drafts }: Offer): Proposal['typed'] {
  return drafts.map((draft: JobDraft) => ({ movedFrom: [], notes: [], ...draft }));
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
    { proposalId, problems: lines, notes, doubtfulModel, refusal, ...offers },
    text,
  );
}
