import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../../src/upstreams/midjourney-proxy/tasks.ts';
import { readPrompts, wordsIn } from '../../../src/upstreams/midjourney-proxy/words.ts';
import { type TaskResult, taskResultSchema } from '../../../src/upstreams/result.ts';
import { task } from './parsed.ts';

const picture = 'https://pictures.example/upload.png';
const one = 'a red fox in the snow, soft light --ar 3:2';
const two = 'a fox, flat colours --ar 3:2';
const three = 'an animal in winter --ar 3:2';
const four = 'orange on white --ar 3:2';
const all = [one, two, three, four];
const capped = all.map((prompt, index) => `${index + 1}\uFE0F\u20E3 ${prompt}`);

const described = (finalPrompt: unknown): string[] =>
  readPrompts('describe', task({ action: 'DESCRIBE', properties: { finalPrompt } }));

const shortened = (finalPrompt: unknown): string[] =>
  readPrompts('shorten', task({ action: 'SHORTEN', properties: { finalPrompt } }));

function resultOf(fields: Readonly<Record<string, unknown>>): TaskResult {
  const snapshot = snapshotOf(task({ status: 'SUCCESS', ...fields }));
  if (snapshot.status !== 'succeeded') throw new Error('Not succeeded');
  return taskResultSchema.parse(snapshot.result);
}

describe('the prompts of a described picture', () => {
  it.each([
    ['lines of trueai behind keycaps, with CR LF', capped.join('\r\n\r\n')],
    ['keycaps in one line', capped.join(' ')],
    ['keycaps without U+FE0F', capped.join('\n').replaceAll('\uFE0F', '')],
    ['keycaps below a heading', `Four prompts:\n\n${capped.join('\n\n')}`],
    ['four numbered paragraphs of java', all.map((text, at) => `${at + 1}. ${text}`).join('\n\n')],
    ['numbered lines', all.map((text, at) => `${at + 1}) ${text}`).join('\r\n')],
    ['paragraphs without numbers', all.join('\n\n')],
    ['paragraphs with CR LF and spaces between', all.join('\r\n  \r\n')],
  ])('are read from %s', (_name, text) => {
    expect(described(text)).toEqual(all);
  });

  it('lose their links and keep the words', () => {
    const linked = [
      `1\uFE0F\u20E3 a hill by [Ernst Haeckel](https://www.google.com/search?q=Ernst%20Haeckel), calm`,
      `2\uFE0F\u20E3 [Bridge](<https://a.example/Bridge_(graphic)>) and [b [c]](http://a.example/x) end`,
    ];
    expect(described(linked.join('\r\n\r\n'))).toEqual([
      'a hill by Ernst Haeckel, calm',
      'Bridge and b [c] end',
    ]);
  });

  it('keep brackets that are no links', () => {
    expect(described('1. a [sign] (old) by the sea\n2. {a, b} [x](y)')).toEqual([
      'a [sign] (old) by the sea',
      '{a, b} [x](y)',
    ]);
  });

  it('are looked for in the other fields where the first one has none', () => {
    const text = capped.join('\r\n');
    const prompts = (fields: object): string[] =>
      readPrompts('describe', task({ action: 'DESCRIBE', ...fields }));
    expect(prompts({ prompt: text, properties: null })).toEqual(all);
    expect(prompts({ promptEn: text, properties: { finalPrompt: '' } })).toEqual(all);
    expect(prompts({ description: text })).toEqual(all);
    expect(prompts({ description: '提交成功' })).toEqual([]);
    expect(prompts({ description: '/describe fox.png', prompt: null })).toEqual([]);
  });

  it('are five at most, without blank ones', () => {
    const many = Array.from(
      { length: 9 },
      (_, at) => `${at}\uFE0F\u20E3 ${at % 2 ? ` ${at}` : ''}`,
    );
    expect(described(many.join('\n'))).toEqual(['1', '3', '5', '7']);
    expect(described(['a', 'b', 'c', 'd', 'e', 'f'].join('\n\n'))).toHaveLength(5);
  });

  it('are 4000 characters long at most, never half a one', () => {
    const [long = '', pair = ''] = described(`1. ${'a'.repeat(5000)}\n2. ${'a'.repeat(3999)}🦊 x`);
    expect(long).toHaveLength(4000);
    expect(pair).toBe('a'.repeat(3999));
  });

  it('can always be stored, whatever the text is, and hold no carriage returns', () => {
    const piece = fc.constantFrom(
      '1\uFE0F\u20E3',
      '\r\n',
      '\n\n',
      '1. ',
      '[a](https://a.example)',
      '[',
      ...['## Important tokens\r\n', '## Shortened prompts\n', '**', '~~', ' ', '🦊'.repeat(300)],
    );
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom('DESCRIBE', 'SHORTEN'), (parts, action) => {
        const properties = { finalPrompt: parts.join('') };
        const { prompts = [], tokens = [] } = resultOf({ action, properties, imageUrl: picture });
        expect(tokens.filter(({ text: told }) => told === '' || told.includes('**'))).toEqual([]);
        expect(prompts.filter((prompt) => /[\r\n]|\]\(https:/.test(prompt))).toEqual([]);
      }),
    );
  });
});

describe('the candidates of a shortened prompt', () => {
  const heading =
    '## Important tokens\n**fox** snow ~~very~~ [1. ~~really~~]\n## Shortened prompts\n';

  it.each([
    ['behind keycaps', `${heading}${capped.join('\n\n')}`],
    ['behind keycaps with CR LF', `${heading}${capped.join('\n')}`.replaceAll('\n', '\r\n')],
    ['in numbered lines', `${heading}${all.map((text, at) => `${at + 1}. ${text}`).join('\n')}`],
    ['below a bold heading', `**Shortened prompts**\n${capped.join('\n')}`],
    ['without a heading', capped.join('\n')],
  ])('are read %s', (_name, text) => {
    expect(shortened(text)).toEqual(all);
  });

  it('lose what makes words bold or strikes them through', () => {
    expect(shortened('Shortened prompts\n1. **fox** in ~~deep~~ snow\n2. **fox**')).toEqual([
      'fox in deep snow',
      'fox',
    ]);
  });

  it('are never the prompt that was handed in', () => {
    expect(shortened('a very long fox')).toEqual([]);
    const fields = { action: 'SHORTEN', prompt: 'a long fox\n\nin the snow' };
    expect(readPrompts('shorten', task(fields))).toEqual([]);
    expect(readPrompts('shorten', task({ ...fields, description: capped.join('\n') }))).toEqual(
      all,
    );
  });
});

describe('a task that looks for words', () => {
  const reader = { customId: 'MJ::Job::PicReader::1', emoji: '1️⃣', type: 2 };
  const analyzer = { customId: 'MJ::Job::PromptAnalyzer::1', emoji: '1️⃣', type: 2 };

  it('is known by its action, else by its buttons', () => {
    expect(wordsIn(task({ action: 'DESCRIBE' }))).toBe('describe');
    expect(wordsIn(task({ action: 'SHORTEN' }))).toBe('shorten');
    expect(wordsIn(task({ buttons: [{ type: 2 }, reader] }))).toBe('describe');
    expect(wordsIn(task({ buttons: [analyzer] }))).toBe('shorten');
    expect(wordsIn(task({ action: 'IMAGINE' }))).toBeUndefined();
  });

  it('has the described picture, its prompts, and what Easel does with them', () => {
    const properties = { finalPrompt: capped.join('\r\n\r\n') };
    const buttons = [reader, { customId: 'MJ::Picread::Retry', emoji: '🔄', type: 2 }];
    const { actions, ...rest } = resultOf({
      ...{ action: 'DESCRIBE', imageUrl: picture, properties, buttons, mode: 'FAST' },
    });
    expect(rest).toEqual({
      media: [{ kind: 'image', url: picture }],
      prompts: all,
      pickedActions: [],
      speed: 'fast',
    });
    expect(actions.map(({ key }) => key)).toEqual(['p1', 'p2', 'p3', 'p4', 'pall', 'r']);
  });

  it('has no picture where none is told by a web address', () => {
    const fields = { action: 'DESCRIBE', prompt: capped.join('\n') };
    expect(resultOf({ ...fields, imageUrl: 'data:image/png;base64,AA' }).media).toEqual([]);
    expect(resultOf(fields)).toMatchObject({ media: [], prompts: all });
  });

  it('has nothing at all before there are words, so that it can be waited for', () => {
    expect(resultOf({ action: 'DESCRIBE', imageUrl: picture, buttons: [reader] })).toEqual({
      media: [],
      actions: [],
      pickedActions: [],
    });
  });

  it('that shortens has its candidates and no picture', () => {
    const properties = { finalPrompt: `Shortened prompts\n${capped.join('\n')}` };
    const result = resultOf({
      action: 'SHORTEN',
      properties,
      imageUrl: picture,
      buttons: [analyzer],
    });
    expect(result).toMatchObject({ media: [], prompts: all });
    expect(result.actions.map(({ key }) => key)).toEqual(['p1', 'p2', 'p3', 'p4']);
  });
});
