import { type Job, promptOf, resultOf } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';
import { maxPromptLength } from '../prompt/limits.ts';
import type { OfferedAction } from '../upstreams/result.ts';
import { type FormView, promptForm, regionForm } from './forms.ts';
import { shorten } from './prompt-text.ts';

/** The only upstream that extends by a prompt takes so many characters (kie.ai docs: Extend Video). */
const maxExtendLength = 2_000;

/** An action of a picture. */
interface FormScene {
  readonly job: Job;
  readonly action: OfferedAction;
  /** The person has remix on, and their prompt could count. */
  readonly isRemix: boolean;
}

/**
 * The form that is filled in before an action starts, with the picture's prompt in it.
 * @returns undefined where the action starts at once
 */
export function actionForm(
  { job, action, isRemix }: FormScene,
  text: Sentences,
): FormView | undefined {
  const { form } = text;
  const press = { action: 'form', jobId: job.id, key: action.key } as const;
  const common = { press, prompt: promptOf(job) };
  switch (action.kind) {
    case 'imagine-prompt': {
      const { imagineThis: title, imagineThisHint: hint } = text.pictures;
      return promptForm({ press, title, hint, prompt: foundPrompt(job, action) }, text);
    }
    case 'zoom-custom': {
      const { customZoom: title, customZoomHint: hint } = form;
      return promptForm({ press, title, hint, prompt: withZoom(promptOf(job)) }, text);
    }
    case 'extend-manual': {
      const { extend: title, extendHint: hint } = form;
      return promptForm({ ...common, title, hint, limit: maxExtendLength }, text);
    }
    default: {
      if (!isRemix) return undefined;
      const hint = action.kind.startsWith('animate') ? form.remixClipHint : form.remixHint;
      const isOptional = common.prompt === '';
      return promptForm({ ...common, title: form.remix, hint, isOptional }, text);
    }
  }
}

/** The form of Vary (Region), which is opened below the numbered picture. */
export function regionFormOf(
  { job, action }: Omit<FormScene, 'isRemix'>,
  text: Sentences,
): FormView {
  const press = { action: 'form', jobId: job.id, key: action.key } as const;
  const { region: title, regionHint: hint } = text.form;
  return regionForm({ press, prompt: promptOf(job), title, hint }, text);
}

/** The prompt that a numbered button means. */
function foundPrompt(job: Job, { index = 1 }: OfferedAction): string {
  return resultOf(job)?.prompts?.[index - 1] ?? '';
}

const zoomFlag = ' --zoom 2';

/** Midjourney's own form shows the flag that it is about. */
function withZoom(prompt: string): string {
  if (/(?:^|\s)--zoom(?=\s|$)/.test(prompt)) return prompt;
  return shorten(prompt, maxPromptLength - zoomFlag.length) + zoomFlag;
}
