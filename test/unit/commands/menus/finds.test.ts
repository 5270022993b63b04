import { describe, expect, it } from 'vitest';
import { animateMenu } from '../../../../commands/menus/animate.ts';
import { describeMenu } from '../../../../commands/menus/describe.ts';
import { sentClip } from '../../../../commands/modals/clip.ts';
import { sentReport } from '../../../../commands/modals/report.ts';
import { chosenPicture } from '../../../../commands/selects/choose.ts';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import { type Tools, tell } from '../../../../src/discord/definitions.ts';
import type { Find } from '../../../../src/discord/finds.ts';
import { en } from '../../../../src/locales/en.ts';
import { botId, messageMenu } from '../../../fakes/context-menus.ts';
import { menuChoice, type RawOverrides, sentForm } from '../../../fakes/interactions.ts';
import { jobIdOf, jobIn, sampleTime } from '../../../fakes/jobs.ts';
import { proposalIdOf } from '../../../fakes/proposals.ts';
import { toolsOf } from '../../../fakes/router.ts';
import { FakeUpstream } from '../../../fakes/upstream.ts';

const findId = proposalIdOf(1);
const url = (name: string): string => `https://cdn.example/${name}.png`;
const attachments = ['a', 'b'].map((name, index) => {
  const id = `20000000000000001${index}`;
  return { id, url: url(name), proxy_url: url(name), filename: `${name}.png`, size: 1 };
});
const somebodyElse = { user: { id: '300000000000000009', username: 'bob' } };
const guild = { guild_id: '400000000000000001' };

interface Rig {
  readonly tools: Tools;
  readonly clock: ManualClock;
  readonly keep: (find: Partial<Find>) => Promise<void>;
}

function rig(upstream = new FakeUpstream()): Rig {
  const clock = new ManualClock(sampleTime);
  const upstreams = new Map([[upstream.name, upstream]]);
  const tools = { ...toolsOf(clock), text: en, upstreams };
  const pictures = attachments.map((file) => ({ url: file.url, kind: 'image' as const }));
  const common = { id: findId, requesterId: '300000000000000001', pictures };
  const place = { channelId: '200000000000000002', messageId: '200000000000000007' };
  const keep: Rig['keep'] = (find) =>
    tools.finds.put({ ...common, ...place, purpose: 'describe', ...find });
  return { tools, clock, keep };
}

const hour = 60 * 60_000;

describe('which of several pictures shall be described', () => {
  const choose = (tools: Tools, value = '1', overrides: RawOverrides = {}): unknown =>
    chosenPicture.run(
      { action: 'choose', findId },
      menuChoice('whatever', [value], overrides),
      tools,
    );

  it('is asked of whoever used the menu, for an hour', async () => {
    const { tools, clock, keep } = rig();
    await keep({});
    expect(await choose(tools, '1', somebodyElse)).toEqual(tell(en.messageMenu.notYours));
    clock.advance(hour + 1);
    expect(await choose(tools)).toEqual(tell(en.messageMenu.findGone));
  });

  it('is no answer to another question', async () => {
    const { tools, keep } = rig();
    await keep({ purpose: 'animate' });
    expect(await choose(tools)).toEqual(tell(en.messageMenu.findGone));
  });

  it.each(['2', '-1', 'x', '0.5'])('is not one that there is not: %s', async (value) => {
    const { tools, keep } = rig();
    await keep({});
    expect(await choose(tools, value)).toEqual(tell(en.notice.buttonGone));
  });

  it('is not asked where nobody can describe any', async () => {
    const { tools } = rig();
    const menu = messageMenu('Describe image', { attachments });
    const answer = await describeMenu.run(menu, tools);
    expect(answer).toEqual(tell(en.pictures.cannot.describe('midjourney-proxy')));
  });

  it('is shown with the names of the files', async () => {
    const upstream = new FakeUpstream();
    upstream.abilities.add('describe');
    const { tools } = rig(upstream);
    const answer = await describeMenu.run(messageMenu('Describe image', { attachments }), tools);
    expect(answer).toMatchObject({
      kind: 'tell',
      view: {
        rows: [
          {
            components: [
              {
                custom_id: `1:choose:${jobIdOf(1)}`,
                options: [
                  { label: 'Picture 1', value: '0', description: 'a.png' },
                  { label: 'Picture 2', value: '1', description: 'b.png' },
                ],
              },
            ],
          },
        ],
      },
    });
  });
});

describe('a picture that a moderator has removed', () => {
  const bob = { requesterId: somebodyElse.user.id };

  it.each([
    ['of somebody else', bob, en.access.removedPicture],
    ['of their own', {}, en.messageMenu.remove.gone],
  ])('is not used by a menu that was opened before: %s', async (_whose, owner, line) => {
    const { tools, keep } = rig();
    const { id } = jobIn('done');
    await tools.jobs.create(jobIn('done', owner));
    await keep({ purpose: 'animate', jobId: id });
    await tools.jobs.apply(id, { type: 'removed', by: 'moderator' });
    const form = sentForm('whatever', {}, { prompt: 'rain' });
    expect(await sentClip.run({ action: 'clip', findId }, form, tools)).toEqual(tell(line));
    await keep({ purpose: 'describe', jobId: id });
    const choice = menuChoice('whatever', ['1']);
    const press = { action: 'choose', findId } as const;
    expect(await chosenPicture.run(press, choice, tools)).toEqual(tell(line));
  });

  it.each([
    ['Describe image', describeMenu],
    ['Animate image', animateMenu],
  ] as const)('is not used where its message is still there: %s', async (name, menu) => {
    const upstream = new FakeUpstream();
    upstream.abilities.add('describe').add('video');
    const { tools } = rig(upstream);
    const { id } = jobIn('done');
    await tools.jobs.create(jobIn('done', bob));
    const button = { type: 2, style: 2, label: 'More', custom_id: `1:more:${id}` };
    const components = [{ type: 1, components: [button] }];
    const shown = messageMenu(name, { attachments, components, application_id: botId });
    expect(await menu.run(shown, tools)).not.toEqual(tell(en.access.removedPicture));
    await tools.jobs.apply(id, { type: 'removed', by: 'moderator' });
    expect(await menu.run(shown, tools)).toEqual(tell(en.access.removedPicture));
  });
});

describe('Animate image', () => {
  it('opens no form where nobody can make clips', async () => {
    const menu = messageMenu('Animate image', { attachments });
    const answer = await animateMenu.run(menu, rig().tools);
    expect(answer).toEqual(tell(en.pictures.cannot.video('midjourney-proxy')));
  });

  it('is sent by whoever used the menu', async () => {
    const { tools, keep } = rig();
    await keep({ purpose: 'animate' });
    const form = sentForm('whatever', somebodyElse, { prompt: 'rain' });
    const answer = await sentClip.run({ action: 'clip', findId }, form, tools);
    expect(answer).toEqual(tell(en.messageMenu.notYours));
  });
});

describe('Report image', () => {
  const send = (tools: Tools, overrides: RawOverrides = guild): unknown =>
    sentReport.run(
      { action: 'report', findId },
      sentForm('whatever', overrides, { reason: 'rude' }),
      tools,
    );

  it('is looked at again when the form is sent', async () => {
    const { tools, keep } = rig();
    await keep({ purpose: 'report', jobId: jobIdOf(1) });
    expect(await send(tools, {})).toEqual(tell(en.messageMenu.report.onlyInServers));
    expect(await send(tools)).toEqual(tell(en.messageMenu.report.off));
    const server = tools.guilds.of(guild.guild_id);
    await server.change((one) => ({ ...one, reportChannel: '200000000000000009' }));
    expect(await send(tools)).toEqual(tell(en.notice.jobGone));
    expect(await send(tools, { ...guild, ...somebodyElse })).toEqual(tell(en.messageMenu.notYours));
    await tools.jobs.create(jobIn('done'));
    expect(await send(tools)).toMatchObject({ kind: 'work' });
  });
});
