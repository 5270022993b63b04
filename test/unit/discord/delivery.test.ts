import { describe, expect, it } from 'vitest';
import type { EditOutcome } from '../../../src/discord/message-routes.ts';
import { en } from '../../../src/locales/en.ts';
import { encodePress } from '../../../src/views/custom-ids.ts';
import { screenRig as rig } from '../../fakes/discord-screen.ts';
import { addressOf, imagineOf, jobIdOf, jobIn } from '../../fakes/jobs.ts';
import { deferred, settle } from '../../fakes/settle.ts';

const running = jobIn('running');
const fox = '**a red fox** - <@300000000000000001>';
const at = (percent: number) => ({ percent });
const picture = { name: 'a.png', bytes: Uint8Array.of(1), contentType: 'image/png' };

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
    expect(routes.contents).toEqual([`${fox} (1%)`, `${fox}\n-# ${jobIn('done').id}`]);
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

  it('looks for its message before it writes directly, where nobody knows which it is', async () => {
    const { routes, screen } = rig();
    const nameless = addressOf({ messageId: undefined });
    const job = jobIn('done', { address: nameless });
    const found = { ...nameless, messageId: '77' };
    routes.posted.set(encodePress({ action: 'cancel', jobId: job.id }), '77');
    routes.willEdit({ kind: 'route-closed' }, { kind: 'edited', address: found });
    expect(await screen.present(job, [picture])).toEqual({ kind: 'shown', address: found });
    expect(routes.edits.map(({ address }) => address.messageId)).toEqual([undefined, '77']);
    expect(routes.direct).toEqual([]);
  });

  const forNow = { kind: 'route-closed', mayReopen: true } as const;
  const inChannel = { address: addressOf({ token: undefined }) };

  it.each([
    ['shown', { kind: 'edited', address: addressOf({ channelId: 'direct' }) }],
    ['gone', { kind: 'route-closed' }],
  ] as const)(
    'tells, where it is %s, that its message could not be told for now',
    async (kind, outcome) => {
      const { routes, screen } = rig();
      routes.willEdit(forNow, forNow);
      routes.willSendDirectly(outcome);
      const presented = await screen.present(jobIn('done', inChannel));
      expect(presented).toMatchObject({ kind, stranded: inChannel.address });
    },
  );

  it.each([
    ['was told', inChannel, { kind: 'edited', address: addressOf() }],
    ['is closed for good', inChannel, { kind: 'route-closed' }],
    ['is a direct one', { address: addressOf({ direct: true }) }, forNow],
    ['is for one person alone', { address: addressOf({ ephemeral: true }) }, forNow],
    ['is where the bot is not', { address: addressOf({ botIsThere: false }) }, forNow],
  ] as const)('strands no message that %s', async (_which, place, notice) => {
    const { routes, screen } = rig();
    routes.willEdit(forNow, notice);
    routes.willSendDirectly({ kind: 'route-closed' });
    expect(await screen.present(jobIn('done', place))).toEqual({ kind: 'gone' });
  });

  it('says in another message where it is, without its buttons and unfinished picture', async () => {
    const { routes, screen } = rig();
    const from = addressOf({ messageId: '1' });
    const address = addressOf({ channelId: '7', messageId: '8', guildId: null, direct: true });
    expect(await screen.pointOn(from, jobIn('done', { address, previews: true }))).toBe('shown');
    const link = 'https://discord.com/channels/@me/7/8';
    expect(routes.edits).toMatchObject([
      {
        address: from,
        message: {
          body: {
            content: `<@300000000000000001> ${en.status.sentDirectly} ${link}`,
            components: [],
          },
          files: [],
          jobId: jobIdOf(1),
        },
      },
    ]);
    routes.willEdit(forNow, { kind: 'gone' }, { kind: 'later' }, { kind: 'too-often' });
    const changes = [1, 2, 3, 4].map(() => screen.pointOn(from, jobIn('done')));
    expect(await Promise.all(changes)).toEqual(['closed', 'gone', 'later', 'later']);
  });

  it('says without the prompt what Discord refuses to show with it', async () => {
    const { routes, screen } = rig();
    routes.willEdit({ kind: 'rejected' });
    expect((await screen.present(jobIn('done'), [picture])).kind).toBe('shown');
    const [first] = routes.contents;
    expect(first).toBe(`${fox}\n-# ${jobIn('done').id}`);
    expect(routes.contents.slice(1)).toEqual([`<@300000000000000001> ${en.status.withoutPrompt}`]);
    expect(routes.edits[1]?.message).toMatchObject({
      files: [picture],
      body: { components: routes.edits[0]?.message.body.components },
    });
  });

  it('is gone when Discord refuses it without the prompt, too, and its message says so', async () => {
    const { routes, screen } = rig();
    screen.show(running, at(97));
    await settle();
    routes.willEdit({ kind: 'rejected' }, { kind: 'rejected' });
    expect(await screen.present(jobIn('done'), [picture])).toEqual({ kind: 'gone' });
    expect(routes.direct).toEqual([]);
    expect(routes.edits).toHaveLength(4);
    expect(routes.edits.at(-1)?.message).toMatchObject({
      body: { content: `<@300000000000000001> ${en.status.notShown}`, components: [] },
      files: undefined,
    });
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
