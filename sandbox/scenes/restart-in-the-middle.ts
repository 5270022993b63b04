import type { Scene } from './scene.ts';

const here = { as: 'member', in: 'pictures' } as const;
const whale = 'a whale made of glass';

export const restartInTheMiddle: Scene = {
  name: 'restart-in-the-middle',
  title: 'Killed in the middle',
  about:
    'The bot is killed while a picture is drawn; it takes the job up again, and nothing is paid twice.',
  steps: [
    {
      ...here,
      caption: 'A member asks for a picture, and it is being drawn.',
      deed: { kind: 'run', command: 'imagine', options: { prompt: whale } },
      until: { text: '%)' },
    },
    {
      ...here,
      caption: 'The bot is killed: the percentage stands still.',
      deed: { kind: 'control', control: { kind: 'kill' } },
    },
    {
      ...here,
      caption: 'It is started again, and finds the job where it was.',
      deed: { kind: 'control', control: { kind: 'restart' } },
      until: { text: whale, button: 'U1', pictures: 1 },
    },
  ],
};
