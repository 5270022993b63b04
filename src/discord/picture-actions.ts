import { isHidden, mayUsePicture } from '../guard/access/pictures.ts';
import { serverOf } from '../jobs/address.ts';
import {
  type FollowUp,
  type Job,
  type JobId,
  type JobIn,
  type JobRequest,
  promptOf,
} from '../jobs/job.ts';
import type { Person } from '../people/person.ts';
import type { OfferedAction } from '../upstreams/result.ts';
import type { Intention, Tools } from './definitions.ts';
import { notTheirs } from './own-jobs.ts';

/**
 * A finished picture and one of its actions. Its message may stand a moment before the job is
 * written down as done, and its buttons work from then on.
 */
export interface PressedPicture {
  readonly job: JobIn<'done' | 'delivering'>;
  readonly action: OfferedAction;
}

/**
 * Looks up what a press is about, and whether this person may.
 * @returns the picture, or what to say instead
 */
export async function findPicture(
  press: { readonly jobId: JobId; readonly key: string; readonly userId: string },
  { jobs, text, upstreams }: Pick<Tools, 'jobs' | 'text' | 'upstreams'>,
): Promise<PressedPicture | string> {
  const job = await jobs.get(press.jobId);
  if (job === undefined) return text.notice.jobGone;
  if (!mayUsePicture(job, press.userId)) return notTheirs(job, text);
  if (job.state !== 'done' && job.state !== 'delivering') return text.notice.buttonGone;
  const action = job.result.actions.find(({ key }) => key === press.key);
  if (action === undefined) return text.notice.buttonGone;
  const needsUpstream = action.means !== 'pick' && action.means !== 'imagine';
  const isAlive = !needsUpstream || upstreams.has(job.upstream);
  return isAlive ? { job, action } : text.notice.upstreamGone;
}

/** What a press brought along beside the button itself. */
interface ActionInput {
  /** From a form. */
  readonly prompt?: string | undefined;
  readonly cells?: readonly number[] | undefined;
  /** What to repaint as a picture of the person's own: a data URL. */
  readonly mask?: string | undefined;
  /** Where the files of the pressed message are. */
  readonly copies?: readonly string[];
}

/** What counts of the settings of whoever presses. */
type Presser = Pick<Person, 'private' | 'variation'>;

/** A new job out of a picture; shown to its person alone where either of the two is private. */
export function startAction(
  { job, action }: PressedPicture,
  person: Presser,
  input: ActionInput,
): Intention {
  return {
    kind: 'start',
    parent: { jobId: job.id, key: action.key },
    draft: {
      request: requestFor({ job, action }, person, input),
      upstream: job.upstream,
      speed: job.speed,
      // What a moderator has taken away does not come back by a detour.
      private: isHidden(job) || person.private,
    },
  };
}

function requestFor(
  { job, action }: PressedPicture,
  { variation }: Presser,
  { cells, mask, prompt, copies = [] }: ActionInput,
): JobRequest {
  if (action.means === 'repeat') return repeat(job.request, { prompt, copies });
  const size = job.state === 'done' ? job.size : undefined;
  return {
    kind: 'action',
    action,
    parentId: job.id,
    taskId: job.taskId,
    parentPrompt: promptOf(job),
    from: messageOf(job),
    prompt,
    strength: action.kind === 'variation' ? variation : undefined,
    region: cells && size && { ...size, cells: [...cells] },
    mask,
    copies: action.means === 'upstream' ? undefined : [...copies],
  };
}

/** Where the picture stands; undefined where that is nobody else's business, or it is not known. */
function messageOf(job: Job): FollowUp['from'] {
  const { channelId, messageId, ephemeral } = job.address;
  if (job.private || ephemeral || job.removedBy !== undefined) return undefined;
  const server = serverOf(job);
  if (messageId === undefined || server === undefined) return undefined;
  return { guildId: server ?? undefined, channelId, messageId };
}

/** With another prompt a drawing would be a new one; what was made out of a picture is made again. */
function repeat(request: JobRequest, { prompt, copies = [] }: ActionInput): JobRequest {
  switch (request.kind) {
    case 'action':
      return { ...request, prompt: prompt ?? request.prompt, reroll: true };
    case 'video':
      return { ...request, prompt: prompt ?? request.prompt, reroll: true };
    case 'describe':
      return { ...request, copies: [...copies], reroll: true };
    default:
      return { ...request, reroll: true };
  }
}
