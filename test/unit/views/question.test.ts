import { ButtonStyle } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { proposalIdSchema } from '../../../src/jobs/request-ids.ts';
import { en } from '../../../src/locales/en.ts';
import type { MessageView } from '../../../src/views/message.ts';
import { problemLine } from '../../../src/views/problems.ts';
import { questionView, type ShownQuestion } from '../../../src/views/question.ts';
import { expectWithinLimits, facesOf } from '../../fakes/limits.ts';
import { allSamples } from '../../fakes/problems.ts';
import { isWellFormed } from '../../fakes/text.ts';

const { ask, button } = en.check;
const one = { prompts: ['a cat --ar 16:9'], estimate: 'about 4 pictures, fast, 0.04 USD' };
const four = { prompts: ['a', 'b', 'c', 'd'], estimate: 'about 16 pictures' };

function view(overrides: Partial<ShownQuestion> = {}): MessageView {
  const question: ShownQuestion = {
    proposalId: proposalIdSchema.parse('0123456789ab'),
    isEditable: true,
    problems: [],
    notes: [],
    doubtfulModel: undefined,
    fixed: undefined,
    typed: undefined,
    refusal: undefined,
    ...overrides,
  };
  const shown = questionView(question, en);
  expectWithinLimits(shown);
  return shown;
}

const idsOf = ({ rows }: MessageView): string[] =>
  rows.flatMap(({ components }) =>
    components.flatMap((it) => ('custom_id' in it ? [it.custom_id] : [])),
  );
const linesOf = (overrides: Partial<ShownQuestion>): string[] =>
  view(overrides).content.split('\n');
/** What stands in the block of code. */
const promptsIn = ({ content }: MessageView): string[] =>
  content.split('```')[1]?.trim().split('\n') ?? [];

describe('a question', () => {
  it.each<[string, Partial<ShownQuestion>, string[]]>([
    ['that nobody can answer but by editing', { problems: ['x'] }, [button.edit]],
    ['with a correction', { problems: ['x'], fixed: one }, ['Fix and run', 'Edit']],
    [
      'with a correction of several',
      { problems: ['x'], fixed: four },
      ['Fix and start 4 jobs', 'Edit'],
    ],
    ['with doubts', { problems: ['x'], typed: one }, ['Run anyway', 'Edit']],
    [
      'with doubts about several',
      { problems: ['x'], typed: four },
      ['Start 4 jobs anyway', 'Edit'],
    ],
    [
      'with both ways',
      { problems: ['x'], fixed: one, typed: one },
      ['Fix and run', 'Run anyway', 'Edit'],
    ],
    [
      'with both ways for several',
      { problems: ['x'], fixed: four, typed: four },
      ['Fix and start 4 jobs', 'Start 4 jobs anyway', 'Edit'],
    ],
    ['about a dear job', { typed: one }, ['Run', 'Edit']],
    ['about several jobs', { typed: four }, ['Start 4 jobs', 'Edit']],
  ])('%s has these buttons: %j', (_name, overrides, faces) => {
    expect(facesOf(view(overrides))).toEqual([faces]);
  });

  it('has buttons that say which way', () => {
    expect(idsOf(view({ problems: ['x'], fixed: one, typed: one }))).toEqual([
      '1:run:0123456789ab:fixed',
      '1:run:0123456789ab:typed',
      '1:run:0123456789ab:edit',
    ]);
  });

  it('recommends the correction, and what nothing is wrong with', () => {
    const stylesOf = (overrides: Partial<ShownQuestion>): number[] =>
      view(overrides).rows.flatMap(({ components }) =>
        components.flatMap((it) => ('style' in it ? [it.style] : [])),
      );
    const { Success, Secondary } = ButtonStyle;
    const both = { problems: ['x'], fixed: one, typed: one };
    expect(stylesOf(both)).toEqual([Success, Secondary, Secondary]);
    expect(stylesOf({ problems: ['x'], typed: one })).toEqual([Secondary, Secondary]);
    expect(stylesOf({ typed: one })).toEqual([Success, Secondary]);
  });

  it('tells everything that is wrong, and what would run instead', () => {
    expect(linesOf({ problems: ['One.', 'Two.'], fixed: one, typed: one })).toEqual([
      ask.wrong,
      '- One.',
      '- Two.',
      ask.corrected,
      '```',
      'a cat --ar 16:9',
      '```',
      ask.one(one.estimate),
      ask.asTyped,
      '```',
      'a cat --ar 16:9',
      '```',
      ask.one(one.estimate),
    ]);
  });

  it('about something that is not wrong tells what would run', () => {
    expect(linesOf({ typed: one, notes: ['By the way.'] })).toEqual([
      ask.confirm,
      ask.wouldRun,
      '```',
      'a cat --ar 16:9',
      '```',
      ask.one(one.estimate),
      '-# By the way.',
    ]);
  });

  it('says how many jobs there are, and shows their prompts', () => {
    const shown = view({ typed: four });
    expect(promptsIn(shown)).toEqual(['a', 'b', 'c', 'd']);
    expect(shown.content).toContain(ask.several(4, 'about 16 pictures'));
  });

  it('shows as many prompts as there is room for, and counts the others', () => {
    const prompts = Array.from({ length: 40 }, (_, index) => `${'cat '.repeat(40)}${index}`);
    const shown = promptsIn(view({ typed: { prompts, estimate: 'about 160 pictures' } }));
    expect(shown).toEqual([...prompts.slice(0, 3), ask.more(37)]);
  });

  it('shows the same prompt once', () => {
    const prompts = Array<string>(40).fill('a cat');
    const shown = view({ typed: { prompts, estimate: 'about 160 pictures' } });
    expect(promptsIn(shown)).toEqual(['a cat']);
    expect(shown.content).toContain('**40 jobs**');
  });

  it('names the model that was assumed', () => {
    const lines = linesOf({ problems: ['x'], doubtfulModel: 'niji 7', typed: one });
    expect(lines).toContain(ask.assumed('`--niji 7`'));
  });

  it('says that it cannot be corrected, and why a correction would not do', () => {
    expect(linesOf({ problems: ['x'] })).toEqual([ask.wrong, '- x', ask.cannotFix]);
    expect(linesOf({ problems: ['x'], refusal: 'Nobody takes it.' })).toEqual([
      ask.wrong,
      '- x',
      'Nobody takes it.',
    ]);
    expect(linesOf({ problems: ['x'], refusal: 'Nobody takes it.', typed: one })).not.toContain(
      ask.cannotFix,
    );
  });
});

describe('a prompt in a question', () => {
  it('is shown whole up to two hundred characters', () => {
    const fits = `${'x'.repeat(190)} --ar 16:9`;
    const prompt = `x${fits}`;
    expect(promptsIn(view({ typed: { ...one, prompts: [fits] } }))).toEqual([fits]);
    const [cut = ''] = promptsIn(view({ typed: { ...one, prompts: [prompt] } }));
    expect(cut).toHaveLength(200);
    expect(cut).toMatch(/^x+… --ar 16:9$/);
  });

  it.each([
    ['a long text', `${'🦊 '.repeat(600)}--ar 16:9 --raw`],
    ['a long flag', `a cat --no ${'dog '.repeat(900)}`],
    ['many flags', `a cat ${'--no dog '.repeat(400)}`],
    ['long links', `${`https://x.example/${'a'.repeat(300)}.png `.repeat(5)}a cat --raw`],
    ['a long word', 'x'.repeat(4_000)],
  ])('with %s is cut to two hundred characters', (_name, prompt) => {
    const [shown = ''] = promptsIn(view({ typed: { ...one, prompts: [prompt] } }));
    expect(shown.length).toBeLessThanOrEqual(200);
    expect(shown.length).toBeGreaterThan(40);
    expect(isWellFormed(shown)).toBe(true);
  });

  it('keeps its flags, which all this is about', () => {
    const prompt = `${'x '.repeat(500)}--ar 16:9 --raw --stylize 5`;
    const [shown] = promptsIn(view({ fixed: { ...one, prompts: [prompt] } }));
    expect(shown).toMatch(/… --ar 16:9 --raw --stylize 5$/);
  });

  it('stays within its block of code, in one line, without signatures', () => {
    const prompt = 'a ``` b\n``` @everyone ```` https://x.example/a.png?sig=canary \u202E --raw';
    const shown = view({ typed: { ...one, prompts: [prompt] } });
    expect(shown.content.split('```')).toHaveLength(3);
    expect(promptsIn(shown)).toHaveLength(1);
    expect(shown.content).not.toMatch(/canary|\u202E/);
  });
});

describe('a question about very much', () => {
  const line = 'x'.repeat(200);
  const prompts = Array.from({ length: 40 }, (_, index) => `${index} ${'y '.repeat(999)}`);
  const much = { prompts, estimate: 'about 160 pictures, turbo, 999999999.999999999 credits' };
  const refusal = 'z'.repeat(250);

  it.each<[string, Partial<ShownQuestion>]>([
    ['problems', { problems: Array<string>(12).fill(line) }],
    ['problems and prompts', { problems: Array<string>(12).fill(line), fixed: much }],
    ['notes', { notes: Array<string>(50).fill(line), typed: much }],
    [
      'everything',
      {
        problems: Array<string>(12).fill(line),
        notes: Array<string>(50).fill(line),
        doubtfulModel: 'niji 7',
        typed: much,
        refusal,
      },
    ],
  ])('fits a message: %s', (_name, overrides) => {
    const { content } = view(overrides);
    expect(content.match(/^- x/gm)?.length ?? 0).toBeGreaterThanOrEqual(
      overrides.problems === undefined ? 0 : 2,
    );
  });

  it('counts what is left out, problems and notes', () => {
    const problems = Array.from({ length: 15 }, (_, index) => `Problem ${index}.`);
    const lines = linesOf({ problems, notes: ['Short.', 'n'.repeat(400), 'Short too.'] });
    expect(lines.filter((it) => it.startsWith('- '))).toHaveLength(12);
    expect(lines).toContain(`-# ${ask.more(3)}`);
    expect(lines.slice(-3)).toEqual(['-# Short.', '-# Short too.', `-# ${ask.more(1)}`]);
  });

  it('shows the next problem where one has no room', () => {
    expect(linesOf({ problems: ['x'.repeat(1_500), 'Short.'] })).toContain('- Short.');
  });

  it('has room for any one problem beside everything else', () => {
    for (const problem of allSamples('w'.repeat(5_000))) {
      const said = problemLine(problem, en);
      const notes = Array<string>(50).fill('n'.repeat(60));
      const shown = view({ problems: [said], doubtfulModel: '8.2', typed: much, refusal, notes });
      expect(shown.content).toContain(`- ${said}`);
    }
  });
});
