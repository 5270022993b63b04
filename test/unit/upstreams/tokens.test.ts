import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../../src/upstreams/midjourney-proxy/tasks.ts';
import { readTokens } from '../../../src/upstreams/midjourney-proxy/tokens.ts';
import { type PromptToken, promptTokenSchema } from '../../../src/upstreams/result.ts';
import { task } from './parsed.ts';

const head = '## Important tokens\n';
const tail = '\n## Shortened prompts\n1\uFE0F\u20E3 fox\n\n2\uFE0F\u20E3 red fox';

const read = (finalPrompt: unknown): PromptToken[] | undefined =>
  readTokens(task({ action: 'SHORTEN', properties: { finalPrompt } }));

const strong = (text: string): PromptToken => ({ text, weight: 'strong' });
const plain = (text: string): PromptToken => ({ text, weight: 'plain' });
const weak = (text: string): PromptToken => ({ text, weight: 'weak' });

const documented =
  '**ship** **sails**, in the ~~style~~ of ~~expert~~ **drawing**, ~~dada~~, **toon**';
const documentedTokens = [
  ...[strong('ship '), strong('sails'), plain(', in the '), weak('style'), plain(' of ')],
  ...[weak('expert '), strong('drawing'), plain(', '), weak('dada'), plain(', '), strong('toon')],
];

describe('the words of a prompt that count', () => {
  it.each([
    ['between the headings', `${head}${documented}${tail}`],
    ['with CR LF', `${head}${documented}${tail}`.replaceAll('\n', '\r\n')],
    ['below a bold heading', `**Important tokens**:\n${documented}\n**Shortened prompts**\n1. a`],
    ['with blank lines around', `${head}\n${documented}\n\n## Shortened prompts\n1. a`],
    ['without the second heading', `${head}${documented}\n1\uFE0F\u20E3 fox`],
    [
      'before the bars of details',
      `${head}${documented}\n\n██████████ ship\n████████░░ sails${tail}`,
    ],
  ])('are read %s', (_name, text) => {
    expect(read(text)).toEqual(documentedTokens);
  });

  it('are looked for in the description where the text has none', () => {
    const description = `${head}**fox**${tail}`;
    expect(readTokens(task({ description, properties: { finalPrompt: 'fox' } }))).toEqual([
      strong('fox'),
    ]);
  });

  it.each([
    ['no text', undefined],
    ['an empty text', ''],
    ['candidates alone', 'Shortened prompts\n1. fox'],
    ['nothing below the heading', `${head}${tail}`],
    ['a heading at the end', head],
    ['marks around nothing', `${head}** ** ~~ ~~ ****${tail}`],
    ['a prompt about them', `1\uFE0F\u20E3 a list of important tokens, **bold**`],
  ])('are unknown of %s', (_name, text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each<[string, readonly PromptToken[]]>([
    ['a **fox', [plain('a fox')]],
    ['~~**very**~~ **~~red~~** fox', [weak('very '), strong('red'), plain(' fox')]],
    ['**a**~~b~~', [strong('a'), weak('b')]],
    ['**a** ** ** ** ** b', [strong('a '), plain(' b')]],
    ['[**Ernst**](https://x.example/a_(b)) ~~by~~', [strong('Ernst '), weak('by')]],
    ['**1️⃣ fox** 1. ~~two~~', [strong('1️⃣ fox'), plain(' 1. '), weak('two')]],
    ['two \t **spaces**', [plain('two '), strong('spaces')]],
    ['shortened prompts **here**', [plain('about shortened prompts '), strong('here')]],
  ])('are told of %j as well as can be', (text, tokens) => {
    const isAbout = text.startsWith('shortened');
    expect(read(`${head}${isAbout ? `about ${text}` : text}${tail}`)).toEqual(tokens);
  });

  it('are 200 at most, and say that there are more', () => {
    const tokens = read(`${head}${'**a**, '.repeat(300)}${tail}`) ?? [];
    expect(tokens).toHaveLength(200);
    expect(tokens.at(-1)).toEqual(plain('…'));
  });

  it('are in pieces that can be kept, without half characters', () => {
    const long = `a${'🦊'.repeat(700)}`;
    const tokens = read(`${head}**${long}** fox${tail}`) ?? [];
    for (const token of tokens) {
      expect(promptTokenSchema.safeParse(token).success).toBe(true);
      expect(token.text).toMatch(/^[^\p{Cs}]+$/u);
    }
    expect(tokens.map(({ text }) => text).join('')).toBe(`${long} fox`);
  });

  it.each(['*', '**', '~~', '** ', '~~**', '\n', ' \n', '#', '[', '](http://', '\uD83E'])(
    'never take long to read, also out of %j alone',
    (part) => {
      const started = performance.now();
      read(`${head}${part.repeat(30_000)}`);
      read(part.repeat(30_000) + head);
      expect(performance.now() - started).toBeLessThan(1_000);
    },
  );
});

describe('a task that has shortened a prompt', () => {
  const finalPrompt = `${head}**red** ~~old~~ fox${tail}`;
  const resultOf = (fields: object): unknown => {
    const snapshot = snapshotOf(task({ status: 'SUCCESS', ...fields }));
    return snapshot.status === 'succeeded' ? snapshot.result : undefined;
  };

  it('tells which words count beside its candidates', () => {
    expect(resultOf({ action: 'SHORTEN', properties: { finalPrompt } })).toMatchObject({
      prompts: ['fox', 'red fox'],
      tokens: [strong('red '), weak('old'), plain(' fox')],
    });
  });

  it('tells nothing of them without candidates, and a description never does', () => {
    const alone = { finalPrompt: `${head}**red** fox` };
    expect(resultOf({ action: 'SHORTEN', properties: alone })).not.toHaveProperty('tokens');
    expect(resultOf({ action: 'DESCRIBE', properties: { finalPrompt } })).not.toHaveProperty(
      'tokens',
    );
  });
});
