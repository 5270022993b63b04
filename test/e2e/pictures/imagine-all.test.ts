import { expect, it, onTestFinished } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { openHarness } from '../harness.ts';
import { plainPicture } from './files.ts';

it('"Imagine all" asks once for a double press, and is drawn as used once it has started', async () => {
  const easel = await openHarness();
  onTestFinished(() => easel.close());
  const ada = easel.person('ada');
  const found = await easel.finished(
    await ada.run('describe', { image: await plainPicture('red') }),
  );
  const all = en.action.imagineAll;
  const isUsed = (): boolean =>
    easel.discord.message(found.id)?.buttons.find(({ label }) => label === all)?.style === 1;
  const presses = await Promise.all([ada.press(found.id, all), ada.press(found.id, all)]);
  const said = presses.map((press) => press.message());
  expect(said.filter(({ content }) => content === en.notice.alreadyPressed)).toHaveLength(1);
  const asked = said.find(({ buttons }) => buttons.length > 0);
  const label = asked?.buttons[0]?.label ?? '';
  expect(isUsed()).toBe(false);
  await easel.reading(await ada.press(asked?.id ?? '', label), /4 finished/);
  await easel.discord.waitFor(isUsed, 'a used button');
  // One submit of the description itself, and one for each prompt that was found.
  expect(easel.upstream.submits).toHaveLength(5);
});
