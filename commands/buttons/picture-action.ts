import { defineButton, type Intention, type Tools, tell } from '../../src/discord/definitions.ts';
import { mayUsePicture } from '../../src/guard/access.ts';
import { promptRefusal } from '../../src/guard/prompt.ts';
import { type JobId, type JobIn, type JobRequest, promptOf } from '../../src/jobs/job.ts';
import type { OfferedAction } from '../../src/upstreams/result.ts';
import { promptForm, regionForm } from '../../src/views/forms.ts';
import { problemSentence } from '../../src/views/job.ts';
import { sentence } from '../../src/views/message.ts';

/** The only upstream that extends by a prompt takes so many characters (kie.ai docs: Extend Video). */
const maxExtendLength = 2_000;

/** Every button below a finished picture: U, V, 🔄, upscales, zooms, pans and the rest. */
export const pictureActionButton = defineButton({
  action: 'act',
  run: async ({ jobId, key }, interaction, tools) => {
    const { text } = tools;
    const picture = await findPicture({ jobId, key, userId: interaction.user.id }, tools);
    if (typeof picture === 'string') return tell(picture);
    const { job, action } = picture;
    const press = { action: 'form', jobId, key } as const;
    if (action.kind === 'zoom-custom') {
      const prompt = withZoom(promptOf(job));
      const { customZoom: title, customZoomHint: hint } = text.form;
      return { kind: 'ask', form: promptForm({ press, title, hint, prompt }, text) };
    }
    if (action.kind === 'extend-manual') {
      const { extend: title, extendHint: hint } = text.form;
      const words = { prompt: promptOf(job), limit: maxExtendLength };
      return { kind: 'ask', form: promptForm({ press, title, hint, ...words }, text) };
    }
    if (action.kind === 'vary-region') {
      if (job.state === 'done' && job.size === undefined) return tell(text.notice.buttonGone);
      const { region: title, regionHint: hint } = text.form;
      return { kind: 'ask', form: regionForm({ press, title, hint, prompt: promptOf(job) }, text) };
    }
    // What Easel takes out of a picture that is there already says nothing new.
    const refusal = action.means === 'pick' ? undefined : promptRefusal(promptOf(job), tools);
    if (refusal !== undefined) return tell(refusal);
    if (!tools.isFirstPress(`${jobId} ${key}`)) return tell(text.notice.alreadyPressed);
    if (action.kind === 'favourite') return markFavourite(picture, tools);
    const copies = interaction.message.attachments.map(({ url }) => url);
    return startAction(picture, { copies });
  },
});

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
  if (!mayUsePicture(job, press.userId)) return text.notice.privatePicture;
  if (job.state !== 'done' && job.state !== 'delivering') return text.notice.buttonGone;
  const action = job.result.actions.find(({ key }) => key === press.key);
  if (action === undefined) return text.notice.buttonGone;
  const isAlive = action.means === 'pick' || upstreams.has(job.upstream);
  return isAlive ? { job, action } : text.notice.upstreamGone;
}

/** What a press brought along beside the button itself. */
interface ActionInput {
  /** From a form. */
  readonly prompt?: string;
  readonly cells?: readonly number[];
  /** Where the files of the pressed message are. */
  readonly copies?: readonly string[];
}

/** A new job out of a picture. */
export function startAction({ job, action }: PressedPicture, input: ActionInput): Intention {
  return {
    kind: 'start',
    parent: { jobId: job.id, key: action.key },
    draft: {
      request: requestFor({ job, action }, input),
      upstream: job.upstream,
      speed: job.speed,
      private: job.private,
    },
  };
}

function requestFor(
  { job, action }: PressedPicture,
  { cells, prompt, copies = [] }: ActionInput,
): JobRequest {
  if (action.means === 'repeat') return { ...job.request, reroll: true };
  const size = job.state === 'done' ? job.size : undefined;
  return {
    kind: 'action',
    action,
    parentId: job.id,
    taskId: job.taskId,
    parentPrompt: promptOf(job),
    prompt,
    region: cells && size && { ...size, cells: [...cells] },
    copies: action.means === 'upstream' ? undefined : [...copies],
  };
}

/** Free, and nothing new to draw: done at once, with no job of its own. */
function markFavourite({ job, action }: PressedPicture, tools: Tools): Intention {
  const { desk, text, upstreams } = tools;
  return {
    kind: 'work',
    run: async (signal) => {
      const outcome = await upstreams.get(job.upstream)?.submit(
        { kind: 'action', taskId: job.taskId, action, prompt: promptOf(job) },
        {
          correlationId: `${job.id}-${action.key}`,
          callbackUrl: undefined,
          speed: job.speed,
          signal,
        },
      );
      if (outcome === undefined) return sentence(text.notice.buttonGone);
      if (outcome.kind === 'failed') {
        const { failure } = outcome;
        return sentence(problemSentence({ code: 'upstream', failure }, text));
      }
      await desk.markUsed(job.id, action.key);
      return sentence(text.notice.favourite);
    },
  };
}

/** Midjourney's own form shows the flag that it is about. */
function withZoom(prompt: string): string {
  return /(?:^|\s)--zoom(?=\s|$)/.test(prompt) ? prompt : `${prompt} --zoom 2`;
}
