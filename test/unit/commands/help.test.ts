import { describe, expect, it } from 'vitest';
import { help } from '../../../commands/help.ts';
import { createRegistry } from '../../../commands/index.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import type { Intention } from '../../../src/discord/definitions.ts';
import { en } from '../../../src/locales/en.ts';
import { helpView } from '../../../src/views/help.ts';
import type { MessageView } from '../../../src/views/message.ts';
import { slashCommand } from '../../fakes/interactions.ts';
import { expectWithinLimits } from '../../fakes/limits.ts';
import { toolsOf } from '../../fakes/router.ts';

const tools = { ...toolsOf(new ManualClock(0)), text: en };

async function shownBy(intention: Intention): Promise<MessageView> {
  if (intention.kind !== 'work') throw new Error('It does no work');
  return intention.run(new AbortController().signal);
}

describe('/help', () => {
  it('is short, and has the picture of the buttons with words for those who do not see it', () => {
    const view = helpView(Uint8Array.of(1), en);
    expectWithinLimits(view);
    expect(view.content.length).toBeLessThanOrEqual(1_500);
    expect(view.files).toMatchObject([{ contentType: 'image/png', description: en.help.picture }]);
  });

  it('names no command that there is not', () => {
    const names = new Set(createRegistry([]).commands.map(({ data }) => data.name));
    const named = [...helpView(undefined, en).content.matchAll(/`\/([a-z]+)`/g)].map(
      ([, name]) => name,
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !names.has(name ?? ''))).toEqual([]);
  });

  it('draws the picture once', async () => {
    let drawn = 0;
    const command = help(() => {
      drawn += 1;
      return Promise.resolve(Uint8Array.of(drawn));
    });
    for (const time of [1, 2]) {
      const view = await shownBy(await command.run(slashCommand('help'), tools));
      expect(view.files?.[0]?.bytes, `time ${time}`).toEqual(Uint8Array.of(1));
    }
  });

  it('says the same without a picture when it cannot be drawn, and tries again', async () => {
    let tries = 0;
    const command = help(() => {
      tries += 1;
      return tries === 1
        ? Promise.reject(new Error('no memory'))
        : Promise.resolve(Uint8Array.of(7));
    });
    const first = await shownBy(await command.run(slashCommand('help'), tools));
    expect(first).toEqual(helpView(undefined, en));
    const second = await shownBy(await command.run(slashCommand('help'), tools));
    expect(second.files).toHaveLength(1);
  });
});
