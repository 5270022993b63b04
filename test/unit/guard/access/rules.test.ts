import { describe, expect, it } from 'vitest';
import { refusalByRules } from '../../../../src/guard/access/rules.ts';
import type { AccessRule } from '../../../../src/guilds/moderation/access-rules.ts';
import { isOff, withRule } from '../../../../src/guilds/moderation/change-rules.ts';
import { visitorOfServer } from '../../../fakes/gate.ts';

const guildId = '100000000000000001';
const visitor = {
  ...visitorOfServer({ channelIds: ['thread', 'channel'], roleIds: ['artist'] }),
  guildId,
};

function rule(kind: 'role' | 'channel', id: string, what: 'allow' | 'deny'): AccessRule {
  return { feature: 'imagine', kind, id, rule: what };
}

describe('the rules of a server', () => {
  it.each<[string, readonly AccessRule[], 'denied' | 'not-allowed' | undefined]>([
    ['nothing is said', [], undefined],
    ['their role is denied', [rule('role', 'artist', 'deny')], 'denied'],
    ['another role is denied', [rule('role', 'other', 'deny')], undefined],
    ['everybody is denied', [rule('role', guildId, 'deny')], 'denied'],
    ['the channel is denied', [rule('channel', 'channel', 'deny')], 'denied'],
    ['the thread is denied', [rule('channel', 'thread', 'deny')], 'denied'],
    ['another channel is denied', [rule('channel', 'other', 'deny')], undefined],
    ['their role is allowed', [rule('role', 'artist', 'allow')], undefined],
    ['another role is allowed', [rule('role', 'other', 'allow')], 'not-allowed'],
    ['everybody is allowed', [rule('role', guildId, 'allow')], undefined],
    ['the channel is allowed', [rule('channel', 'channel', 'allow')], undefined],
    ['another channel is allowed', [rule('channel', 'other', 'allow')], 'not-allowed'],
    [
      'one of two roles is theirs',
      [rule('role', 'other', 'allow'), rule('role', 'artist', 'allow')],
      undefined,
    ],
    [
      'their role is allowed in another channel',
      [rule('role', 'artist', 'allow'), rule('channel', 'other', 'allow')],
      'not-allowed',
    ],
    [
      'their role is allowed and the channel denied',
      [rule('role', 'artist', 'allow'), rule('channel', 'channel', 'deny')],
      'denied',
    ],
    [
      'it is about something else',
      [{ ...rule('role', 'artist', 'deny'), feature: 'video' }],
      undefined,
    ],
  ])('where %s', (_what, rules, how) => {
    expect(refusalByRules(rules, 'imagine', visitor)?.how).toBe(how);
  });

  it('have one rule for each role or channel and feature', () => {
    const about = { feature: 'imagine', kind: 'role', id: 'artist' } as const;
    const denied = withRule([], { ...about, rule: 'deny' });
    const allowed = withRule(denied, { ...about, rule: 'allow' });
    expect(allowed).toEqual([rule('role', 'artist', 'allow')]);
    expect(withRule(allowed, { ...about, rule: 'clear' })).toEqual([]);
  });

  it('can switch something off for everybody', () => {
    expect(isOff([rule('role', guildId, 'deny')], 'imagine', guildId)).toBe(true);
    expect(isOff([rule('role', guildId, 'deny')], 'video', guildId)).toBe(false);
    expect(isOff([rule('role', 'artist', 'deny')], 'imagine', guildId)).toBe(false);
  });
});
