import { type Job, promptOf } from '../jobs/job.ts';
import { isEdited } from '../jobs/request.ts';
import type { Sentences } from '../locales/index.ts';
import type { Speed } from '../prompt/speed.ts';
import { showPrompt } from './prompt-text.ts';

/**
 * The line that Midjourney's own bot writes: the prompt in bold, what was done to it, and by whom.
 * @param finished whether the picture is there; upscales change their word
 */
export function jobTitle(job: Job, text: Sentences, finished: boolean): string {
  const manner = mannerOf(job, text, finished);
  const prompt = promptOf(job);
  return prompt === '' ? manner : `**${showPrompt(prompt)}** - ${manner}`;
}

/** The same before anything has begun: some actions have a first line of their own. */
export function startTitle(job: Job, text: Sentences): string {
  return startOf(job, text) ?? jobTitle(job, text, false);
}

function startOf(job: Job, { title }: Sentences): string | undefined {
  const { request } = job;
  const prompt = `**${showPrompt(promptOf(job))}**`;
  const person = personOf(job);
  if (request.reroll === true && promptOf(job) !== '') return title.startReroll(prompt, person);
  if (request.kind !== 'action') return undefined;
  const { kind, index = 1 } = request.action;
  if (kind === 'variation') return title.startVariations(index, prompt, person);
  if (kind === 'reroll') return title.startReroll(prompt, person);
  if (kind === 'upscale') return title.startUpscale(index, prompt, person);
  return undefined;
}

function personOf({ requesterId }: Job): string {
  return `<@${requesterId}>`;
}

/** What was done, and by whom. */
export function mannerOf(job: Job, { title }: Sentences, finished: boolean): string {
  const { request, unasked } = job;
  const person = personOf(job);
  if (request.kind === 'imagine') return person;
  if (request.kind !== 'action') return title[request.kind](person);
  const remixed = isEdited(request) && unasked !== true;
  const { kind, index, label } = request.action;
  switch (kind) {
    case 'upscale':
      return title.image(index ?? 1, person);
    case 'reroll':
    case 'favourite':
    case 'imagine-prompt':
    case 'imagine-all':
      return person;
    case 'variation':
    case 'vary-subtle':
    case 'vary-strong':
    case 'vary-region':
      return (remixed ? title.remix : title)[kind](person);
    case 'upscale-subtle':
    case 'upscale-creative':
    case 'upscale-2x':
    case 'upscale-4x':
      return (finished ? title.upscaled : title.upscaling)[kind](person);
    case 'zoom-out-2x':
    case 'zoom-out-1.5x':
    case 'zoom-custom':
      return title.zoomOut(person);
    case 'other': {
      const said = showPrompt(label);
      return said === '' ? person : title.other(said, person);
    }
    default:
      return title[kind](person);
  }
}

/** The line with how fast it is drawn behind it, where that is known. */
export function withMode(line: string, speed: Speed | undefined): string {
  if (speed === undefined) return line;
  return `${line} (${speed === 'relax' ? 'relaxed' : speed})`;
}
