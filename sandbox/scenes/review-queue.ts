import type { Scene } from './scene.ts';

const office = { as: 'admin', in: 'staff' } as const;
const prompt = 'a castle in the clouds';

export const reviewQueue: Scene = {
  name: 'review-queue',
  title: 'A moderator looks first',
  about: 'Prompts wait for a moderator, who lets one pass; only then is anything paid.',
  steps: [
    {
      ...office,
      caption: 'The admin chooses where whatever waits for a decision is posted.',
      deed: { kind: 'run', command: 'admin notify', options: { channel: { channel: 'staff' } } },
      until: { text: 'posted in' },
    },
    {
      ...office,
      caption: 'From now on each prompt waits for a moderator.',
      deed: { kind: 'run', command: 'admin review', options: { prompts: true } },
      until: { text: 'before a moderator has approved it' },
    },
    {
      as: 'member',
      in: 'pictures',
      caption: 'A member asks for a picture, and is told that it waits.',
      deed: { kind: 'run', command: 'imagine', options: { prompt } },
      until: { text: 'A moderator looks at this prompt first' },
    },
    {
      as: 'moderator',
      in: 'staff',
      caption: 'The moderator sees it in the staff channel, and approves it.',
      deed: { kind: 'press', on: { text: prompt, button: 'Approve' }, button: 'Approve' },
      until: { text: 'Approved' },
    },
    {
      as: 'member',
      in: 'pictures',
      caption: 'The picture is drawn for all to see.',
      deed: { kind: 'look' },
      until: { text: prompt, button: 'U1', pictures: 1 },
    },
    {
      ...office,
      caption: 'The admin lets prompts pass by themselves again.',
      deed: { kind: 'run', command: 'admin review', options: { prompts: false } },
      until: { text: 'Prompts: off' },
    },
    {
      ...office,
      caption: 'And nothing is posted in the staff channel any more.',
      deed: { kind: 'run', command: 'admin notify', options: { off: true } },
      until: { text: 'No channel is set' },
    },
  ],
  whenStopped: [
    { at: office, deed: { kind: 'run', command: 'admin review', options: { prompts: false } } },
  ],
};
