import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { type Harness, openHarness } from '../harness.ts';

describe('/help', () => {
  let easel: Harness;
  afterEach(() => easel.close());

  it('is for its person alone, with a picture of the buttons that is drawn once', async () => {
    easel = await openHarness();
    const ada = easel.person('ada');
    const [first, second] = [
      await easel.finished(await ada.run('help')),
      await easel.finished(await ada.run('help')),
    ];
    expect(first.ephemeral).toBe(true);
    expect(first.content).toContain('/imagine');
    const [picture] = first.attachments;
    expect(picture).toMatchObject({ contentType: 'image/png', description: en.help.picture });
    expect(second.attachments[0]?.bytes).toEqual(picture?.bytes);
  });
});
