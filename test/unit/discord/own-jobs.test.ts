import { describe, expect, it } from 'vitest';
import { cancel } from '../../../commands/cancel.ts';
import { show } from '../../../commands/show.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import type { Tools } from '../../../src/discord/definitions.ts';
import type { Job, JobRequest } from '../../../src/jobs/job.ts';
import { de } from '../../../src/locales/de.ts';
import { en } from '../../../src/locales/en.ts';
import { typing } from '../../fakes/interactions.ts';
import { actionRequestOf, imagineOf, jobIdOf, jobIn, sampleTime } from '../../fakes/jobs.ts';
import { toolsOf } from '../../fakes/router.ts';

const image = { url: 'https://cdn.example.com/1.png' };
const blend: JobRequest = { kind: 'blend', images: [image, image], dimensions: 'square' };
const describing: JobRequest = { kind: 'describe', image };
const clip: JobRequest = { kind: 'video', image, prompt: '', motion: 'low' };
const wordless = actionRequestOf({ kind: 'upscale', index: 3 }, { parentPrompt: '' });
const requests = [imagineOf({ prompt: 'a red fox' }), blend, describing, clip, wordless];

async function namesOf(
  command: typeof show,
  value: string,
  text: Tools['text'] = en,
): Promise<readonly string[]> {
  const tools: Tools = { ...toolsOf(new ManualClock(sampleTime)), text };
  for (const [index, request] of requests.entries()) {
    const id = jobIdOf(index);
    const job: Job =
      command === show ? jobIn('done', { id, request }) : jobIn('queued', { id, request });
    await tools.jobs.create(job);
  }
  const interaction = typing(command.data.name, {}, { value });
  const suggestions = (await command.suggest?.(interaction, tools)) ?? [];
  return suggestions.map(({ name }) => name);
}

describe.each([
  [show, 'done'],
  [cancel, 'queued'],
] as const)('what is suggested to $data.name', (command, state) => {
  it('names jobs by their words, and those without words by what was done', async () => {
    const names = ['Image #3', 'Clip', 'Description', 'Blend', 'a red fox'];
    expect(await namesOf(command, '')).toEqual(names.map((name) => `${name} (${state})`));
  });

  it('is found by either', async () => {
    expect(await namesOf(command, 'BLE')).toEqual([`Blend (${state})`]);
    expect(await namesOf(command, 'fox')).toEqual([`a red fox (${state})`]);
  });

  it('is in the language of whoever types', async () => {
    expect(await namesOf(command, de.history.what.describe, de)).toEqual([
      `${de.history.what.describe} (${state})`,
    ]);
  });
});
