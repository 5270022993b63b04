import { check } from '../guide.ts';
import type { Cast } from './cast.ts';
import { posting } from './cast.ts';

/** Where those who moderate are told things. */
export async function channels(cast: Cast): Promise<void> {
  const { guide, admin, staff, log, moderators } = cast;
  const { page, stage } = guide;
  page.chapter(
    'Two channels for the team',
    'The **staff channel** is where people decide: held prompts and pictures, reports and appeals arrive there with buttons. The **log channel** is for reading: one line per case. Make both visible to moderators only (Easel warns of a staff channel that everybody sees); they may be one and the same.',
    '',
    'Easel needs _View Channel_ and _Send Messages_ in both, and in the staff channel _Attach Files_ too, for held pictures. A channel is tried before it is set:',
  );
  stage.discord.setChannel(staff.id, { botMaySend: false });
  const options = { channel: staff.id, role: moderators };
  await admin.asks('admin notify', options, /cannot post in .*nothing was changed/);
  stage.discord.setChannel(staff.id, { botMaySend: true });
  page.say('With the permission given:');
  const { content } = await admin.asks('admin notify', options, /are posted in/);
  check(!content.includes('⚠️'), 'nobody else sees the channel');
  await admin.asks('admin log', { channel: log.id }, /is told in/);
  await page.shows(await posting(cast, log, /every case is told here/), { where: 'in #log' });
  page.say(
    'What stands in these channels is in the language of the server (Discord’s _Primary Language_ of a community); what somebody is told in private is in their own. If a channel is deleted or closed to Easel later, nothing is lost: cases are kept, and told once they can be; held jobs go on waiting, and `/admin status` shows a ⚠️.',
  );
}
