import { describe, expect, it } from 'vitest';
import { defaultAnswer } from '../../../src/jobs/job.ts';
import { transition } from '../../../src/jobs/transition.ts';
import { after, sampleEvents } from '../../fakes/events.ts';
import { actionRequestOf, jobIn } from '../../fakes/jobs.ts';

const { at } = sampleEvents.answered;

describe('a task that waits for a prompt', () => {
  const answered = after(jobIn('needs-input'), sampleEvents.answered);

  it('is sent its answer only when there is one', () => {
    expect(transition(jobIn('needs-input'), sampleEvents['answer-started'])).toBeUndefined();
    expect(answered).toMatchObject({
      answer: { prompt: 'a blue fox', notBefore: at, attempts: 0 },
    });
    expect(after(answered, sampleEvents['answer-started'])).toMatchObject({
      state: 'submitting',
      attempt: 'try-a1',
      answering: { taskId: 'task-1', prompt: 'a blue fox' },
    });
  });

  it('belongs to the person who opened the form until their deadline', () => {
    expect(after(jobIn('needs-input'), sampleEvents['form-opened'])).toMatchObject({
      opened: true,
      deadline: at + 900_000,
    });
  });

  const answering = after(answered, sampleEvents['answer-started']);

  it('keeps task and answer when the answer did not arrive', () => {
    expect(after(answering, sampleEvents.postponed)).toMatchObject({
      state: 'needs-input',
      taskId: 'task-1',
      answer: { prompt: 'a blue fox', notBefore: at + 2_000, attempts: 1 },
    });
  });

  it('is watched like any other when the answer to it was lost', () => {
    expect(after(answering, sampleEvents['answer-lost'])).toMatchObject({
      state: 'running',
      taskId: 'task-1',
      answered: true,
    });
  });

  it('runs as answered', () => {
    expect(after(answering, sampleEvents.accepted)).toMatchObject({ answered: true });
  });
});

describe('a task that asks for a prompt', () => {
  const asked = sampleEvents['input-requested'];
  const filledIn = actionRequestOf({ kind: 'zoom-custom' }, { prompt: 'a red fox --zoom 1.4' });

  it.each(['submitting', 'running'] as const)(
    'is answered in the same write while it is %s, when the form was filled in before',
    (state) => {
      expect(after(jobIn(state, { request: filledIn }), asked)).toMatchObject({
        state: 'needs-input',
        opened: false,
        answer: { prompt: 'a red fox --zoom 1.4', notBefore: asked.at, attempts: 0 },
      });
    },
  );

  it('waits for its person when nobody has filled in anything', () => {
    const waiting = after(jobIn('submitting', { request: actionRequestOf() }), asked);
    expect(waiting).toMatchObject({ state: 'needs-input', opened: false });
    expect(waiting).not.toHaveProperty('answer.prompt');
  });

  it('again after it was answered waits for its person alone', () => {
    const waiting = after(jobIn('running', { request: filledIn, answered: true }), asked);
    expect(waiting).toMatchObject({ state: 'needs-input', opened: true });
    expect(waiting).not.toHaveProperty('answer.prompt');
  });
});

describe('what a task is answered with when nobody says otherwise', () => {
  it.each([
    ['the own prompt', { prompt: 'mine' }, 'suggested', 'mine'],
    ['the suggested one', {}, 'suggested', 'suggested'],
    ['that of the picture', {}, undefined, 'a red fox'],
  ])('is %s', (_what, own, suggestedPrompt, answer) => {
    const request = actionRequestOf({}, own);
    expect(defaultAnswer(jobIn('needs-input', { request, suggestedPrompt }))).toBe(answer);
  });
});

describe('an edited prompt', () => {
  const waiting = jobIn('needs-input', { request: actionRequestOf() });

  it('is the picture’s own from then on', () => {
    expect(after(waiting, sampleEvents.answered).request).toEqual(
      actionRequestOf({}, { prompt: 'a blue fox' }),
    );
  });

  it('is none when the suggested one was sent', () => {
    const suggested = { ...sampleEvents.answered, prompt: 'a red fox --v 7' };
    expect(after(waiting, suggested).request).toEqual(actionRequestOf());
  });
});
