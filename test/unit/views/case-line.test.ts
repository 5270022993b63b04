import { describe, expect, it } from 'vitest';
import { type Case, caseKinds, refusalReasons } from '../../../src/guilds/moderation/case.ts';
import { en } from '../../../src/locales/en.ts';
import { caseView } from '../../../src/views/case.ts';
import { caseLine, caseLines } from '../../../src/views/case-line.ts';

const guildId = '100000000000000001';
const [userId, byId] = ['300000000000000001', '300000000000000002'];
const at = Date.UTC(2026, 10, 22, 12);
const entry: Case = { schema: 1, number: 7, at, kind: 'struck', userId, byId };

describe('a case in one line', () => {
  it.each(caseKinds)('says what happened: %s', (kind) => {
    const line = caseLine({ ...entry, kind }, guildId, en);
    expect(line).toMatch(/^\*\*#7\*\* · <t:1795348800:f> · \S/);
    expect(line).not.toContain('\n');
  });

  it.each(refusalReasons)('says why something was refused: %s', (because) => {
    const line = caseLine({ ...entry, kind: 'refused', because }, guildId, en);
    expect(line).toContain(en.cases.line.refused[because](`<@${userId}>`));
  });

  it('names Easel where nobody did it', () => {
    const own = { ...entry, kind: 'blocked', byId: undefined } as const;
    expect(caseLine(own, guildId, en)).toContain('Easel blocked');
  });

  it('tells all that is known, harmlessly', () => {
    const line = caseLine(
      {
        ...entry,
        channelId: '400000000000000001',
        messageId: '500000000000000001',
        reason: 'see <@&1> **now**',
        prompt: '@everyone https://a.example/b?sig=1',
        detail: 'Log channel: nothing → <#400000000000000001>',
        about: 3,
      },
      guildId,
      en,
    );
    expect(line).toContain('in <#400000000000000001>');
    expect(line).toContain('nothing → <#400000000000000001>');
    expect(line).toContain(`/channels/${guildId}/400000000000000001/500000000000000001`);
    expect(line).toContain('see #3');
    expect(line).not.toMatch(/@everyone|\?sig|<@&1>| \*\*now/);
  });
});

describe('a message of the log channel', () => {
  it('takes as many lines as it has room for, and counts the rest once all are told', () => {
    const cases = Array.from({ length: 40 }, (_, index) => {
      return { ...entry, number: index + 1, reason: 'x'.repeat(300) };
    });
    const first = caseLines({ guildId, cases, untold: 5 }, en);
    expect(first.content.length).toBeLessThanOrEqual(2_000);
    expect(first.told).toBeGreaterThan(2);
    expect(first.told).toBeLessThan(40);
    expect(first.counted).toBe(0);
    expect(first.content).not.toContain('/admin export');
    const last = caseLines({ guildId, cases: cases.slice(0, 1), untold: 5 }, en);
    expect(last).toMatchObject({ told: 1, counted: 5 });
    expect(last.content).toContain(en.cases.line.more(5));
  });

  it('always has room for the longest case', () => {
    const many = '*_~|'.repeat(125);
    const ids = { channelId: userId, messageId: userId, jobId: userId };
    const long = { ...entry, ...ids, reason: many, prompt: many.slice(0, 300), detail: many };
    expect(caseLines({ guildId, cases: [long], untold: 0 }, en).told).toBe(1);
    const view = caseView({ guildId, entry: long, rows: [] }, en);
    expect(view.content.length).toBeLessThanOrEqual(2_000);
  });
});
