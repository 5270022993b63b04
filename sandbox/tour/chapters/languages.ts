import type { Guide } from '../guide.ts';

/** The same in the language of whoever asks. */
export async function languages(guide: Guide): Promise<void> {
  const { page, stage } = guide;
  const { guild, channel, discord } = stage;
  page.chapter('In your language', 'Everything is said in the language of your own Discord.');
  for (const [username, locale] of [
    ['bea', 'de'],
    ['chie', 'ja'],
  ] as const) {
    const person = discord.person(discord.createUser({ username, locale }), { guild, channel });
    page.introduce(person.user.id, `@${username}`);
    page.does(`\`/help\` by somebody whose Discord speaks \`${locale}\``);
    await guide.receive(locale, await person.run('help'), ({ content }) => content !== '');
  }
}
