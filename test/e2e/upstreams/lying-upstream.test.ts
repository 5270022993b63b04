import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Invocation, Person } from '../../../sandbox/discord/index.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { en } from '../../../src/locales/en.ts';
import { type Harness, openHarness } from '../harness.ts';
import { pass, passUntil } from '../passing-time.ts';

const minute = 60_000;
const labels = (invocation: Invocation) => invocation.message().buttons.map(({ label }) => label);

/** How often a picture was asked for. */
function fetches({ upstream }: Harness): number {
  return upstream.requests.filter(({ method, path }) => method === 'GET' && path.includes('.png'))
    .length;
}

async function show(ada: Person, typed: string): Promise<Invocation> {
  const [choice] = await ada.autocomplete('show', { job: typed }, 'job');
  return ada.run('show', { job: String(choice?.value) });
}

describe('a finished picture that the upstream does not give', () => {
  let clock: ManualClock;
  let easel: Harness;
  let ada: Person;
  beforeEach(async () => {
    clock = new ManualClock();
    easel = await openHarness({ clock });
    ada = easel.person('ada');
  });
  afterEach(() => easel.close());

  it('is fetched once it is there, minutes later, and its message says so meanwhile', async () => {
    const mend = easel.upstream.faults.add({
      on: 'image',
      fault: { kind: 'missing' },
      times: Infinity,
    });
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    const message = await passUntil(clock, easel.reading(asked, /is being fetched/), 100);
    expect(message.buttons).toEqual([]);
    await pass(clock, 4 * minute);
    expect(labels(asked)).toEqual([]);
    mend();
    const finished = await passUntil(clock, easel.finished(asked));
    expect(finished.buttons.map(({ label }) => label)).toContain('U1');
    expect(finished.content).not.toContain(en.status.fetching);
    expect(fetches(easel)).toBeLessThan(15);
    expect(easel.upstream.submits).toHaveLength(1);
  });

  it('is given up in the end with a way on, which brings it once it is there', async () => {
    const mend = easel.upstream.faults.add({
      on: 'image',
      fault: { kind: 'missing' },
      times: Infinity,
    });
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    const given = await passUntil(clock, easel.reading(asked, /could not be fetched/));
    expect(given.content).toContain('`/show`');
    await passUntil(clock, easel.logged('job ended'));
    mend();
    const shown = await show(ada, 'fox');
    expect((await passUntil(clock, easel.finished(shown))).attachments).toHaveLength(1);
  });

  it('comes from its right address, with its own buttons, where the first was wrong', async () => {
    easel.upstream.hold();
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    const submit = await passUntil(
      clock,
      easel.upstream.waitFor(() => easel.upstream.submits[0], 'the submit'),
      100,
    );
    const imageUrl = `${easel.upstream.url}/attachments/nothing.png`;
    const lie = [{ id: submit.taskId, status: 'SUCCESS', progress: '100%', imageUrl, buttons: [] }];
    easel.upstream.faults.add({
      on: /list-by-condition/,
      fault: { kind: 'status', status: 200, body: JSON.stringify(lie) },
    });
    await passUntil(clock, easel.reading(asked, /is being fetched/), 100);
    easel.upstream.release();
    await passUntil(clock, easel.finished(asked));
    const pressed = await ada.press(asked.message().id, 'U1');
    const upscaled = await passUntil(clock, easel.finished(pressed));
    expect(upscaled.attachments).toHaveLength(1);
  });
});

describe('a task that the upstream forgets', () => {
  it('can be run again, and comes back by /show when it is known again', async () => {
    const clock = new ManualClock();
    const easel = await openHarness({ clock });
    const ada = easel.person('ada');
    const unknown = [
      { on: /list-by-condition/, fault: { kind: 'status', status: 200, body: '[]' } },
      { on: /\/fetch$/, fault: { kind: 'status', status: 204, body: '' } },
    ] as const;
    const remember = unknown.map((rule) => easel.upstream.faults.add({ ...rule, times: Infinity }));
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    const forgotten = await passUntil(clock, easel.reading(asked, /no longer knows/));
    expect(forgotten.content).toContain(en.status.forgotten);
    expect(labels(asked)).toEqual(['Run again']);

    const inVain = await show(ada, 'fox');
    const answer = await passUntil(clock, easel.reading(inVain, /./));
    expect(answer.content).toContain(en.notice.stillForgotten);
    expect(labels(asked)).toEqual(['Run again']);

    for (const undo of remember) undo();
    const shown = await show(ada, 'fox');
    const back = await passUntil(clock, easel.finished(shown));
    expect(back.buttons.map(({ label }) => label)).toContain('U1');
    await passUntil(clock, easel.reading(asked, /continues/));
    expect(easel.upstream.submits).toHaveLength(1);
    await easel.close();
  });
});

describe('a gateway that answers two submits with the same task', () => {
  it.each([
    ['at once', false],
    ['after a restart in between', true],
  ])('shows nobody the private picture of another: %s', async (_when, restarts) => {
    const easel = await openHarness();
    const [ada, bob] = [easel.person('ada'), easel.person('bob')];
    easel.upstream.hold();
    const secret = await bob.run('imagine', { prompt: 'a secret owl', private: true });
    const { taskId } = await easel.upstream.waitFor(() => easel.upstream.submits[0], 'the submit');
    const isAskedAbout = () => easel.upstream.requests.some(({ path }) => path.includes('list-by'));
    await easel.upstream.waitFor(isAskedAbout, 'a query');
    if (restarts) await easel.restart();
    easel.upstream.faults.add({
      on: 'submit',
      fault: { kind: 'code', code: 1, message: 'Submit success', result: taskId },
    });
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    await easel.reading(asked, /task of another job/);
    expect(labels(asked)).toEqual(['Check again', 'Run again']);
    easel.upstream.release();
    expect((await easel.finished(secret)).attachments).toHaveLength(1);
    expect(asked.message().attachments).toEqual([]);
    const line = easel.logs.find((one) => one.includes('the task of another job')) ?? '';
    expect(JSON.parse(line)).toMatchObject({ taskId, upstream: 'midjourney-proxy' });
    expect(JSON.parse(line)).toHaveProperty('jobId');
    expect(JSON.parse(line)).toHaveProperty('otherJobId');
    await easel.close();
  });
});
