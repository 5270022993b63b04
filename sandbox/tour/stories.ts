import { chapters } from './chapters/index.ts';
import type { Guide } from './guide.ts';
import { playModeration } from './moderation/index.ts';

/** A page of the documents that is played. */
export interface Story {
  /** Of its file in `docs`, without the ending. */
  readonly name: string;
  readonly heading: readonly string[];
  /** Does all of it and tells it; rejects when something is not as it must be. */
  readonly play: (guide: Guide) => Promise<void>;
}

/** Those that `npm run tour` writes; it plays all of them, or the ones that are named. */
export const stories: readonly Story[] = [
  {
    name: 'tour',
    heading: [
      '# A tour of Easel',
      '',
      'Every command and every button, as the person in the channel sees them. This page is written by `npm run tour`: the real bot plays it against a Discord and an upstream of its own on this machine, and a step that does not hold stops it. The pictures are the sandbox’s.',
      '',
      '## Try it yourself',
      '',
      '`npm run sandbox` prints the address of a page that looks like Discord, with the same bot behind it. Type `/`, press what comes of it, be somebody else by one click, or play a scene; _Behind the scenes_ shows what the bot asks of whom.',
      '',
      '![A server in the browser: four pictures with their buttons, and what is behind the page beside them](images/page-dark.webp)',
      '',
      '| | |',
      '| --- | --- |',
      '| ![The same page in the light theme](images/page-light.webp) | ![The same page on a telephone](images/page-phone.webp) |',
      '| ![The options of /imagine above the composer](images/page-command.webp) | ![Two flags are misspelt: the bot asks in private whether to fix them](images/page-question.webp) |',
      '| ![A prompt waits in the staff channel for a moderator](images/page-review.webp) | |',
    ],
    play: playTour,
  },
  {
    name: 'moderation',
    heading: [
      '# Moderating a server',
      '',
      'For those who run a server with Easel in it, and for their moderators. Whoever runs the bot itself reads [operating.md](operating.md).',
      '',
      'What people type and see here is real: `npm run tour` writes this page by having the bot play it against a Discord of its own, with a member, a newcomer, a moderator and an admin, and a step that does not hold stops it. Menus are drawn as `[`Chosen ▾`]`, buttons as `[`Label`]`; a covered picture is blurred, as Discord does it.',
    ],
    play: playModeration,
  },
];

async function playTour(guide: Guide): Promise<void> {
  for (const chapter of chapters) await chapter(guide);
}
