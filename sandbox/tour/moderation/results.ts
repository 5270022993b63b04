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
    'Whatever a service writes for `/describe` and `/shorten` can be held by a rule about words, too. Where that was asked for in public, others read no more than that it is not shown yet, or not at all; its person finds a reason in `/history`.',
    '',
    '### What changes in between',
    '',
    'What is held is decided by what its moderator sees, whatever has been set since:',
    '',
    '- With another staff channel, everything that is held is posted there at once, and goes from where it was once it stands there with its picture. Where the channel refuses it, or its picture cannot be had just then, it stays where it was and works there; Easel tries again after 2 minutes, then less and less often, and at once when a staff channel is chosen, be it the same.',
    '- A channel that everybody can see is a choice that Easel warns of, and nothing goes there that only moderators have seen so far: what is held stays where it was posted, and what was asked for in private is not posted there at all. Choose a channel for moderators only with `/admin notify`, and both follow at once.',
    '- While review of prompts or results is switched on, the staff channel cannot be switched off. What is held when both are off stays where it was posted, and is decided there.',
    '- A held message that was deleted comes back within an hour; `/mod case` with its number has the buttons at once, and **Post again**.',
    '- A moderator who has lost the role since is refused.',
    '- Review switched off, another time limit, new rules about words, lower quotas, other rules about who may use what: all of that is for what is asked for from then on. What was held before is still decided, counts from the moment when it was asked for, and waits as long as was said then.',
    '- Somebody who has been blocked since: **Approve** starts nothing, says so, and ends it as rejected; its person is told why. A picture that is there already is shown if a moderator approves it.',
    '- A pause: prompts can be rejected and not approved; `mode: stop everything at once` ends whatever is held, in the name of whoever paused, with a case for each.',
    '- **Reject with strike** is refused for yourself and for whoever manages the server by now, like `/mod strike`; **Reject** is not.',
    '',
    '**U1**–**U4** below a picture that all may see, or whose result was approved, are not looked at again: they show one of the same four. Whatever draws anew (other upscales, variations, zooms, pans, clips) is.',
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
