import type { Person } from '../../discord/index.ts';
import { fox } from '../files.ts';
import type { Guide } from '../guide.ts';
import { check, hasWords } from '../guide.ts';

/** What can be chosen from the menu of a message, under Apps. */
export async function menus(guide: Guide): Promise<void> {
  const { page, ada } = guide;
  page.chapter('The menu of a message', 'Right-click a message, then Apps.');
  const desk = await openDesk(guide);
  const message = await ada.say('Look what I have drawn', [await fox()]);
  page.does('**Describe image**');
  await guide.receive('described', await ada.menu('Describe image', message), ({ buttons }) =>
    buttons.some(({ emoji }) => emoji === '1️⃣'),
  );
  page.does('**Animate image**');
  const { modal } = await ada.menu('Animate image', message);
  check(modal !== undefined, 'a form opens');
  page.form(modal);
  page.does('**Report image**');
  const { modal: why } = await ada.menu('Report image', guide.id('reroll'));
  check(why !== undefined, 'a form opens');
  page.form(why);
  await guide.receive('report', await ada.submit(why, {}), hasWords);
  page.say('Whoever moderates the server reads it in the channel that `/admin notify` has named:');
  await page.shows(
    await guide.stage.discord.waitFor(
      () => desk.messages().find((one) => !one.ephemeral && one.buttons.length > 0),
      'the report',
    ),
  );
  page.does('**Remove image**');
  const removed = await ada.menu('Remove image', guide.id('reroll'));
  await guide.receive('removed', removed, hasWords);
}

/** Somebody who runs the server chooses the channel for reports. @returns that person there */
async function openDesk({ stage, page }: Guide): Promise<Person> {
  const { discord, guild } = stage;
  const channel = discord.createChannel(guild, { name: 'reports' });
  const user = discord.createUser({ username: 'mod' });
  discord.setMember(guild, user, { permissions: 1n << 5n });
  const moderator = discord.person(user, { guild, channel });
  page.introduce(user.id, '@mod');
  page.does('`/admin notify channel: #reports`, by somebody who may manage the server');
  await moderator.run('admin notify', { channel: channel.id });
  return moderator;
}
