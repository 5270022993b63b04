import type { Scene } from './scene.ts';

const here = { as: 'member', in: 'pictures' } as const;
const question = { text: 'a lighthouse', button: 'Fix and run' };

export const fixAFlag: Scene = {
  name: 'fix-a-flag',
  title: 'A mistyped flag',
  about: 'Two flags are misspelt: they are put right before anything is paid.',
  steps: [
    {
      ...here,
      caption: 'A member mistypes two flags. They alone are told so, and nothing is sent yet.',
      deed: {
        kind: 'run',
        command: 'imagine',
        options: { prompt: 'a lighthouse at dusk --stlyize 200 --ar 16x9' },
      },
      until: question,
    },
    {
      ...here,
      caption: 'One press runs what was meant.',
      deed: { kind: 'press', on: question, button: 'Fix and run' },
      until: { text: 'a lighthouse at dusk --stylize 200 --ar 16:9', button: 'U1', pictures: 1 },
    },
  ],
};
