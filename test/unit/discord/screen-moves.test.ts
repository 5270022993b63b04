import { describe, expect, it } from 'vitest';
import type { EditOutcome } from '../../../src/discord/message-routes.ts';
import { en } from '../../../src/locales/en.ts';
import { encodePress } from '../../../src/views/custom-ids.ts';
import { screenRig as rig } from '../../fakes/discord-screen.ts';
import { addressOf, jobIn, sampleTime, unnamedAddressOf } from '../../fakes/jobs.ts';
import { deferred, settle } from '../../fakes/settle.ts';

const minute = 60_000;
const job = jobIn('running');
const address = addressOf({ channelId: '77', messageId: '78', token: 'another' });
const moved = { ...job, address };
const at = (percent: number) => ({ percent });

describe('a job of which nobody has written down where it stands', () => {
  it('is found by the button that cancels it, unless one person alone sees it', async () => {
    const { routes, screen } = rig();
    const unplaced = { ...job, address: unnamedAddressOf() };
    expect(await screen.findMessage(unplaced)).toBeUndefined();
    routes.posted.set(encodePress({ action: 'cancel', jobId: job.id }), '79');
    expect(await screen.findMessage(unplaced)).toEqual({ ...unplaced.address, messageId: '79' });
    expect(await screen.findMessage(job)).toBeUndefined();
    const alone = { ...job, address: unnamedAddressOf({ ephemeral: true }) };
    expect(await screen.findMessage(alone)).toBeUndefined();
  });
});

describe('a job that has moved to another message', () => {
  it('shows the same look there', async () => {
    const { clock, routes, screen } = rig();
    screen.show(job, at(1));
    await settle();
    clock.advance(5_000);
    await screen.move(moved);
    screen.show(moved, at(1));
    await settle();
    expect(routes.edits.map((edit) => edit.address)).toEqual([job.address, address]);
  });

  it('stays there whatever address a step under way still knows', async () => {
    const { clock, routes, screen } = rig();
    screen.show(job, at(1));
    await settle();
    await screen.move(moved);
    clock.advance(5_000);
    screen.show(job, at(2));
    await settle();
    expect(await screen.present(jobIn('done'))).toEqual({ kind: 'shown', address });
    expect(routes.edits.map((edit) => edit.address)).toEqual([job.address, address, address]);
  });

  it('has moved only when nothing is on its way to the old message', async () => {
    const { routes, screen } = rig();
    const slow = deferred<EditOutcome>();
    routes.willEdit(slow.promise);
    screen.show(job, at(1));
    await settle();
    let hasMoved = false;
    const moving = screen.move(moved).then(() => {
      hasMoved = true;
    });
    await settle();
    expect(hasMoved).toBe(false);
    slow.resolve({ kind: 'edited', address: job.address });
    await moving;
    expect(routes.edits).toHaveLength(1);
  });

  it('is not drawn over its end by what was seen before it', async () => {
    const { clock, routes, screen } = rig();
    const [slow, upload] = [deferred<EditOutcome>(), deferred<EditOutcome>()];
    routes.willEdit(slow.promise, upload.promise);
    screen.show(job, at(1));
    await settle();
    const moving = screen.move(moved);
    const presented = screen.present({ ...jobIn('done'), address });
    slow.resolve({ kind: 'edited', address: job.address });
    await moving;
    screen.show(moved, at(2));
    clock.advance(5_000);
    await settle();
    upload.resolve({ kind: 'edited', address });
    await presented;
    clock.advance(5_000);
    await settle();
    expect(routes.edits).toHaveLength(2);
    expect(routes.contents[1]).not.toContain('%');
    expect(clock.pending).toBe(0);
  });

  it('never shows in the old message what waited there', async () => {
    const { clock, routes, screen } = rig();
    screen.show(job, at(1));
    await settle();
    screen.show(job, at(2));
    await screen.move(moved);
    clock.advance(60_000);
    await settle();
    expect(routes.edits).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });
});

describe('a message that only its interaction token can reach', () => {
  const tokenExpiresAt = sampleTime + 15 * minute;

  it.each([
    ['ephemeral', addressOf({ ephemeral: true, tokenExpiresAt })],
    ['where the bot is not', addressOf({ botIsThere: false, tokenExpiresAt })],
  ])('(%s) says so before the token dies', async (_why, only) => {
    const { clock, routes, screen } = rig();
    screen.show({ ...job, address: only }, at(1));
    await settle();
    clock.advance(14 * minute);
    screen.show({ ...job, address: only }, at(2));
    await settle();
    expect(routes.contents[0]).not.toContain(en.status.lastWord);
    expect(routes.contents[1]).toContain(en.status.lastWord);
    expect(routes.edits[1]?.message.body.components).toEqual([]);
  });

  it('says nothing of the kind where the bot can edit it for ever, or when the job has ended', async () => {
    const { clock, routes, screen } = rig();
    clock.advance(14 * minute);
    screen.show({ ...job, address: addressOf({ tokenExpiresAt }) }, at(1));
    await screen.present({ ...jobIn('failed'), address: addressOf({ ephemeral: true }) });
    expect(routes.contents.join()).not.toContain(en.status.lastWord);
  });

  it('is edited by the id that the first edit has told', async () => {
    const { clock, routes, screen } = rig();
    const unnamed = addressOf({ messageId: undefined });
    routes.willEdit({ kind: 'edited', address: { ...unnamed, messageId: '99' } });
    screen.show({ ...job, address: unnamed }, at(1));
    await settle();
    clock.advance(5_000);
    screen.show({ ...job, address: unnamed }, at(2));
    await settle();
    expect(routes.edits.map((edit) => edit.address.messageId)).toEqual([undefined, '99']);
  });
});
