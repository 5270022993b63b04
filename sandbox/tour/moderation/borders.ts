import type { Cast } from './cast.ts';

/** What is kept, and where all of this ends. */
export function borders({ guide: { page } }: Cast): Promise<void> {
  page.chapter(
    'What is stored about people',
    '- **Cases**: ids of people, channels and messages, the reason that somebody typed, and up to 300 characters of a prompt that everybody was meant to see, or of words that a service wrote for it. The words of a private request are never in a case; while one is held, the moderators read them in the staff channel.',
    '- **Strikes and blocks**, each with the number of its case.',
    '- **What was counted** for limits: how many jobs and how much money, by person, channel and month.',
    '',
    'Everybody gets what is stored about them with `/privacy export`; who reported them is left out. `/privacy erase` deletes what is theirs. Cases, strikes and blocks are the server’s record and stay: whoever runs the bot keeps them in its store, with everything else. What was posted in your staff channel and log channel are ordinary messages of Discord, yours to delete.',
  );
  page.chapter(
    'What Easel cannot do',
    '- **Other places.** These rules hold in this server. In direct messages with the bot, in another server, or where somebody has brought the bot along for themselves, your rules do not hold; only the words that whoever runs the bot has blocked hold everywhere.',
    '- **Copies.** A picture that somebody has saved, forwarded or uploaded again is not found. What only one person sees (a private result, a file from **⋯**) cannot be taken out of their view; Discord takes it away by itself in the end.',
    '- **Looking at pictures.** Easel reads words, not pictures. What a prompt does not say, only a moderator sees: that is what the review of results is for.',
    '- **What the service keeps.** A drawn picture may stay reachable at the service that drew it, for those who know its address, and rejecting it brings no money back.',
    '- **Messages of other people.** Rules about words hold for what Easel is asked to do. For chat there is Discord’s AutoMod.',
    '- **Switched-off direct messages.** Whoever takes none does not hear of a decision that comes later than 15 minutes after they asked.',
  );
  return Promise.resolve();
}
