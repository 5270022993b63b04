import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';
import { draftOf, plan, pricesOf, promptsOf, questionOf, refusalOf } from './plan.ts';

describe('a prompt that is in order', () => {
  it('runs at once, as one job', () => {
    expect(plan('a cat  --ar 16:9')).toEqual({
      kind: 'run',
      draft: {
        upstream: 'midjourney-proxy',
        movedFrom: [],
        request: { kind: 'imagine', prompt: 'a cat --ar 16:9', references: [] },
        speed: undefined,
        private: false,
        notes: [],
        upstreamNotes: [],
      },
    });
  });

  it.each(['relax', 'fast', 'turbo'] as const)('runs as fast as it says: %s', (speed) => {
    const options = [{ name: speed, value: '' }];
    expect(draftOf('a cat --v 7', { ask: { options } })).toMatchObject({ speed });
    expect(draftOf(`a cat --v 7 --${speed}`)).toMatchObject({ speed });
  });

  it('has everything that stands behind it, and says in small print what had to be left out', () => {
    const person = { suffix: '--no text', stylize: 250, preset: { name: 'mine' }, aspect: '3:2' };
    const presets = [{ name: 'mine', flags: '--chaos 5' }];
    const draft = draftOf('a cat', {
      person: { ...person, presets },
      guild: { version: '7', flags: '--hd --weird 9' },
    });
    expect(draft.request).toMatchObject({
      prompt: 'a cat --chaos 5 --no text --stylize 250 --ar 3:2 --v 7 --weird 9',
    });
    expect(draft.notes).toEqual([
      '`--hd` of the server was left out: it does not go with `--version 7` here.',
    ]);
  });

  it('may name a preset of one’s own or of the server', () => {
    const presets = [{ name: 'mine', flags: '--chaos 5' }];
    const shared = [
      { name: 'mine', flags: '--chaos 9' },
      { name: 'ours', flags: '--weird 9' },
    ];
    const draft = draftOf('a cat --mine --ours', {
      person: { presets },
      guild: { presets: shared },
    });
    expect(draft.request).toMatchObject({ prompt: 'a cat --chaos 5 --weird 9' });
  });

  it('has nothing behind it where it is the whole prompt of a picture', () => {
    const situation = { person: { suffix: '--no text' }, guild: { flags: '--hd' } };
    const draft = draftOf('a cat --raw', { ...situation, ask: { isWhole: true } });
    expect(draft.request).toMatchObject({ prompt: 'a cat --raw' });
  });

  it.each([
    [undefined, false, false],
    [undefined, true, true],
    [false, true, false],
    [true, false, true],
  ])('is private %s by its option, %s by its person: %s', (option, person, isPrivate) => {
    const situation = { ask: { private: option }, person: { private: person } };
    expect(draftOf('a cat', situation).private).toBe(isPrivate);
  });

  it('takes its attachments along, and is judged with them', () => {
    const references = [{ role: 'style' as const, url: 'https://cdn.example.com/a.png' }];
    expect(draftOf('a cat --sw 50', { ask: { references } }).request).toMatchObject({ references });
    expect(questionOf('a cat --sw 50').problems).toMatchObject([{ code: 'E09' }]);
  });
});

describe('the word list', () => {
  const words = ['gore'];

  it.each([
    'much gore',
    'a {cat, gore}',
    '{go}{re}',
    'a {go, b}{re, c}',
    'a cat --no gore',
    'gore --ar 16x9',
    `a {1,2,3,4,5,6,7,8,9,10,11} gore`,
  ])('refuses %j', (typed) => {
    expect(refusalOf(typed, { words })).toBe(en.notice.wordNotAllowed('gore'));
  });

  it('holds for everything that stands behind a prompt as well', () => {
    const refused = en.notice.wordNotAllowed('gore');
    expect(refusalOf('a cat', { words, person: { suffix: '--no gore' } })).toBe(refused);
    expect(refusalOf('a cat', { words, guild: { flags: '--no gore' } })).toBe(refused);
    const presets = [{ name: 'mine', flags: '--no gore' }];
    expect(refusalOf('a cat --mine', { words, person: { presets } })).toBe(refused);
    expect(draftOf('a cat --no dogs', { words, person: { suffix: '--no gore' } })).toBeDefined();
  });

  it('holds for what a correction would make', () => {
    expect(refusalOf('go:: re', { words: ['go, re'] })).toBe(en.notice.wordNotAllowed('go, re'));
  });
});

describe('a prompt without anything to draw', () => {
  it.each(['', ' \n', '{}', '{,}', '--ar 16:9', '--raw', '--sref https://x/a.png', '—ar 1:1'])(
    '%j is refused',
    (typed) => {
      expect(refusalOf(typed, { person: { stylize: 50 } })).toBe(en.notice.promptEmpty);
    },
  );

  it('is fine where pictures are attached', () => {
    const references = ['a', 'b'].map((name) => {
      return { role: 'image' as const, url: `https://cdn.example.com/${name}.png` };
    });
    expect(draftOf('--ar 16:9', { ask: { references } }).request).toMatchObject({
      prompt: '--ar 16:9',
    });
  });

  it('is corrected where the words only stand in the wrong place', () => {
    expect(promptsOf(questionOf('--ar 16:9 a cat').fixed)).toEqual(['a cat --ar 16:9']);
  });
});

describe('a prompt that is asked about', () => {
  it('is offered corrected and not as it was typed, where it is certainly wrong', () => {
    const { problems, fixed, typed, refusal } = questionOf('a cat --v 7 --ar 16x9');
    expect(problems).toMatchObject([{ code: 'E03' }]);
    expect(promptsOf(fixed)).toEqual(['a cat --v 7 --ar 16:9']);
    expect([typed, refusal]).toEqual([undefined, undefined]);
  });

  it('is offered both ways where it is only questionable', () => {
    const { fixed, typed } = questionOf('a cat --stylize 5 --stylize 6');
    expect(promptsOf(fixed)).toEqual(['a cat --stylize 5']);
    expect(promptsOf(typed)).toEqual(['a cat --stylize 5 --stylize 6']);
  });

  it('is offered as it was typed where nothing would correct it', () => {
    const { fixed, typed, problems } = questionOf('a {b cat');
    expect(problems).toMatchObject([{ code: 'W03' }]);
    expect(promptsOf(typed)).toEqual(['a {b cat']);
    expect(fixed).toBeUndefined();
  });

  it('is offered no way where only its person can correct it', () => {
    expect(questionOf('a cat --ar')).toMatchObject({ fixed: undefined, typed: undefined });
  });

  it('is offered both ways where the model is only assumed', () => {
    const question = questionOf('a cat --q 2');
    expect(question.doubtfulModel).toBe('8.2');
    expect(promptsOf(question.typed)).toEqual(['a cat --q 2']);
    expect(promptsOf(question.fixed)).toEqual(['a cat']);
  });

  it('is in no doubt where the upstream says which model draws', () => {
    const kie = new FakeUpstream('kie');
    kie.defaultModel = '7';
    expect(questionOf('a cat --hd', { upstreams: [kie] })).toMatchObject({
      problems: [{ code: 'E05', model: '7' }],
      doubtfulModel: undefined,
      typed: undefined,
    });
    expect(draftOf('a cat --q 2', { upstreams: [kie] })).toBeDefined();
  });

  it('has its notes as sentences', () => {
    const { notes } = questionOf('a {b, c}', { person: { speed: 'relax' } });
    expect(notes).toEqual([
      '`--relax` of your settings was left out: it does not go with several jobs at once.',
    ]);
  });
});

describe('several jobs', () => {
  it('are always asked about, with what they cost together', () => {
    const { typed, problems, fixed } = questionOf('a {b, c} --repeat 2 --fast', {
      prices: pricesOf(0.1),
    });
    expect(problems).toEqual([]);
    expect(fixed).toBeUndefined();
    expect(promptsOf(typed)).toEqual(['a b --fast', 'a b --fast', 'a c --fast', 'a c --fast']);
    expect(typed?.estimate).toEqual({ count: 16, kind: 'pictures', speed: 'fast', price: 0.4 });
    const each = 'about 4 pictures, fast, 0.1 USD';
    expect(typed?.drafts.map(({ estimate }) => estimate)).toEqual(Array(4).fill(each));
  });

  const ten = `a {${'x,'.repeat(9)}x}`;
  const eleven = `a {${'x,'.repeat(10)}x}`;

  it.each<[string, Parameters<typeof plan>[1], number | undefined]>([
    [ten, {}, undefined],
    [eleven, {}, 10],
    [ten, { guild: {} }, undefined],
    [eleven, { guild: {} }, 10],
    [eleven, { guild: { jobsAtOnce: 11 } }, undefined],
    ['a {b, c}', { guild: { jobsAtOnce: 1 } }, 1],
    [ten, { mostMessages: 5 }, 5],
    ['a {b, c, d, e, f}', { mostMessages: 5 }, undefined],
    ['a {b, c, d, e}', { mostMessages: 5, guild: { jobsAtOnce: 3 } }, 3],
  ])('%j with %j go up to what the place allows: %s', (typed, situation, cap) => {
    const { problems, typed: offer } = questionOf(typed, situation);
    expect(problems).toEqual(cap === undefined ? [] : [expect.objectContaining({ cap })]);
    expect(offer === undefined).toBe(cap !== undefined);
  });
});

describe('the price above which one job is asked about', () => {
  it.each<[number | undefined, number | undefined, 'run' | 'ask']>([
    [0.1, 0.1, 'run'],
    [0.1, 0.11, 'ask'],
    [0, 0, 'run'],
    [0, 0.01, 'ask'],
    [undefined, 1_000, 'run'],
    [0.1, undefined, 'run'],
  ])('%s, with a price of %s: %s', (confirmAbove, price, kind) => {
    const guild = confirmAbove === undefined ? {} : { confirmAbove };
    const prices = price === undefined ? {} : { prices: pricesOf(price) };
    const planned = plan('a cat', { guild, ...prices });
    expect(planned.kind).toBe(kind);
    if (planned.kind !== 'ask') return;
    expect(planned.question).toMatchObject({ problems: [], fixed: undefined });
    expect(promptsOf(planned.question.typed)).toEqual(['a cat']);
  });

  it('does not hold outside of servers', () => {
    expect(plan('a cat', { prices: pricesOf(1_000) }).kind).toBe('run');
  });
});
