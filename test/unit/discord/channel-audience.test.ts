import { describe, expect, it } from 'vitest';
import { isForEverybody } from '../../../src/discord/channel-audience.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { discordError, FakeRest } from '../../fakes/rest.ts';

const guildId = '100000000000000001';
const view = '1024';
const seenByAll = { roles: [{ id: guildId, permissions: view }] };
const hidden = { roles: [{ id: guildId, permissions: '0' }] };
const overwrite = (allow: string, deny: string) => ({
  type: 0,
  permission_overwrites: [{ id: guildId, allow, deny }],
});

async function ask(...answers: readonly unknown[]): Promise<boolean | undefined> {
  const bot = new FakeRest();
  bot.willAnswer(...answers);
  return isForEverybody({ bot }, new MemoryLog().logger, { guildId, channelId: '7' });
}

describe('who sees a channel', () => {
  it.each([
    ['everybody, unless something says otherwise', [{ type: 0 }, seenByAll], true],
    ['nobody special, where the server shows nothing', [{ type: 0 }, hidden], false],
    ['not everybody, where it is denied there', [overwrite('0', view), seenByAll], false],
    ['everybody, where it is allowed there', [overwrite(view, '0'), hidden], true],
    ['whoever was added, for a private thread', [{ type: 12 }], false],
    [
      'as its parent, for a thread',
      [{ type: 11, parent_id: '8' }, overwrite('0', view), seenByAll],
      false,
    ],
  ])('is %s', async (_name, answers, expected) => {
    expect(await ask(...answers)).toBe(expected);
  });

  it('is not known where the bot may not read it', async () => {
    expect(await ask(discordError(50_001, 403))).toBeUndefined();
  });
});
