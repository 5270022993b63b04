import type { UpstreamName } from '../../src/config/upstreams.ts';
import { type Cast, crash, imagine, refused, reroll, upscale, variation } from './acts/common.ts';
import { extend } from './acts/kie.ts';
import { customZoom, vary } from './acts/midjourney-proxy.ts';
import { moveOn } from './acts/moving-on.ts';
import { mistake, several } from './acts/prompts.ts';
import { animate } from './acts/video.ts';
import type { Act } from './play.ts';

/** What differs between upstreams in the acts that all of them play. */
const casts: Record<UpstreamName, Cast> = {
  'midjourney-proxy': {
    pictures: 1,
    progress: /\(\d+%\)/,
    buttons: 'U1 U2 U3 U4 🔄 V1 V2 V3 V4 ⋯',
    upscaleIsFree: false,
    variation: 'V3',
  },
  kie: {
    pictures: 4,
    progress: /\(Drawing\)/,
    buttons: 'U1 U2 U3 U4 🔄 V1 V2 V3 V4 ⋯',
    upscaleIsFree: false,
    variation: 'V3',
  },
  nanogpt: {
    pictures: 1,
    progress: /\(\d+%\)/,
    buttons: 'U1 U2 U3 U4 🔄 ⋯',
    upscaleIsFree: true,
    variation: undefined,
  },
};

/** What only one upstream can do, played after 🔄. */
const specialities: Record<UpstreamName, readonly Act[]> = {
  'midjourney-proxy': [
    { title: 'Vary (Subtle)', run: vary },
    { title: 'Custom Zoom, through its form', run: customZoom },
  ],
  kie: [
    { title: 'Animate (Low motion): a clip of the single picture', run: animate },
    { title: 'Extend (Auto): the clip goes on', run: extend },
  ],
  nanogpt: [{ title: 'Animate (Low motion): a clip of the single picture', run: animate }],
};

/**
 * The same story on every upstream, with the buttons that each can honour. With several, the last
 * act shows a job that goes past a dead one.
 */
export function storyFor([
  upstream = 'midjourney-proxy',
  ...others
]: readonly UpstreamName[]): Act[] {
  const cast = casts[upstream];
  const { variation: button } = cast;
  return [
    { title: '/imagine: progress, then four pictures', run: (play) => imagine(play, cast) },
    { title: 'U1: one picture of the four', run: (play) => upscale(play, cast) },
    ...(button === undefined ? [] : [variation(button)]),
    { title: '🔄: four new ones', run: reroll },
    ...specialities[upstream],
    { title: 'A prompt with two mistakes', run: mistake },
    { title: 'A prompt that makes two jobs', run: several },
    { title: 'A refused prompt', run: refused },
    { title: 'The bot is killed in the middle of a job', run: (play) => crash(play, cast) },
    ...(others.length === 0
      ? []
      : [{ title: 'The upstream is dead: the job moves on', run: moveOn }]),
  ];
}
