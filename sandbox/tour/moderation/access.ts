import { check, hasFiles } from '../guide.ts';
import type { Cast } from './cast.ts';
import { draw, openChannel } from './cast.ts';

/** Who may do what, and where. */
export async function access(cast: Cast): Promise<void> {
  const { guide, ada, newcomer, admin, friends } = cast;
  const { page } = guide;
  page.chapter(
    'Who may do what',
    '**Newcomers.** Accounts can be asked to have a certain age (the panel has set seven days), and members to have been here for some hours. Moderators are never too new.',
  );
  await newcomer.asks('imagine', { prompt: 'a small boat' }, /too new/);
  await admin.asks('admin access', { account_days: 0, buttons: 'owner' }, /of any age/);
  page.say('**Buttons.** With `owner`, a picture’s buttons are for whoever asked for it.');
  const picture = await draw(cast, ada, 'a small boat');
  await newcomer.hears(await newcomer.press(picture, 'V1'), /only the person who asked/);
  await admin.quietly('admin access', { buttons: 'anyone' }, /Everybody may use the buttons/);
  page.say(
    '**Roles and channels.** A rule is about one feature: pictures from prompts, blends, descriptions, shortened prompts, clips, buttons, private results or costly modes. ⛔ is stronger than ✅, and once something has a ✅ for some roles, everybody else is without it; likewise for channels, whose threads count as the channel. `@everyone` is a role too: ⛔ for it switches a feature off.',
  );
  const costly = { role: friends, feature: 'costly', rule: 'allow' };
  await admin.asks('admin role', costly, /✅/);
  const turbo = { prompt: 'a small boat', version: '7', speed: 'turbo' };
  await ada.asks('imagine', turbo, /only members with one of these roles/);
  const talk = openChannel(guide, 'talk');
  await admin.asks('admin channel', { channel: talk.id, feature: 'imagine', rule: 'deny' }, /⛔/);
  page.say('In #talk:');
  await ada.in(talk).asks('imagine', { prompt: 'a small boat' }, /Try another channel/);
  await adultsOnly(cast);
}

async function adultsOnly(cast: Cast): Promise<void> {
  const { guide, ada } = cast;
  const { page } = guide;
  page.say(
    '**Age-restricted channels.** What is drawn in one (or in a thread of one) stays there: elsewhere its person alone sees it again. That needs no setting. `/show` answers in private, and says why, wherever a picture may not be shown to all: also where its words are blocked or held there, where it was made in another place and nobody here has looked at it, where a rule denies it in this channel, or while its person is blocked or the server is paused. @ada draws `a late party` in #adults, which is age-restricted, and later looks for it in #pictures:',
  );
  const adults = openChannel(guide, 'adults', { nsfw: true });
  const there = await guide.answer(
    await ada.in(adults).person.run('imagine', { prompt: 'a late party' }),
    hasFiles,
    'the party',
  );
  check(!there.ephemeral, 'in the channel all see it');
  const [found] = await ada.person.autocomplete('show', { job: 'a late party' }, 'job');
  check(found !== undefined, 'the picture is found');
  const shown = await ada.hears(
    await ada.run('show', { job: String(found.value) }),
    /a late party/,
  );
  check(shown.attachments.length === 1, 'the picture is shown');
}
