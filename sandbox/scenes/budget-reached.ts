import type { Scene } from './scene.ts';

const admin = { as: 'admin', in: 'pictures' } as const;
const second = { as: 'second', in: 'pictures' } as const;
const boat = { kind: 'run', command: 'imagine', options: { prompt: 'a paper boat' } } as const;

export const budgetReached: Scene = {
  name: 'budget-reached',
  title: 'The budget is reached',
  about: 'A picture costs more than each person may spend: it is refused before it is paid.',
  steps: [
    {
      ...admin,
      caption: 'The admin lets each person spend 0.03 USD a day; a picture costs 0.04 here.',
      deed: {
        kind: 'run',
        command: 'admin budget',
        options: { who: 'each person', per: 'day', amount: 0.03 },
      },
      until: { text: '0.03 USD a day' },
    },
    {
      ...second,
      caption:
        'Somebody asks for a picture. They alone are told why there is none; nothing is paid.',
      deed: boat,
      until: { text: 'This is more than a limit ever allows' },
    },
    {
      ...admin,
      caption: 'The admin takes the budget away again.',
      deed: {
        kind: 'run',
        command: 'admin budget',
        options: { who: 'each person', per: 'day', clear: true },
      },
      until: { text: 'Taken away' },
    },
    {
      ...second,
      caption: 'Now it is drawn.',
      deed: boat,
      until: { text: 'a paper boat', button: 'U1', pictures: 1 },
    },
  ],
  whenStopped: [
    {
      at: admin,
      deed: {
        kind: 'run',
        command: 'admin budget',
        options: { who: 'person', per: 'day', clear: true },
      },
    },
  ],
};
