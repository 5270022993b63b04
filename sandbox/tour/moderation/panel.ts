import { check } from '../guide.ts';
import type { Cast } from './cast.ts';

/** The settings that most servers want, in one message. */
export async function panel({ guide, admin }: Cast): Promise<void> {
  const { page } = guide;
  page.chapter(
    'The panel',
    'The settings that most servers want, with a menu each; the last two are the staff channel and the log channel. A choice holds at once; channels are tried first, as above.',
  );
  const opened = await admin.asks('admin panel', {}, /Settings of this server/);
  const choice = 'Newcomers: accounts must be 7 days old';
  const changed = await admin.choose(opened, choice);
  const after = await admin.hears(changed, /Saved/);
  check(JSON.stringify(after.components).includes(choice), 'the panel offers the choice');
}
