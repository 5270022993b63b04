import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import type { EditOutcome } from '../../../src/discord/message-routes.ts';
import { DiscordScreen } from '../../../src/discord/screen.ts';
import { en } from '../../../src/locales/en.ts';
import { addressOf, imagineOf, jobIdOf, jobIn, sampleTime } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { FakeRoutes } from '../../fakes/routes.ts';
import { deferred, settle } from '../../fakes/settle.ts';

const running = jobIn('running');
const fox = '**a red fox** - <@300000000000000001>';
const at = (percent: number) => ({ percent });
const picture = { name: 'a.png', bytes: Uint8Array.of(1), contentType: 'image/png' };

function rig() {
  const clock = new ManualClock(sampleTime);
  const routes = new FakeRoutes();
  const log = new MemoryLog();
  const screen = new DiscordScreen({ routes, clock, logger: log.logger, spacingMs: 3_000 });
  return { clock, routes, log, screen };
}

describe('showing a job', () => {
  it('edits its message at once, and then no more often than allowed', async () => {
    const { clock, routes, screen } = rig();
    screen.show(running, at(1));
    await settle();
    screen.show(running, at(2));
    await settle();
    expect(routes.contents).toEqual([`${fox} (1%)`]);
    clock.advance(2_999);
    await settle();
    expect(routes.contents).toHaveLength(1);
    clock.advance(1);
    await settle();
    expect(routes.contents).toEqual([`${fox} (1%)`, `${fox} (2%)`]);
  });

  it('shows only the newest of what came meanwhile', async () => {
    const { clock, routes, screen } = rig();
    for (const percent of [1, 2, 3]) screen.show(running, at(percent));
    await settle();
    for (const percent of [4, 5, 6]) screen.show(running, at(percent));
    clock.advance(3_000);
    await settle();
    expect(routes.contents).toEqual([`${fox} (3%)`, `${fox} (6%)`]);
    expect(clock.pending).toBe(0);
  });

  it('waits for the edit on its way, so that none overtakes another', async () => {
    const { clock, routes, screen } = rig();
    const slow = deferred<EditOutcome>();
    routes.willEdit(slow.promise);
    screen.show(running, at(1));
    await settle();
    clock.advance(10_000);
    screen.show(running, at(2));
    await settle();
    screen.show(running, at(3));
    await settle();
    expect(routes.contents).toEqual([`${fox} (1%)`]);
    slow.resolve({ kind: 'edited', address: running.address });
    await settle();
    expect(routes.contents).toEqual([`${fox} (1%)`, `${fox} (3%)`]);
  });

  it('does not send the same look twice', async () => {
    const { clock, routes, screen } = rig();
    screen.show(running, at(1));
    await settle();
    clock.advance(5_000);
    screen.show(jobIn('running', { since: 5 }), at(1));
    await settle();
    expect(routes.edits).toHaveLength(1);
  });

  it('sends the same look again when it did not arrive', async () => {
    const { clock, routes, screen } = rig();
    routes.willEdit({ kind: 'later' });
    screen.show(running, at(1));
    await settle();
    clock.advance(5_000);
    screen.show(running, at(1));
    await settle();
    expect(routes.edits).toHaveLength(2);
  });

  it('sends the same look to another message when the job has moved there', async () => {
    const { clock, routes, screen } = rig();
    const job = jobIn('needs-input');
    screen.show(job);
    await settle();
    clock.advance(5_000);
    const address = addressOf({ channelId: '77', messageId: '78', token: 'another' });
    screen.show({ ...job, address });
    await settle();
    expect(routes.edits.map((edit) => edit.address)).toEqual([job.address, address]);
  });

  it('does not make one job wait for another', async () => {
    const { routes, screen } = rig();
    routes.willEdit(deferred<EditOutcome>().promise);
    screen.show(running, at(1));
    screen.show(jobIn('running', { id: jobIdOf(2) }), at(2));
    await settle();
    expect(routes.edits).toHaveLength(2);
  });

  it('goes on after an edit that failed in an unexpected way', async () => {
    const { clock, routes, log, screen } = rig();
    routes.willEdit(Promise.reject(new TypeError('a fault of our own')));
    screen.show(running, at(1));
    await settle();
    expect(log.errors.join('')).toContain('a fault of our own');
    clock.advance(5_000);
    screen.show(running, at(2));
    await settle();
    expect(routes.edits).toHaveLength(2);
  });
});

describe('presenting a job', () => {
  it('edits at once, with its files and their alt text, and says where it stands', async () => {
    const { routes, screen } = rig();
    const address = addressOf({ messageId: '99' });
    routes.willEdit({ kind: 'edited', address });
    const prompt = `a red fox https://x.example/a?sig=canary ${'x'.repeat(4_000)}`;
    const done = jobIn('done', { request: imagineOf({ prompt }) });
    expect(await screen.present(done, [picture])).toEqual({ kind: 'shown', address });
    const [edit] = routes.edits;
    expect(edit?.message.files).toEqual([picture]);
    expect(edit?.message.description).toMatch(/^a red fox https:\/\/x\.example\/a x+…$/);
    expect(edit?.message.description.length).toBeLessThanOrEqual(1_024);
  });

  it('waits for the edit on its way, and what was waiting is never shown after it', async () => {
    const { clock, routes, screen } = rig();
    const slow = deferred<EditOutcome>();
    routes.willEdit(slow.promise);
    screen.show(running, at(1));
    await settle();
    screen.show(running, at(2));
    const presented = screen.present(jobIn('done'), [picture]);
    await settle();
    expect(routes.edits).toHaveLength(1);
    slow.resolve({ kind: 'edited', address: running.address });
    expect((await presented).kind).toBe('shown');
    clock.advance(60_000);
    await settle();
    expect(routes.contents).toEqual([`${fox} (1%)`, fox]);
  });

  it('does not wait for the spacing of progress', async () => {
    const { routes, screen } = rig();
    screen.show(running, at(1));
    await settle();
    await screen.present(jobIn('done'));
    expect(routes.edits).toHaveLength(2);
  });

  it('sends a direct message when the way to the old one is closed', async () => {
    const { routes, screen } = rig();
    const address = addressOf({ channelId: 'direct' });
    routes.willEdit({ kind: 'route-closed' });
    routes.willSendDirectly({ kind: 'edited', address });
    expect(await screen.present(jobIn('done'))).toEqual({ kind: 'shown', address });
    expect(routes.direct).toEqual([{ userId: '300000000000000001', nonce: jobIdOf(1) }]);
    expect(routes.contents.at(-1)).toBe(`<@300000000000000001> ${en.status.sentDirectly}`);
  });

  it('says without the prompt what Discord refuses to show with it', async () => {
    const { routes, screen } = rig();
    routes.willEdit({ kind: 'rejected' });
    expect((await screen.present(jobIn('done'), [picture])).kind).toBe('shown');
    expect(routes.contents).toEqual([fox, `<@300000000000000001> ${en.status.withoutPrompt}`]);
    expect(routes.edits[1]?.message).toMatchObject({
      files: [picture],
      body: { components: routes.edits[0]?.message.body.components },
    });
  });

  it('is gone when Discord refuses it without the prompt, too', async () => {
    const { routes, screen } = rig();
    routes.willEdit({ kind: 'rejected' }, { kind: 'rejected' });
    expect(await screen.present(jobIn('done'))).toEqual({ kind: 'gone' });
    expect(routes.direct).toEqual([]);
  });

  it('sends no direct message about a job that nobody has seen yet', async () => {
    const { routes, screen } = rig();
    routes.willEdit({ kind: 'route-closed' });
    expect(await screen.present(jobIn('asked'))).toEqual({ kind: 'gone' });
    expect(routes.direct).toEqual([]);
  });

  it.each([
    ['gone', 'gone'],
    ['too-large', 'too-large'],
    ['later', 'later'],
  ] as const)('that ends as %s is %s, with no direct message', async (outcome, kind) => {
    const { routes, screen } = rig();
    routes.willEdit({ kind: outcome });
    expect(await screen.present(jobIn('done'))).toEqual({ kind });
    expect(routes.direct).toEqual([]);
  });

  it('is gone when the direct message has nowhere to go either', async () => {
    const { routes, screen } = rig();
    routes.willEdit({ kind: 'route-closed' });
    routes.willSendDirectly({ kind: 'route-closed' });
    expect(await screen.present(jobIn('failed'))).toEqual({ kind: 'gone' });
    expect(routes.contents.at(-1)).toBe(`<@300000000000000001> ${en.status.notShown}`);
  });

  it('forgets an ended job, so that its next look is sent whatever stood there', async () => {
    const { routes, screen } = rig();
    screen.show(jobIn('done'));
    await settle();
    screen.show(jobIn('done'));
    await settle();
    expect(routes.edits).toHaveLength(2);
  });
});

describe('stopping the screen', () => {
  it('drops what waits, and lets what is on its way arrive', async () => {
    const { clock, routes, screen } = rig();
    const slow = deferred<EditOutcome>();
    routes.willEdit(slow.promise);
    screen.show(running, at(1));
    await settle();
    screen.show(running, at(2));
    let stopped = false;
    const stopping = screen.stop().then(() => {
      stopped = true;
    });
    await settle();
    expect(stopped).toBe(false);
    slow.resolve({ kind: 'edited', address: running.address });
    await stopping;
    clock.advance(60_000);
    await settle();
    expect(routes.edits).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });
});
