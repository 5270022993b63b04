import type { Cast } from './cast.ts';
import { draw, openChannel, posting } from './cast.ts';
import { linesWith } from './lines-with.ts';

/** How much may be asked for and spent. */
export async function limits(cast: Cast): Promise<void> {
  const { guide, ada, mod, admin, friends, log } = cast;
  const { page } = guide;
  page.chapter(
    'Quotas and budgets',
    'A **quota** counts jobs, a **budget** counts money, in the unit of the prices that whoever runs the bot has set. Each is for the whole server, for each person, for all with a role together, or for a channel, by hour, day or month of the calendar, in UTC. Something is counted when it is asked for, and given back if it fails, if a moderator rejects the prompt, or if it is stopped before a service has begun it. What was asked for before a limit was set counts too.',
  );
  const contest = openChannel(guide, 'contest');
  const ofContest = { who: 'channel', channel: contest.id, per: 'day', jobs: 2 };
  await admin.asks('admin quota', ofContest, /Set: 2 jobs a day/);
  page.say('In #contest:');
  const there = ada.in(contest);
  await draw(cast, there, 'a paper crane');
  await draw(cast, there, 'a paper crown');
  await there.asks('imagine', { prompt: 'a paper crab' }, /used up: 2 jobs a day/);
  page.say(
    'A button counts as the job that it starts, **U1**–**U4** too: the service is asked for them, and may charge. Only where Easel cuts a picture out of the four itself (those of NanoGPT) is it free, and then it works without a quota left. Where several limits are in the way, the one that takes the longest is named. Just after the bot has restarted, a very busy server may be asked to try again in a moment, until what it has used is counted. The log channel is told when a shared limit reaches 80 % (`/admin notify warn_at`), and when it is used up:',
  );
  const near = await posting(cast, log, /used up/);
  page.quotes('in #log', linesWith(near.content, /used up/));
  page.say(
    '**Roles raise.** Of the limits of each person, the most generous one that fits holds; every shared limit holds beside it.',
  );
  await admin.asks('admin quota', { who: 'person', per: 'day', jobs: 20 }, /Set: 20 jobs/);
  const raised = { who: 'person', role: friends, per: 'day', jobs: 60 };
  await admin.asks('admin quota', raised, /Set: 60 jobs/);
  await admin.asks('admin budget', { who: 'server', per: 'month', amount: 25 }, /Set: 25 USD/);
  page.say(
    '**A moderator may grant more**, for the present period, to one person, up to 1000 jobs or 10 000 of the unit beyond the limit:',
  );
  await mod.asks('mod grant', { user: ada.id, per: 'day', jobs: 5 }, /5 jobs more/);
  page.say('**The pace** of each person can be limited too:');
  await admin.asks('admin limits', { running: 3, cooldown: 5 }, /5 seconds/);
  await admin.quietly('admin limits', { running: 0, cooldown: 0 }, /Nobody has to wait/);
  const over = { who: 'channel', channel: contest.id, per: 'day', clear: true };
  await admin.quietly('admin quota', over, /Taken away/);
  page.say('Everybody finds what is left for them in `/info`, which ends so:');
  const info = await ada.waits(await ada.run('info', {}), /left of/);
  page.quotes('only @ada sees this', info.content.slice(info.content.indexOf('**What is left')));
}
