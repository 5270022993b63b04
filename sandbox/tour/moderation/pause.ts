import type { Cast } from './cast.ts';
import { posting } from './cast.ts';

/** When nothing new is to be started for a while. */
export async function pause(cast: Cast): Promise<void> {
  const { guide, ada, admin } = cast;
  const { page, stage } = guide;
  page.chapter(
    'Pause and resume',
    'A pause takes nothing new. What was asked for before is finished, or, with `mode: stop everything at once`, stopped and given back as far as no service has begun it. Everybody in the channel sees a line.',
  );
  await admin.asks('admin pause', { reason: 'the raid is being cleaned up' }, /Paused/);
  const line = await posting(cast, stage.channel, /is paused in this server/);
  await page.shows(line, { where: 'in #pictures' });
  await ada.asks('imagine', { prompt: 'a white flag' }, /is paused/);
  await admin.asks('admin resume', {}, /taken again/);
  await page.shows(await posting(cast, stage.channel, /takes requests again/), {
    where: 'in #pictures',
  });
  page.say(
    'Prompts that are held stay held meanwhile: they can be rejected at any time and approved once requests are taken again. Where everything is stopped at once, they are stopped too.',
  );
}
