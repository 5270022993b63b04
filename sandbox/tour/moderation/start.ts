import { check } from '../guide.ts';
import type { Cast } from './cast.ts';
import { draw } from './cast.ts';
import { commandTable } from './command-table.ts';

/** What holds where nobody has set anything. */
export async function start(cast: Cast): Promise<void> {
  const { guide, ada, admin } = cast;
  const { page, stage } = guide;
  page.chapter(
    'Nothing to set up',
    'Easel works as soon as it is in the server. Everybody may use everything, in every channel in which Discord lets them use commands; nothing waits for anybody and nothing is limited, except that one request starts ten jobs at most. What a moderator does is written down from the first day on.',
  );
  const picture = await draw(cast, ada, 'a lighthouse at dusk');
  await page.shows(picture);
  await admin.asks('admin status', {}, /Requests are taken/);
  page.say(
    '### Who may use what',
    '',
    'Discord shows `/admin` to members with _Manage Server_ and `/mod` to members with _Moderate Members_ (“Time out members”). The buttons in the staff channel are for both. Easel asks for these rights again whenever something is sent or pressed: whoever lost the role a minute ago is told so, and nothing happens.',
  );
  await refused(cast, 'admin status', 'mod');
  await refused(cast, 'mod lookup', 'ada');
  page.say(...commandTable(stage.discord.commands));
  page.say(
    '**Server Settings → Integrations → Easel** is Discord’s own place for this: there you can hide a command from roles or members, or in channels. Both hold. What Discord denies never reaches Easel; what Discord allows still passes the rules below, and whoever gets `/admin` or `/mod` there still needs the right itself. Some things only Easel’s rules know: the buttons below pictures, since Discord’s page is about commands alone, and what a command is used for, such as a clip, a private result or turbo.',
  );
}

/** Discord does not even offer the command. */
async function refused(cast: Cast, command: string, who: 'ada' | 'mod'): Promise<void> {
  const { person } = cast[who];
  const outcome = await person.run(command, {}).then(
    () => 'offered',
    (error: unknown) => String(error),
  );
  check(outcome.includes('lacks the permission'), `/${command} is hidden from ${who}: ${outcome}`);
}
