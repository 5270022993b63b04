import { check, hasFiles } from '../guide.ts';
import type { Cast } from './cast.ts';
import { posting, settled } from './cast.ts';

/** Prompts that wait for a moderator. */
export async function heldPrompts(cast: Cast): Promise<void> {
  const { guide, ada, mod, admin, staff } = cast;
  const { page, stage } = guide;
  page.chapter(
    'Review: prompts',
    'Prompts, results or both can wait for a moderator. What moderators ask for themselves is never held; what the roles that `exempt` names ask for is held by a rule about words alone. A held prompt is sent to no service and costs nothing.',
  );
  await admin.asks('admin review', { prompts: true, hours: 24 }, /Prompts: \*\*on/);
  const before = stage.upstream.submits.length;
  page.say('Whoever asks is told in private, and may stop it:');
  const asked = await ada.run('imagine', { prompt: 'a quiet harbour' });
  await ada.hears(asked, /looks at this prompt first/);
  page.say('The moderators see who asks for what, where, and until when:');
  const notice = await posting(cast, staff, /a quiet harbour/);
  await page.shows(notice, { where: 'in #staff' });
  check(stage.upstream.submits.length === before, 'nothing was sent to a service');
  const there = mod.in(staff);
  await there.press(notice, 'Approve');
  page.say('What @ada alone sees then, and what everybody sees:');
  await ada.hears(asked, /Approved/);
  await page.shows(await pictureOf(cast, 'a quiet harbour'), { where: 'in #pictures' });
  await page.shows(await settled(cast, notice), { where: 'in #staff, instead of the buttons' });
  page.say(
    'An approved prompt is not looked at again: a reroll or a variation with the same words goes straight on; with other words it waits.',
    '',
    'Of several prompts that are asked for together, only those wait that have to; the summary with all that was typed is seen by its person alone then.',
    '',
    '**Reject** asks for a reason, which may be left empty.',
  );
  await rejected(cast);
  await admin.quietly('admin review', { prompts: false }, /Prompts: off/);
  await heldByWord(cast);
}

async function rejected(cast: Cast): Promise<void> {
  const { guide, ada, mod, staff } = cast;
  const asked = await ada.run('imagine', { prompt: 'a portrait of my teacher' });
  await ada.waits(asked, /looks at this prompt first/);
  const notice = await posting(cast, staff, /my teacher/);
  const there = mod.in(staff);
  await there.fills(await there.press(notice, 'Reject'), {
    reason: 'Please, no pictures of people we know',
  });
  await ada.hears(asked, /have said no/);
  const after = await settled(cast, notice);
  check(after.content.includes('Rejected'), 'the notice says so');
  guide.page.say(
    'Where the private message cannot be changed any more (Discord allows that for 15 minutes), the outcome comes as a direct message. Without a decision in time it is over too: the requester reads that no moderator has decided and may ask again.',
  );
}

async function heldByWord(cast: Cast): Promise<void> {
  const { guide, ada, staff, mod } = cast;
  guide.page.say('With review switched off again, a rule about words still holds a single prompt:');
  const asked = await ada.run('imagine', { prompt: 'a knight with a sw0rd' });
  await ada.waits(asked, /looks at this prompt first/);
  const notice = await posting(cast, staff, /sw0rd/);
  await guide.page.shows(notice, { where: 'in #staff' });
  await mod.in(staff).press(notice, 'Approve');
  await pictureOf(cast, 'a knight');
}

/** The public picture of a prompt. */
function pictureOf({ guide, ada }: Cast, prompt: string) {
  return guide.stage.discord.waitFor(
    () =>
      ada.person
        .messages()
        .find((one) => !one.ephemeral && hasFiles(one) && one.content.includes(prompt)),
    `the picture of ${prompt}`,
  );
}
