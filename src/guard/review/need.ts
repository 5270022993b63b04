import { isDeepStrictEqual } from 'node:util';
import type { Guild } from '../../guilds/guild.ts';
import { type Job, type JobDraft, type JobRequest, promptOf, resultOf } from '../../jobs/job.ts';
import { isEdited } from '../../jobs/request.ts';
import type { ReviewNeed } from '../../jobs/review.ts';
import { isPick } from '../access/features-of.ts';
import { isHidden } from '../access/pictures.ts';
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
  const rule = judgement.find(({ action }) => action === 'hold')?.rule;
  // What was looked at as a whole says nothing new in parts.
  if (isPick(draft) || isPartOfSeen(draft, { guild, parent, rule })) {
    return isApproved(parent, guild) ? { prompt: 'approved', hours } : undefined;
  }
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

/**
 * Whether an upstream takes one picture out of a grid (U1 to U4) that all may see here, or whose
 * result a moderator has approved: no pixel of it is new, other than with the later upscales,
 * variations, zooms and pans. A rule about words that came later holds it all the same.
 */
function isPartOfSeen(
  { request }: JobDraft,
  {
    guild,
    parent,
    rule,
  }: Pick<ReviewSight, 'parent'> & {
    readonly guild: Guild;
    readonly rule: string | undefined;
  },
): boolean {
  if (request.kind !== 'action' || request.action.kind !== 'upscale' || isEdited(request)) {
    return false;
  }
  if (parent?.id !== request.parentId || parent.guildId !== guild.id) return false;
  const isShown = parent.state === 'done' && !isHidden(parent);
  const isResultApproved = parent.review?.result === 'approved' && parent.removedBy === undefined;
  if (resultOf(parent) === undefined || !(isShown || isResultApproved)) return false;
  return rule === undefined || isApproved(parent, guild);
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
