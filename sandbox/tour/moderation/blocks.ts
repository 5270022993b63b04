import { check, hasWords } from '../guide.ts';
import type { Cast } from './cast.ts';
import { posting, settled } from './cast.ts';

/** Strikes, what they lead to, and how somebody asks for another look. */
export async function blocks(cast: Cast): Promise<void> {
  const { guide, ada, mod, admin, staff } = cast;
  const { page } = guide;
  page.chapter(
    'Strikes, blocks and appeals',
    'Strikes come from `/mod strike`, **Reject with strike** and **Remove with strike**. Of themselves, three within 90 days block for a day, four for a week, and five until somebody lifts it. A server may say otherwise:',
  );
  await admin.asks('admin strikes', { strikes: 2, block_hours: 12 }, /2 strikes: blocked for 12/);
  page.say('@ada has one already, from the picture above.');
  const reason = 'Asked three times to stop';
  await mod.asks('mod strike', { user: ada.id, reason }, /2 now count.*they are blocked until/);
  page.say(
    'Whoever is blocked can start nothing in this server, by no command and no button. They may ask once for another look:',
  );
  const refusal = await ada.asks('imagine', { prompt: 'a white flag' }, /cannot start anything/);
  const opened = await ada.press(refusal, 'Ask for another look');
  const sent = await ada.fills(opened, { appeal: 'I had not seen the messages. Sorry!' });
  await ada.hears(sent, /have been told/);
  const notice = await posting(cast, staff, /their block to be lifted/);
  await page.shows(notice, { where: 'in #staff' });
  await mod.in(staff).press(notice, 'Lift the block');
  const after = await settled(cast, notice);
  check(after.content.includes('has lifted the block'), 'the notice says so');
  await page.shows(await directly(cast), { where: 'a direct message to @ada' });
  page.say(
    '`/mod block` blocks without strikes, for an hour, a day, a week, 30 days or until somebody lifts it; `/mod unblock` lifts any block. Nobody can do this to themselves, to a bot or to whoever manages the server. Strikes stay when a block is lifted: they count until they are 90 days old (`/admin strikes days`).',
  );
}

function directly({ guide, ada }: Cast) {
  const { discord } = guide.stage;
  const inbox = discord.person(ada.person.user, { directMessage: true });
  return discord.waitFor(
    () =>
      inbox.messages().find((one) => hasWords(one) && one.content.includes('lifted your block')),
    'the direct message',
  );
}
