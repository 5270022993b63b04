import { afterEach, describe, expect, it } from 'vitest';
import type { Invocation, Person } from '../../sandbox/discord/index.ts';
import { en } from '../../src/locales/en.ts';
import { type Harness, openHarness } from './harness.ts';

describe('/show', () => {
  let easel: Harness;
  afterEach(() => easel.close());

  const show = async (ada: Person): Promise<Invocation> => {
    const [choice] = await ada.autocomplete('show', { job: 'fox' }, 'job');
    return ada.run('show', { job: String(choice?.value) });
  };

  it('takes a job along in the middle of a query: the old message is never touched again', async () => {
    easel = await openHarness({ proxy: { paceMs: 6_000 } });
    const ada = easel.person('ada');
    const first = await ada.run('imagine', { prompt: 'a red fox' });
    await easel.reading(first, /\d+%/);
    easel.upstream.faults.add({ on: 'fetch', fault: { kind: 'slow', ms: 1_000 } });
    const before = easel.upstream.requests.length;
    await easel.upstream.waitFor(() => easel.upstream.requests.length > before, 'a slow query');
    const shown = await show(ada);
    await easel.reading(shown, /\d+%/);
    easel.upstream.finish(easel.upstream.submits[0]?.taskId ?? '');
    const picture = await easel.finished(shown);
    await easel.logged('job ended');
    expect(picture.buttons.map(({ label }) => label)).toContain('U1');
    expect(first.message()).toMatchObject({
      content: en.status.continuedElsewhere,
      attachments: [],
    });
    expect(first.message().buttons).toEqual([]);
    expect(easel.upstream.submits).toHaveLength(1);
  });

  it('tells of a picture that is too large for the new place', async () => {
    easel = await openHarness({ uploadLimit: 50 });
    const ada = easel.person('ada');
    const first = await ada.run('imagine', { prompt: 'a red fox' });
    await easel.reading(first, /too large for this place/);
    await easel.logged('job ended');
    easel.discord.deleteMessage(first.message().id);
    const message = await easel.reading(await show(ada), /too large for this place/);
    expect(message.buttons.map(({ label }) => label)).toContain('U1');
  });

  it('says a sentence when nothing can be shown', async () => {
    easel = await openHarness();
    const ada = easel.person('ada');
    await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    await easel.logged('job ended');
    const body = { code: 50035, message: 'Invalid Form Body' };
    easel.discord.faults.add({
      method: 'PATCH',
      route: '/webhooks/',
      fault: { kind: 'status', status: 400, body },
      times: 3,
    });
    const shown = await show(ada);
    const message = await easel.reading(shown, /./);
    expect(message.content).toContain(en.status.notShown);
    expect(message.loading).toBe(false);
  });

  it('waits with a picture that is just being uploaded', async () => {
    easel = await openHarness();
    const ada = easel.person('ada');
    const first = await ada.run('imagine', { prompt: 'a red fox' });
    const before = easel.upstream.requests.length;
    easel.upstream.faults.add({ on: 'image', fault: { kind: 'slow', ms: 4_000 } });
    const isPicture = ({ path }: { path: string }): boolean => !path.includes('/mj/');
    await easel.upstream.waitFor(
      () => easel.upstream.requests.slice(before).some(isPicture),
      'the picture',
    );
    const shown = await show(ada);
    expect(shown.message()).toMatchObject({ content: en.notice.stillFinishing, ephemeral: true });
    expect((await easel.finished(first)).attachments).toHaveLength(1);
  });
});
