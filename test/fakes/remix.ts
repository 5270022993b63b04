import { pictureActionButton } from '../../commands/buttons/picture-action.ts';
import { actionForm } from '../../commands/modals/action-form.ts';
import { ManualClock } from '../../sandbox/manual-clock.ts';
import type { Intention, Tools } from '../../src/discord/definitions.ts';
import type { JobIn } from '../../src/jobs/job.ts';
import { en } from '../../src/locales/en.ts';
import type { Person } from '../../src/people/person.ts';
import { buttonPress, messageWith, type RawOverrides, sentForm } from './interactions.ts';
import { actionOf, jobIdOf, jobIn, sampleResult, sampleTime } from './jobs.ts';
import { toolsOf } from './router.ts';

const ada = '300000000000000001';
export const jobId = jobIdOf(1);
export const key = 'k1';
const size = { width: 100, height: 100 };
/** The file of the message whose button is pressed. */
export const file = 'https://cdn.discord.example/1.png';

/** What is special about the picture, its button and its person. */
export type Scene = Partial<JobIn<'done'>> & {
  readonly action?: Parameters<typeof actionOf>[0];
  readonly person?: Partial<Person>;
};

export interface RemixRig {
  readonly tools: Tools;
  readonly press: () => Promise<Intention>;
  readonly send: (prompt: string, overrides?: RawOverrides) => Promise<Intention>;
}

/** A finished picture with one button, and somebody with remix on. */
export async function remixRig(
  { action, person, ...job }: Scene = {},
  more: Partial<Tools> = {},
): Promise<RemixRig> {
  const tools: Tools = { ...toolsOf(new ManualClock(sampleTime)), text: en, ...more };
  const result = { ...sampleResult, actions: [actionOf({ key, ...action })] };
  await tools.jobs.create(jobIn('done', { size, result, ...job }));
  await tools.people.change(ada, (one) => ({ ...one, remix: true, ...person }));
  return {
    tools,
    press: async () =>
      pictureActionButton.run(
        { action: 'act', jobId, key },
        buttonPress('x', messageWith(file)),
        tools,
      ),
    send: async (prompt, overrides = messageWith(file)) =>
      actionForm.run({ action: 'form', jobId, key }, sentForm('x', overrides, { prompt }), tools),
  };
}

/** What an intention starts; fails the test where it starts nothing. */
export function requestIn(intention: Intention): object {
  if (intention.kind !== 'start') throw new Error('It starts nothing');
  return intention.draft.request;
}
