import { describe, expect, it } from 'vitest';
import type { JobRequest } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import type { PromptToken } from '../../../src/upstreams/result.ts';
import { jobView } from '../../../src/views/job.ts';
import { actionOf, jobIn } from '../../fakes/jobs.ts';
import { expectWithinLimits, facesOf } from '../../fakes/limits.ts';

const person = '<@300000000000000001>';
const describing: JobRequest = { kind: 'describe', image: { url: 'https://x.example/1.png' } };
const keycap = (index: number): string => `${index}\u{FE0F}\u{20E3}`;

const jobOf = (
  prompts: readonly string[],
  request: JobRequest = describing,
  notes: string[] = [],
) =>
  jobIn('done', {
    request,
    notes,
    result: {
      media: [],
      prompts: [...prompts],
      actions: [
        ...prompts.map((_prompt, index) =>
          actionOf({ key: `p${index}`, kind: 'imagine-prompt', index: index + 1 }),
        ),
        actionOf({ key: 'all', kind: 'imagine-all' }),
        actionOf({ key: 'again', kind: 'reroll' }),
      ],
      pickedActions: [],
    },
  });
const contentOf = (job: ReturnType<typeof jobOf>): string => jobView(job, {}, en).content;

describe('what a describe has found', () => {
  it('stands below its title, each prompt with its keycap', () => {
    const content = contentOf(jobOf(['a red fox', 'an *animal* @everyone']));
    expect(content.split('\n').slice(0, 5)).toEqual([
      `Describe by ${person}`,
      '',
      `${keycap(1)} a red fox`,
      '',
      `${keycap(2)} an \\*animal\\* @\u200beveryone`,
    ]);
  });

  it('can be drawn one by one, all together, or looked for again', () => {
    const faces = facesOf(jobView(jobOf(['a', 'b', 'c', 'd']), {}, en)).flat();
    expect(faces).toEqual(
      expect.arrayContaining([...[1, 2, 3, 4].map(keycap), en.action.imagineAll, '🔄']),
    );
  });

  it('names the prompt that was made shorter', () => {
    const content = contentOf(jobOf(['a fox'], { kind: 'shorten', prompt: 'a very red fox' }));
    expect(content.startsWith(`**a very red fox** - Shorten by ${person}\n`)).toBe(true);
  });

  it.each(['x', '*', '`', '🦊', '@everyone ', '<@1> ', '\\'])(
    'fits with all its small print, also with the longest prompts of %s',
    (character) => {
      const long = character.repeat(4_000);
      const notes = ['n'.repeat(200), 'm'.repeat(200)];
      const job = jobOf(Array<string>(5).fill(long), { kind: 'shorten', prompt: long }, notes);
      const view = jobView(job, {}, en);
      expectWithinLimits(view);
      for (const note of notes) expect(view.content).toContain(`-# ${note}`);
      for (const index of [1, 2, 3, 4, 5]) expect(view.content).toContain(keycap(index));
    },
  );

  it('leaves the room that short prompts do not need to long ones', () => {
    const content = contentOf(jobOf(['a', 'b', 'x'.repeat(1_500)]));
    expect(content).toContain('x'.repeat(1_390));
  });

  it('shows between title and prompts which words count', () => {
    const job = jobOf(['a fox'], { kind: 'shorten', prompt: 'a very red fox' });
    const tokens: PromptToken[] = [
      { text: 'a ', weight: 'plain' },
      { text: 'very ', weight: 'weak' },
      { text: 'red fox', weight: 'strong' },
    ];
    const told = { ...job, result: { ...job.result, tokens } };
    expect(contentOf(told).split('\n').slice(0, 5)).toEqual([
      `**a very red fox** - Shorten by ${person}`,
      '',
      'a ~~very~~ **red fox**',
      '',
      `${keycap(1)} a fox`,
    ]);
  });

  it('leaves the words that count away before it cuts a prompt', () => {
    const job = jobOf([...Array<string>(5).fill('x'.repeat(340))]);
    const tokens: PromptToken[] = [{ text: 'w '.repeat(250), weight: 'strong' }];
    const content = contentOf({ ...job, result: { ...job.result, tokens } });
    expect(content.match(/x{340}/g)).toHaveLength(5);
    expect(content.length).toBeLessThanOrEqual(2_000);
    expect(content).toContain('**w w w');
    expect(content).toContain('w…**');
  });

  it('is words even where the picture could only be linked', () => {
    const job = { ...jobOf(['a']), delivery: 'linked-too-large' as const };
    expect(contentOf(job)).not.toContain(en.status.tooLarge);
  });
});
