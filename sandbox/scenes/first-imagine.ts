import type { Scene } from './scene.ts';

const fox = 'a red fox in the snow, soft light';
const here = { as: 'member', in: 'pictures' } as const;

export const firstImagine: Scene = {
  name: 'first-imagine',
  title: 'The first picture',
  about: 'Somebody types /imagine, watches the percentage climb, and takes one of four pictures.',
  steps: [
    {
      ...here,
      caption: 'A member types /imagine. The percentage climbs until four pictures are there.',
      deed: { kind: 'run', command: 'imagine', options: { prompt: `${fox} --ar 3:2` } },
      until: { text: fox, button: 'U1', pictures: 1 },
    },
    {
      ...here,
      caption: 'U1 takes the first of the four as a picture of its own.',
      deed: { kind: 'press', on: { text: fox, button: 'V1' }, button: 'U1' },
      until: { text: 'Image #1', pictures: 1, button: 'Animate (Low motion)' },
    },
    {
      ...here,
      caption: 'Easel 🔄 draws the same prompt once more.',
      deed: { kind: 'press', on: { text: fox, button: 'V1' }, button: '🔄' },
      until: { text: fox, button: 'U1', pictures: 1 },
    },
  ],
};
