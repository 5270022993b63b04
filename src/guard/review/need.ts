import { isDeepStrictEqual } from 'node:util';
import type { Guild } from '../../guilds/guild.ts';
import { type Job, type JobDraft, type JobRequest, promptOf } from '../../jobs/job.ts';
import type { ReviewNeed } from '../../jobs/review.ts';
import { isPick } from '../access/features-of.ts';
import type { Visitor } from '../visitor.ts';
import type { Judgement } from '../words/judgement.ts';

/** Who asks for it, where, below which picture, and what its words were found to be. */
export interface ReviewSight {
  /** What is set for the server; undefined outside of servers, where nobody moderates. */
  readonly guild: Guild | undefined;
  readonly visitor: Visitor;
  /** The job whose picture was pressed for it. */
  readonly parent: Job | undefined;
  readonly judgement: readonly Judgement[];
}

/**
 * What of a job a moderator looks at before anybody else sees it. Whoever moderates looks at nothing
 * of their own; rules about words hold for those who are trusted too.
 * @returns undefined where nothing waits
 */
export function reviewNeedOf(draft: JobDraft, sight: ReviewSight): ReviewNeed | undefined {
  const { guild, visitor, parent, judgement } = sight;
  if (guild === undefined || visitor.mayModerate) return undefined;
  const { prompts, results, exemptRoles, hours } = guild.review;
  const isTrusted = visitor.roleIds.some((id) => exemptRoles.includes(id));
  // What was looked at as a whole says nothing new in parts.
  if (isPick(draft)) return isApproved(parent, guild) ? { prompt: 'approved', hours } : undefined;
  const rule = judgement.find(({ action }) => action === 'hold')?.rule;
  const prompt = (prompts && !isTrusted) || rule !== undefined;
  const wasLookedAt = prompt && isApproved(parent, guild) && isUnchanged(draft, parent);
  const result = results && !isTrusted;
  if (!prompt && !result) return undefined;
  return {
    ...(prompt && { prompt: wasLookedAt ? 'approved' : 'needed' }),
    ...(result && { result: 'needed' }),
    ...(rule !== undefined && !wasLookedAt && { rule }),
    hours,
    channelId: visitor.channelIds[0],
  };
}

function isApproved(parent: Job | undefined, { id }: Guild): parent is Job {
  return parent?.review?.prompt === 'approved' && parent.guildId === id;
}

/** Whether it is made of nothing but what a moderator has approved. */
function isUnchanged({ request }: JobDraft, parent: Job): boolean {
  if (request.kind === 'action') return promptOf({ request }) === promptOf(parent);
  return isDeepStrictEqual(bare(request), bare(parent.request));
}

/** Without what tells only how it was asked for. */
function bare(request: JobRequest): object {
  return { ...request, reroll: undefined, copies: undefined };
}
