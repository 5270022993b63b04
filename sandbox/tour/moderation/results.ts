import type { SeenMessage } from '../../discord/index.ts';
import { check, hasFiles } from '../guide.ts';
import type { Cast } from './cast.ts';
import { posting, settled } from './cast.ts';

/** Pictures that wait for a moderator. */
export async function heldResults(cast: Cast): Promise<void> {
  const { guide, ada, mod, admin, staff, friends } = cast;
  const { page } = guide;
  page.chapter(
    'Review: results',
    'Here the picture is drawn (and paid) first, and nobody sees it before a moderator has: not in the channel, not in `/history` and `/show`, not its requester.',
  );
  await admin.asks('admin review', { results: true, exempt: friends }, /Results: \*\*on/);
  const asked = await ada.run('imagine', { prompt: 'a crowd at night' });
  const waiting = await ada.hears(asked, /picture is ready/);
  check(!hasFiles(waiting), 'not even its requester sees it');
  const notice = await posting(cast, staff, /a crowd at night/);
  check(hasFiles(notice), 'the moderators see it');
  page.say('In the staff channel it stands covered; a press uncovers it for whoever pressed.');
  await page.shows(notice, { where: 'in #staff' });
  page.say('Whoever is first decides. Should two press at the same moment, one is told so:');
  await bothPress(cast, notice);
  await settled(cast, notice);
  await ada.waits(asked, /Approved/);

  page.say('**Reject with strike** also counts against the requester (see below).');
  const another = await ada.run('imagine', { prompt: 'a crowd at noon' });
  const second = await posting(cast, staff, /a crowd at noon/);
  const there = mod.in(staff);
  await there.fills(await there.press(second, 'Reject with strike'), { reason: 'Asked not to' });
  await ada.hears(another, /have said no/);
  const closed = await settled(cast, second, (message) => !hasFiles(message));
  await page.shows(closed, { where: 'in #staff' });
  await admin.quietly('admin review', { results: false }, /Results: off/);
  page.say(
    'If a held message is deleted, `/mod case` with its number brings the buttons back. A moderator who has lost the role since is refused, and what was held before a setting changed is still decided.',
  );
}

/** Two decide at once; which of them is first is up to chance. */
async function bothPress({ mod, admin, staff }: Cast, notice: SeenMessage): Promise<void> {
  const both = [mod.in(staff), admin.in(staff)].map(async (one) => {
    return { one, press: await one.press(notice, 'Approve') };
  });
  const late = (await Promise.all(both)).filter(({ press }) => press.messageId !== notice.id);
  check(late.length === 1, 'one of two is late');
  for (const { one, press } of late) await one.hears(press, /already approved/);
}
