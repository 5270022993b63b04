import { isEdited, type Job, promptOf } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';
import { showPrompt } from './prompt-text.ts';

/**
 * The line that Midjourney's own bot writes: the prompt in bold, what was done to it, and by whom.
 * @param finished whether the picture is there; upscales change their word
 */
export function jobTitle(job: Job, text: Sentences, finished: boolean): string {
  const prompt = `**${showPrompt(promptOf(job))}**`;
  const person = `<@${job.requesterId}>`;
  const manner = mannerOf(job, text, finished);
  return manner === undefined ? `${prompt} - ${person}` : `${prompt} - ${manner} ${person}`;
}

/** The same before anything has begun: some actions have a first line of their own. */
export function startTitle(job: Job, text: Sentences): string {
  const start = startOf(job, text);
  if (start === undefined) return jobTitle(job, text, false);
  return `${start} **${showPrompt(promptOf(job))}** - <@${job.requesterId}>`;
}

function startOf({ request }: Job, { title }: Sentences): string | undefined {
  if (request.reroll === true) return title.startReroll;
  if (request.kind !== 'action') return undefined;
  const { kind, index } = request.action;
  if (kind === 'variation') return title.startVariations(index ?? 1);
  if (kind === 'reroll') return title.startReroll;
  if (kind === 'upscale') return title.startUpscale(index ?? 1);
  return undefined;
}

function mannerOf(job: Job, { title }: Sentences, finished: boolean): string | undefined {
  const { request, unasked } = job;
  if (request.kind === 'imagine') return undefined;
  const remixed = isEdited(request) && unasked !== true;
  const upscale = finished ? title.upscaled : title.upscaling;
  const vary = remixed ? title.remixOf : title.variationsOf;
  const { kind, index, label } = request.action;
  switch (kind) {
    case 'upscale':
      return title.image(index ?? 1);
    case 'variation':
      return remixed ? title.remix : title.variations;
    case 'reroll':
    case 'favourite':
      return undefined;
    case 'upscale-subtle':
      return upscale('Subtle');
    case 'upscale-creative':
      return upscale('Creative');
    case 'upscale-2x':
      return upscale('2x');
    case 'upscale-4x':
      return upscale('4x');
    case 'vary-subtle':
      return vary('Subtle');
    case 'vary-strong':
      return vary('Strong');
    case 'vary-region':
      return vary('Region');
    case 'zoom-out-2x':
    case 'zoom-out-1.5x':
    case 'zoom-custom':
      return title.zoomOut;
    case 'make-square':
      return title.makeSquare;
    case 'pan-left':
      return title.pan('Left');
    case 'pan-right':
      return title.pan('Right');
    case 'pan-up':
      return title.pan('Up');
    case 'pan-down':
      return title.pan('Down');
    case 'animate-high':
      return title.animate('High');
    case 'animate-low':
      return title.animate('Low');
    case 'extend-high':
      return title.extend('High');
    case 'extend-low':
      return title.extend('Low');
    case 'extend-auto':
      return title.extendBy('Auto');
    case 'extend-manual':
      return title.extendBy('Manual');
    case 'other':
      return label === '' ? undefined : `${label} by`;
  }
}
