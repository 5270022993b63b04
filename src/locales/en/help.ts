/** What `/help` says. */
export const help = {
  title: '**Easel** draws pictures with Midjourney.',
  lines: [
    '`/imagine prompt:` draws four pictures. Flags such as `--ar 16:9` may follow the text.',
    '**U1**–**U4** pick one picture, **V1**–**V4** vary one, 🔄 draws four new ones.',
    '```\n1 | 2    U1 U2 U3 U4 🔄\n--+--\n3 | 4    V1 V2 V3 V4\n```',
    'A single picture can be upscaled, varied, zoomed out, panned and animated with the buttons below it.',
    '`/show` brings one of your jobs back with live buttons. `/cancel` stops one that waits or runs.',
    'Add `private: True` to `/imagine` and only you see the result.',
    '`/settings` chooses what stands behind each of your prompts. `/preset` saves flags under a name.',
  ],
} as const;
