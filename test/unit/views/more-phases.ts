import { type ActionKind, actionKinds } from '../../../src/upstreams/result.ts';
import { actionOf, imagineOf, jobIn, sampleResult, sampleTime } from '../../fakes/jobs.ts';
import type { Phase } from './phases.ts';

const image = { url: 'https://files.example.com/fox.png' };
const seconds = sampleTime / 1_000;
const prompts = ['a red fox', 'a blue fox'];
const found = { ...sampleResult, media: [], actions: [], prompts };

/** What is asked for otherwise than by words alone. */
export const phasesOfPictures: readonly Phase[] = [
  {
    name: '/blend',
    job: jobIn('done', {
      speed: 'fast',
      request: { kind: 'blend', images: [image, image], dimensions: 'square' },
    }),
    english: 'Blend by @u (fast)',
  },
  {
    name: '/describe begins',
    job: jobIn('queued', { request: { kind: 'describe', image } }),
    english: 'Describe by @u (Waiting to start)',
  },
  {
    name: '/describe',
    job: jobIn('done', { request: { kind: 'describe', image }, result: found }),
    english: 'Describe by @u\n\n1️⃣ a red fox\n\n2️⃣ a blue fox',
  },
  {
    name: '/shorten',
    job: jobIn('done', { request: { kind: 'shorten', prompt: 'a red fox' }, result: found }),
    english: 'P - Shorten by @u\n\n1️⃣ a red fox\n\n2️⃣ a blue fox',
  },
  {
    name: '/video',
    job: jobIn('done', {
      speed: 'fast',
      request: { kind: 'video', image, prompt: 'a red fox', motion: 'low' },
    }),
    english: 'P - Video by @u (fast)',
  },
  {
    name: '/video without words runs',
    job: jobIn('running', { request: { kind: 'video', image, prompt: '', motion: 'low' } }),
    progress: { percent: 46, guessed: true },
    english: 'Video by @u (about 46%)',
  },
];

/** What is told while nothing is to be seen yet, and where it goes wrong. */
export const phasesOfTrouble: readonly Phase[] = [
  {
    name: 'third in the queue',
    job: jobIn('queued'),
    progress: { position: 3, eta: sampleTime },
    english: `P - @u (Waiting to start, number 3 in the queue)\nIts turn should come <t:${seconds}:R>.`,
  },
  {
    name: 'upstream is busy',
    job: jobIn('queued', { attempts: 1 }),
    english: `P - @u (Waiting to start)\nThe upstream is busy; the next try is <t:${seconds}:R>.`,
  },
  {
    name: 'remix asks',
    job: jobIn('needs-input'),
    english: `P - @u\nRemix is on: edit the prompt, or run it as it is. Left alone it runs as it is <t:${seconds + 30}:R>.`,
  },
  {
    name: 'unclear',
    job: jobIn('unclear'),
    english:
      'P - @u\nThe upstream’s answer was lost, so nobody knows yet whether it took this job. It will not be sent again by itself, because it could be paid twice.\n**Check again** looks for it; **Run again** starts it anew.',
  },
  {
    name: 'failed: a banned word',
    job: jobIn('failed'),
    english:
      'P - @u\nThe upstream refused this prompt because of the word "gore". Reword it and try again.',
  },
  {
    name: 'failed: no picture',
    job: jobIn('failed', { problem: { code: 'result-unreadable' } }),
    english:
      'P - @u\nThe upstream says it is finished but served no picture. Run it again, or ask whoever runs the bot to look at the upstream.',
  },
  {
    name: 'timed out',
    job: jobIn('timed-out'),
    english:
      'P - @u\nThis took longer than the bot waits, so it has stopped waiting. Run it again.',
  },
  {
    name: 'stopped while running',
    job: jobIn('cancelled', { running: true }),
    english: 'P - @u (Stopped)\nThe upstream had begun already and may still finish it unseen.',
  },
];

/** As many of the actions as one message has room for. */
function offering(name: string, kinds: readonly ActionKind[]): Phase {
  const actions = kinds.map((kind, place) =>
    actionOf({ kind, key: `k${place}`, index: undefined }),
  );
  return {
    name,
    job: jobIn('done', {
      speed: 'fast',
      request: imagineOf(),
      result: { ...sampleResult, actions },
    }),
    english: 'P - @u (fast)',
  };
}

/** Every action that there is, in two messages. */
export const phasesOfActions: readonly Phase[] = [
  offering('the first half of all actions', actionKinds.slice(0, 14)),
  offering('the second half of all actions', actionKinds.slice(14)),
];
