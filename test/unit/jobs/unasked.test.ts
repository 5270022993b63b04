import { describe, expect, it } from 'vitest';
import { type Job, type JobRequest, promptOf } from '../../../src/jobs/job.ts';
import { isEdited } from '../../../src/jobs/request.ts';
import { after, sampleEvents } from '../../fakes/events.ts';
import { actionRequestOf, imagineOf, jobIn } from '../../fakes/jobs.ts';

const edited = { prompt: 'a blue fox' };
const remix = actionRequestOf({}, edited);

/** The prompt before it is taken, while it runs, and of the picture. */
function promptsOf(job: Job): readonly string[] {
  const running = after(job, sampleEvents.accepted);
  return [job, running, after(running, sampleEvents.succeeded)].map(promptOf);
}

describe('an edited prompt that no upstream has asked for', () => {
  it.each(['submitting', 'unclear'] as const)('is not drawn from after %s', (state) => {
    expect(promptsOf(jobIn(state, { request: remix }))).toEqual([
      'a blue fox',
      'a red fox',
      'a red fox',
    ]);
  });

  it('is not drawn from either where the picture came with the answer to the submit', () => {
    const done = after(jobIn('submitting', { request: remix }), {
      ...sampleEvents.succeeded,
      taskId: 'task-1',
    });
    expect(done).toMatchObject({ state: 'delivering', unasked: true });
  });

  it('is drawn from once the upstream asks after all, and is not lost meanwhile', () => {
    const running = after(jobIn('submitting', { request: remix }), sampleEvents.accepted);
    const waiting = after(running, sampleEvents['input-requested']);
    expect(waiting).toMatchObject({ answer: { prompt: 'a blue fox' } });
    const answering = after(waiting, sampleEvents['answer-started']);
    expect(promptsOf(answering)).toEqual(['a blue fox', 'a blue fox', 'a blue fox']);
    expect(promptOf(after(answering, sampleEvents['answer-lost']))).toBe('a blue fox');
  });

  it('is submitted when the same is asked for once more', () => {
    const running = after(jobIn('submitting', { request: remix }), sampleEvents.accepted);
    expect(after(running, sampleEvents.failed).request).toEqual(remix);
  });
});

const others: readonly (readonly [name: string, request: JobRequest, prompt: string])[] = [
  ['goes along with the submit', actionRequestOf({ prompt: 'sent' }, edited), 'a blue fox'],
  ['is of a clip that Easel asks for', actionRequestOf({ means: 'animate' }, edited), 'a blue fox'],
  ['is no other than the picture’s', actionRequestOf({}, { prompt: 'a red fox' }), 'a red fox'],
  ['nobody has written', actionRequestOf(), 'a red fox'],
  ['makes a new picture', imagineOf({ prompt: 'a blue fox' }), 'a blue fox'],
];

it.each(others)(
  'a prompt that %s is always the one that is drawn from',
  (_name, request, prompt) => {
    expect(promptsOf(jobIn('submitting', { request }))).toEqual([prompt, prompt, prompt]);
    const running = after(jobIn('submitting', { request }), sampleEvents.accepted);
    expect(running.unasked).toBeUndefined();
  },
);

it.each([
  [undefined, false],
  ['a red fox', false],
  ['a blue fox', true],
])('the prompt %j is another than "a red fox": %j', (prompt, isOther) => {
  const request = actionRequestOf({}, { prompt });
  if (request.kind !== 'action') throw new Error('It is no action');
  expect(isEdited(request)).toBe(isOther);
});
