import type { Sketch } from '../../../src/upstreams/port.ts';

const text = (length: number): string =>
  'a hill '
    .repeat(length)
    .slice(0, length - 1)
    .concat('.');

/** What people ask for, some of which an upstream may have no way to say. */
export const sketches = {
  'a plain prompt': { prompt: 'a quiet harbour', roles: [] },
  'every flag that Midjourney users know': {
    prompt: 'a quiet harbour --ar 16:9 --v 7 --s 250 --c 10 --w 50 --fast',
    roles: [],
  },
  'flags that are seldom': { prompt: 'a harbour --no fog --seed 7 --tile --raw', roles: [] },
  'a wide ratio': { prompt: 'a quiet harbour --ar 21:9', roles: [] },
  'an old version': { prompt: 'a quiet harbour --v 4', roles: [] },
  'an old version for anime': { prompt: 'a quiet harbour --niji 5', roles: [] },
  'too much of a style': { prompt: 'a quiet harbour --s 1001', roles: [] },
  'the strength of no picture': { prompt: 'a quiet harbour --ow 200', roles: [] },
  'the strength of a picture': { prompt: 'a quiet harbour --ow 200', roles: ['omni'] },
  'the strength of a picture to draw like': { prompt: 'a hill --ow 200', roles: ['style'] },
  '2000 characters': { prompt: text(2000), roles: [] },
  '2001 characters': { prompt: text(2001), roles: [] },
  '4000 characters': { prompt: text(4000), roles: [] },
  '4001 characters': { prompt: text(4001), roles: [] },
  'pictures to draw from': { prompt: 'a quiet harbour', roles: ['image', 'image', 'image'] },
  'a picture to draw like': { prompt: 'a quiet harbour', roles: ['style'] },
  'a picture to put in': { prompt: 'a quiet harbour', roles: ['omni'] },
  'pictures of two sorts': { prompt: 'a quiet harbour', roles: ['image', 'style'] },
} as const satisfies Record<string, Sketch>;

export type SketchName = keyof typeof sketches;

export const sketchNames = Object.keys(sketches).filter(
  (name): name is SketchName => name in sketches,
);
