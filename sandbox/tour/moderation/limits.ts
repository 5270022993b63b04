import { check, hasFiles } from '../guide.ts';
import type { Cast } from './cast.ts';
import { draw, openChannel, posting } from './cast.ts';

/** How much may be asked for and spent. */
export async function limits(cast: Cast): Promise<void> {
  const { guide, ada, mod, admin, friends, log } = cast;
  const { page } = guide;
  page.chapter(
    'Quotas and budgets',
    'A **quota** counts jobs, a **budget** counts money, in the unit of the prices that whoever runs the bot has set. Each is for the whole server, for each person, for all with a role together, or for a channel, by hour, day or month of the calendar, in UTC. What fails, is rejected as a prompt or is stopped before a service has begun it is given back. What was asked for before a limit was set counts too.',
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
    'A button counts as the job that it starts. Only where Easel cuts a picture out of the four itself (**U1**–**U4** of NanoGPT) is it free, and then it works without a quota left. If several limits are in the way, the one is named that takes the longest. The log channel is told when a shared limit reaches 80 % (`/admin notify warn_at`), and when it is used up:',
  );
  const near = await posting(cast, log, /nearly used up/);
  page.quotes('in #log', linesWith(near.content, /nearly used up/));
  page.say(
    '**Roles raise.** Of the limits of each person, the most generous one that fits holds; every shared limit holds beside it.',
  );
  await admin.asks('admin quota', { who: 'person', per: 'day', jobs: 20 }, /Set: 20 jobs/);
  const raised = { who: 'person', role: friends, per: 'day', jobs: 60 };
  await admin.asks('admin quota', raised, /Set: 60 jobs/);
  await admin.asks('admin budget', { who: 'server', per: 'month', amount: 25 }, /Set: 25 USD/);
  page.say('**A moderator may grant more**, for the present period, to one person:');
  await mod.asks('mod grant', { user: ada.id, per: 'day', jobs: 5 }, /5 jobs more/);
  page.say('**The pace** of each person can be limited too:');
  await admin.asks('admin limits', { running: 3, cooldown: 5 }, /5 seconds/);
  await admin.person.run('admin limits', { cooldown: 0 });
  page.say('Everybody finds what is left for them in `/info`, which ends so:');
  const info = await ada.waits(await ada.run('info', {}), /left of/);
  page.quotes('only @ada sees this', info.content.slice(info.content.indexOf('**What is left')));
  check(!hasFiles(info), 'these are words');
  await admin.asks(
    'admin quota',
    { who: 'channel', channel: contest.id, per: 'day', clear: true },
    /Taken away/,
  );
}

export function linesWith(text: string, pattern: RegExp): string {
  const lines = text.split('\n').filter((line) => pattern.test(line));
  check(lines.length > 0, `there is ${pattern.source}`);
  return lines.join('\n');
}
