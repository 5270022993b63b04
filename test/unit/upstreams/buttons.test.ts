import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readButtons, readWebUrl } from '../../../src/upstreams/midjourney-proxy/buttons.ts';
import { offeredActionSchema } from '../../../src/upstreams/result.ts';
import { buttons } from './parsed.ts';

const job = '11111111-2222-3333-4444-555555555555';
const reroll = { customId: `MJ::JOB::reroll::0::${job}::SOLO`, type: 2, style: 2 };

const emojiOf = (emoji: unknown): string | undefined =>
  readButtons(buttons([{ ...reroll, emoji }]))[0]?.emoji;

describe('a button', () => {
  it.each(['🔄', '🪄', '🖌️', '🔍', '↔️', '⬅️', '➡️', '⬆️', '⬇️', '🎞️', '❤️', '1️⃣', '🎉'])(
    'keeps the emoji %s',
    (emoji) => {
      expect(emojiOf(emoji)).toBe(emoji);
    },
  );

  it.each(['upscale_1', '', null, undefined, '🔄🔄', 'x', '<:upscale_1:1234>', { name: 'x' }])(
    'drops %s, which no other application can draw',
    (emoji) => {
      expect(emojiOf(emoji)).toBe('');
    },
  );

  it.each([1, 3, 5, 0, '3'])('of the component type %s is not ours', (type) => {
    expect(readButtons(buttons([{ ...reroll, type }]))).toEqual([]);
  });

  it.each([2, '2', null, undefined, '', 'button'])('of the type %j is one', (type) => {
    expect(readButtons(buttons([{ ...reroll, type }]))).toHaveLength(1);
  });

  it('keeps 80 characters of its label at most', () => {
    const [action] = readButtons(buttons([{ ...reroll, label: 'long '.repeat(30) }]));
    expect(action?.label).toHaveLength(80);
  });

  it('without a label has a blank one', () => {
    expect(readButtons(buttons([{ ...reroll, label: null }]))[0]?.label).toBe('');
  });
});

describe('a row of buttons', () => {
  it('keeps its order', () => {
    const list = ['MJ::JOB::variation::2::', 'MJ::New::1', 'MJ::JOB::upsample::1::'];
    const actions = readButtons(buttons(list.map((customId) => ({ customId, type: 2 }))));
    expect(actions.map(({ key }) => key)).toEqual(['v2', 'x1', 'u1']);
  });

  it('gives a second button of one kind a key of its own', () => {
    const actions = readButtons(buttons([reroll, reroll, { customId: 'MJ::New::1' }, reroll]));
    expect(actions.map(({ key }) => key)).toEqual(['r', 'x1', 'x2', 'x3']);
    expect(actions.map(({ kind }) => kind)).toEqual(['reroll', 'reroll', 'other', 'reroll']);
  });

  it('stops at the twenty-fifth that can be used', () => {
    const list = Array.from({ length: 40 }, (_, index) => ({ customId: `MJ::New::${index}` }));
    const actions = readButtons(buttons([{ customId: 'MJ::iframe::1' }, ...list]));
    expect(actions).toHaveLength(25);
    expect(actions.at(-1)?.reference).toBe('MJ::New::24');
  });

  it('always makes actions that can be stored, each under a key of its own', () => {
    const customId = fc.oneof(
      fc.string(),
      fc.constantFrom('MJ::JOB::upsample::1::x', 'MJ::JOB::reroll::0::x', 'MJ::New::1'),
    );
    const loose = fc.record(
      { customId, emoji: fc.anything(), label: fc.anything(), type: fc.constantFrom(2, 3, null) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(loose, fc.anything()), { maxLength: 60 }), (list) => {
        const actions = offeredActionSchema
          .array()
          .max(25)
          .parse(readButtons(buttons(list)));
        expect(new Set(actions.map(({ key }) => key)).size).toBe(actions.length);
      }),
    );
  });
});

describe('a link button', () => {
  const web = { emoji: '', label: 'Web', type: 2, style: 5 };

  it('tells the page about the picture, and is no action', () => {
    const row = buttons([reroll, { ...web, url: 'https://pictures.example/jobs/1' }]);
    expect(readWebUrl(row)).toBe('https://pictures.example/jobs/1');
    expect(readButtons(row).map(({ kind }) => kind)).toEqual(['reroll']);
  });

  it.each([undefined, null, '', 'javascript:alert(1)', 'discord://open', 7])(
    'leads nowhere with %s for an address',
    (url) => {
      expect(readWebUrl(buttons([{ ...web, url }]))).toBeUndefined();
    },
  );
});
