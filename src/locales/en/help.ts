/** What `/help` says above the picture of the buttons; with all its lines at most 1500 characters. */
export const help = {
  title: '**Easel draws pictures with Midjourney.**',
  lines: [
    '`/imagine` draws four pictures from your words; flags such as `--ar 16:9` may follow them.',
    '`/blend` mixes pictures, `/describe` finds words for one, `/shorten` makes a prompt shorter, `/video` makes a clip.',
    '`/show` brings one of your jobs back with live buttons, `/history` looks through all of them.',
    '`/queue` shows what runs and waits and stops it; `/cancel` stops one.',
    '`/settings` and `/preset` choose what stands behind each of your prompts.',
    '`/info` tells which services there are; `/privacy` gives you or deletes everything stored about you.',
    '',
    '**Below a picture**',
    '**U1**–**U4** take one of the four out, **V1**–**V4** vary one, 🔄 draws four new ones.',
    'A single picture has buttons to upscale, vary, zoom, pan and animate it; ❤️ marks a favourite, and **⋯** has the rest.',
    'Right-click a message and choose **Apps** to describe or animate a picture in it, or to stop, remove or report a job.',
  ],
  picture:
    'Four pictures numbered 1 and 2 above, 3 and 4 below, and two rows of buttons: U1, U2, U3, U4 and 🔄, then V1, V2, V3 and V4. Each number on a button is that of a picture.',
} as const;
