import { describe, expect, it } from 'vitest';
import type { EditOutcome } from '../../../src/discord/message-routes.ts';
import { screenRig as rig } from '../../fakes/discord-screen.ts';
import { jobIdOf, jobIn } from '../../fakes/jobs.ts';
import { deferred, settle } from '../../fakes/settle.ts';

const running = jobIn('running');
const fox = '**a red fox** - <@300000000000000001>';
const at = (percent: number) => ({ percent });

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
