import type { Guide } from '../guide.ts';
import { check, hasFiles } from '../guide.ts';

/** `/imagine`, and what stands below four pictures. */
export async function grid(guide: Guide): Promise<void> {
  const { page } = guide;
  page.chapter(
    'Four pictures',
    'The message climbs from `(Waiting to start)` over percentages to the finished picture; it is the answer itself that changes.',
  );
  const options = { prompt: 'a red fox in the snow', aspect: '3:2' };
  const asked = await guide.run('imagine', options);
  const drawn = await guide.stage.discord.waitFor(() => {
    const now = asked.message();
    return hasFiles(now) && now;
  }, 'the first picture');
  page.came(drawn);
  const four = await guide.receive('grid', asked);
  check(
    four.buttons
      .map(({ label, emoji }) => label ?? emoji)
      .join(' ')
      .startsWith('U1 U2 U3 U4 🔄'),
    'the rows are the familiar ones',
  );
  page.say(
    '**V3** varies the third, and 🔄 draws four new ones. A used button turns blurple and stays usable.',
  );
  await guide.receive('variations', await guide.press('grid', 'V3'));
  await guide.receive('reroll', await guide.press('grid', '🔄'));
}
