import { check, hasFiles } from '../guide.ts';
import type { Cast } from './cast.ts';
import { draw, posting, settled } from './cast.ts';

/** Pictures that somebody complains about. */
export async function reports(cast: Cast): Promise<void> {
  const { guide, ada, newcomer, mod, staff } = cast;
  const { page, stage } = guide;
  page.chapter(
    'Reports and removal',
    'Where there is a staff channel, anybody may report a picture; only the moderators learn of it.',
  );
  const picture = await draw(cast, ada, 'a grumpy neighbour');
  const opened = await newcomer.menu('Report image', picture);
  const sent = await newcomer.fills(opened, { reason: 'This is meant to hurt somebody' });
  await newcomer.hears(sent, /have been told/);
  const notice = await posting(cast, staff, /picture was reported/);
  await page.shows(notice, { where: 'in #staff' });
  await mod.in(staff).press(notice, 'Remove image');
  await page.shows(await settled(cast, notice), { where: 'in #staff' });
  check(stage.discord.message(picture.id) === undefined, 'the picture is gone');
  page.say(
    '**Removing** deletes the picture wherever the bot has posted it, with the single pictures out of it. Its person keeps the job in `/history`; it comes back for nobody else. It can be done from the report, with **Apps → Remove image** on the message, or with `/mod remove` and a link or a job’s number:',
  );
  const another = await draw(cast, ada, 'a grumpier neighbour');
  const single = await guide.answer(await ada.press(another, 'U1'), hasFiles, 'one picture');
  const [job] = /[0-9a-z]{12}/.exec(/^-# (.*)$/m.exec(another.content)?.[1] ?? '') ?? [];
  check(job !== undefined, 'the message names its job');
  await mod.asks('mod remove', { picture: job, reason: 'The same again' }, /Removed.*2 messages/);
  for (const { id } of [another, single]) {
    check(stage.discord.message(id) === undefined, 'both messages are gone');
  }
}
