import { describe, expect, it } from 'vitest';
import { withLayers } from '../../../src/prompt/layers.ts';
import { parsePrompt } from '../../../src/prompt/parse.ts';
import { check, type Defaults, layersOf } from './checked.ts';
import { plain } from './validation/typed.ts';

const all: Defaults = {
  option: '--ar 2:1',
  preset: '--ar 3:2 --chaos 1',
  suffix: '--ar 4:3 --chaos 2 --weird 2',
  settings: '--ar 5:4 --chaos 3 --weird 3 --stylize 3',
  server: '--ar 6:5 --chaos 4 --weird 4 --stylize 4 --seed 4',
};

describe('flags that nobody typed', () => {
  it('stand behind those that were, the strongest layer first', () => {
    const { typed, problems, notes } = check('a cat --tile', all);
    expect(typed).toEqual(['a cat --tile --ar 2:1 --chaos 1 --weird 2 --stylize 3 --seed 4']);
    expect([...problems, ...notes]).toEqual([]);
  });

  it('give way to what was typed, without a word unless an option says something else', () => {
    const { typed, notes } = check('a cat --aspect 1:1 --c 9', all);
    expect(typed).toEqual(['a cat --aspect 1:1 --c 9 --weird 2 --stylize 3 --seed 4']);
    expect(notes).toEqual([{ code: 'N02', flag: '--ar 2:1', typed: '--aspect 1:1' }]);
  });

  it.each([
    ['--v 7', '--version 7', true],
    ['--version 7', '--v 7', true],
    ['--ar 2:1', '--aspect 2:1', true],
    ['--fast', '--fast', true],
    ['--ar 2:1', '--ar 16:9', false],
    ['--fast', '--turbo --v 7', false],
    ['--v 7', '--niji 7', false],
  ])('%j as an option beside %j in the prompt: same %s', (option, typed, isSame) => {
    const { notes } = check(`a cat ${typed}`, { option });
    expect(notes).toHaveLength(isSame ? 0 : 1);
  });

  it('are the same as a typed one also where that is spelled in capitals', () => {
    expect(check('a cat --AR 16:9', { option: '--ar 16:9' })).toMatchObject({
      notes: [],
      fixed: ['a cat --ar 16:9'],
    });
  });

  it.each<[string, Defaults, string]>([
    ['a cat --v 7', { settings: '--niji 7' }, 'a cat --v 7'],
    ['a cat --fast', { settings: '--relax' }, 'a cat --fast'],
    ['a cat --hd', { suffix: '--sd' }, 'a cat --hd'],
    ['a cat --style raw --v 7', { settings: '--raw' }, 'a cat --style raw --v 7'],
    ['a cat --raw', { suffix: '--style raw' }, 'a cat --raw'],
    ['a cat --no red', { suffix: '--no blue' }, 'a cat --no red'],
  ])('%j with %j share a slot: %j', (typed, defaults, read) => {
    expect(check(typed, defaults)).toMatchObject({ typed: [read], problems: [], notes: [] });
  });

  it('may say several times what is not wanted, one layer alone', () => {
    const { typed } = check('a cat', { suffix: '--no a --no b', server: '--no c' });
    expect(typed).toEqual(['a cat --no a --no b']);
  });

  it('of an option are an error where the model refuses them', () => {
    const { problems, fixed } = check('a cat', { option: '--turbo' });
    expect(problems).toMatchObject([{ code: 'E05', flag: '--turbo' }]);
    expect(fixed).toEqual(['a cat']);
  });
});

describe('a default that the prompt does not bear', () => {
  it.each<[string, Defaults, string, object]>([
    ['a cat', { suffix: '--q 2' }, 'a cat', { kind: 'model', model: '8.2' }],
    ['a cat --niji 7', { server: '--hd' }, 'a cat --niji 7 --hd', {}],
    ['a cat --v 5.2', { preset: '--hd' }, 'a cat --v 5.2', { kind: 'model', model: '5.2' }],
    ['a cat', { settings: '--v 9.9x' }, 'a cat', { kind: 'prompt' }],
    ['a cat', { suffix: '--sw 200' }, 'a cat', { kind: 'prompt' }],
    ['a cat', { suffix: '--nonsense' }, 'a cat', { kind: 'prompt' }],
    ['a cat', { suffix: '--sref https://x/page' }, 'a cat', { kind: 'link' }],
    ['a cat --ar 5:1', { settings: '--hd' }, 'a cat --ar 5:1', { kind: 'model', model: '8.2' }],
  ])('%j with %j runs as %j because of %j', (typed, defaults, read, because) => {
    const { problems, notes, typed: prompts } = check(typed, defaults);
    expect(problems).toEqual([]);
    expect(prompts).toEqual([read]);
    const [layer, flag] = Object.entries(defaults)[0] ?? [];
    if ('kind' in because) expect(notes).toEqual([{ code: 'W01', flag, layer, because }]);
  });

  it('is left out for another one that an upstream cannot say, and the next layer tried', () => {
    const { typed, notes } = check('a cat', {
      settings: '--v 8.2 --raw',
      server: '--v 7',
      objectionTo: ({ value }) =>
        value === '8.2' ? { kind: 'upstream', upstream: 'kie' } : undefined,
    });
    expect(typed).toEqual(['a cat --raw --v 7']);
    expect(notes).toEqual([
      {
        code: 'W01',
        flag: '--v 8.2',
        layer: 'settings',
        because: { kind: 'upstream', upstream: 'kie' },
      },
    ]);
  });

  it('is never asked about where it was typed or is an option', () => {
    const objectionTo = () => ({ kind: 'upstream', upstream: 'kie' }) as const;
    expect(check('a cat --raw', { option: '--ar 2:1', objectionTo })).toMatchObject({
      typed: ['a cat --raw --ar 2:1'],
      notes: [],
    });
  });

  it('keeps the others of its layer', () => {
    const { typed } = check('a cat', { suffix: '--q 2 --raw --sw 5 --tile' });
    expect(typed).toEqual(['a cat --raw --tile']);
  });

  it('never makes a prompt longer than it may be', () => {
    const typed = 'x'.repeat(3_985);
    const { typed: prompts, notes } = check(typed, { suffix: '--no text --raw', server: '--tile' });
    // A layer is left out as a whole.
    expect(prompts).toEqual([`${typed} --tile`]);
    const because = { kind: 'prompt' };
    expect(notes).toMatchObject([
      { code: 'W04' },
      { flag: '--no text', because },
      { flag: '--raw', because },
    ]);
  });

  it('cannot turn lettering and flags around with its quotation marks', () => {
    const inches = check('a 5" nail', { suffix: '--no 6" --raw' });
    expect(inches.typed).toEqual(['a 5" nail --raw']);
    expect(inches.notes).toMatchObject([{ flag: '--no 6"', because: { kind: 'prompt' } }]);
    expect(check('a nail', { suffix: '--no "a b" --raw' }).typed).toEqual([
      'a nail --no "a b" --raw',
    ]);
  });
});

describe('the version of a default', () => {
  it('is decided before the other flags, wherever it stands', () => {
    const { typed, notes } = check('a cat', {
      preset: '--q 4 --oref https://x/a.png',
      server: '--v 7',
    });
    expect(typed).toEqual(['a cat --q 4 --v 7']);
    expect(notes).toMatchObject([{ flag: '--oref https://x/a.png', because: { kind: 'prompt' } }]);
    expect(check('a cat', { suffix: '--q 2 --v 7' }).typed).toEqual(['a cat --q 2 --v 7']);
  });

  it('stays where the prompt is wrong with any version', () => {
    expect(check('a cat --q 2', { settings: '--v 8.1' })).toMatchObject({
      problems: [{ code: 'E05', model: '8.1' }],
      notes: [],
      fixed: ['a cat --v 8.1'],
    });
    expect(check('a cat --stylize 5000', { settings: '--niji 7' }).fixed).toEqual([
      'a cat --stylize 1000 --niji 7',
    ]);
    expect(check('a cat --q 4', { settings: '--v 6' })).toMatchObject({
      problems: [{ code: 'E04', flag: '--q', model: '6' }],
      fixed: ['a cat --q 2 --v 6'],
    });
  });

  it('stays where it refuses what was typed: another version is nobody’s choice', () => {
    const { typed, fixed, problems, notes } = check('a cat --q 4', {
      settings: '--v 8.2',
      context: { defaultModel: '7' },
    });
    expect(problems).toMatchObject([{ code: 'E05', flag: '--q', model: '8.2' }]);
    expect(typed).toEqual(['a cat --q 4 --v 8.2']);
    expect(fixed).toEqual(['a cat --v 8.2']);
    expect(notes).toEqual([]);
  });

  it('stays where it refuses an option', () => {
    const { problems } = check('a cat', {
      option: '--turbo',
      settings: '--v 8.2',
      context: { defaultModel: '7' },
    });
    expect(problems).toMatchObject([{ code: 'E05', flag: '--turbo', model: '8.2' }]);
  });

  it('of the server stays as well, and the weaker one is not asked', () => {
    const { problems } = check('a cat --hd', { settings: '--v 6.1', server: '--v 5.2' });
    expect(problems).toMatchObject([{ code: 'E05', flag: '--hd', model: '6.1' }]);
  });

  it('names the model that the others are measured by', () => {
    const { notes } = check('a cat', { settings: '--niji 6', suffix: '--oref https://x/a.png' });
    expect(notes).toMatchObject([{ because: { kind: 'model', model: 'niji 6' } }]);
  });
});

describe('a default that needs another flag', () => {
  it.each<[string, Defaults, string]>([
    ['a cat', { suffix: '--sw 200 --sref 123' }, 'a cat --sw 200 --sref 123'],
    ['a cat', { suffix: '--sw 200', server: '--sref 123' }, 'a cat --sw 200 --sref 123'],
    ['a cat --sref 1', { suffix: '--sw 200' }, 'a cat --sref 1 --sw 200'],
    ['https://x/a.png a cat', { settings: '--iw 2' }, 'https://x/a.png a cat --iw 2'],
  ])('in %j with %j finds it: %j', (typed, defaults, read) => {
    expect(check(typed, defaults)).toMatchObject({ typed: [read], notes: [] });
  });
});

describe('layers', () => {
  it('leave a prompt alone where there are none', () => {
    const prompt = parsePrompt('https://x/a.png::2 a "b  c" --ar 1:1');
    expect(withLayers(prompt, [], { context: plain })).toEqual({ prompt, leftOut: [] });
    expect(withLayers(prompt, layersOf({}), { context: plain })).toEqual({ prompt, leftOut: [] });
  });
});
