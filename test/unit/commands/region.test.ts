import { describe, expect, it } from 'vitest';
import { pictureActionButton } from '../../../commands/buttons/picture-action.ts';
import { regionButton } from '../../../commands/buttons/region.ts';
import { actionForm } from '../../../commands/modals/action-form.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { type Intention, type Tools, tell } from '../../../src/discord/definitions.ts';
import type { Job, JobIn } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import type { MessageView } from '../../../src/views/message.ts';
import { buttonPress, messageWith, type SentValue, sentForm } from '../../fakes/interactions.ts';
import { actionOf, jobIdOf, jobIn, sampleResult, sampleTime } from '../../fakes/jobs.ts';
import { expectWithinLimits } from '../../fakes/limits.ts';
import { FakeMedia, samplePicture } from '../../fakes/media.ts';
import { toolsOf } from '../../fakes/router.ts';

const id = jobIdOf(1);
const key = 'vr';
const size = { width: 2048, height: 1024 };
const original = 'https://files.example.com/1.png?sig=abc';
const shown = 'https://cdn.discord.example/1.png';
const ownMask = 'https://cdn.discord.example/mask.png';
const action = actionOf({ key, kind: 'vary-region' });
const result = { ...sampleResult, actions: [action, actionOf({ key: 'u1', kind: 'upscale' })] };

interface Rig {
  readonly tools: Tools;
  readonly media: FakeMedia;
}

async function rigWith(job: Job, more: Partial<Tools> = {}): Promise<Rig> {
  const media = new FakeMedia();
  const tools = { ...toolsOf(new ManualClock(sampleTime)), text: en, media, ...more };
  await tools.jobs.create(job);
  return { tools, media };
}

function single(overrides: Partial<JobIn<'done'>> = {}): JobIn<'done'> {
  return jobIn('done', { size, result, ...overrides });
}

async function press(tools: Tools): Promise<Intention> {
  const interaction = buttonPress('x', messageWith(shown));
  return pictureActionButton.run({ action: 'act', jobId: id, key }, interaction, tools);
}

async function viewOf(intention: Intention): Promise<MessageView> {
  if (intention.kind !== 'work') throw new Error(`It is no work: ${intention.kind}`);
  return intention.run(new AbortController().signal);
}

async function send(values: Readonly<Record<string, SentValue>>, tools: Tools): Promise<Intention> {
  const interaction = sentForm('x', {}, { prompt: 'a blue fox', ...values });
  return actionForm.run({ action: 'form', jobId: id, key }, interaction, tools);
}

describe('"Vary (Region)" pressed', () => {
  it('shows the picture with its parts numbered, and a button to choose among them', async () => {
    const { tools, media } = await rigWith(single());
    media.holds(original, samplePicture);
    const view = await viewOf(await press(tools));
    expectWithinLimits(view);
    expect(view.content).toBe(en.pictures.regionIntro);
    expect(view.files).toHaveLength(1);
    expect(view.files?.[0]?.bytes).toEqual((await media.drawGrid(samplePicture)).bytes);
    expect(view.rows).toMatchObject([
      { components: [{ custom_id: `1:region:${id}:${key}`, label: en.pictures.chooseRegion }] },
    ]);
  });

  it('takes the shown picture where the upstream has deleted its own', async () => {
    const { tools, media } = await rigWith(single());
    media.holds(original, 'missing');
    media.holds(shown, samplePicture);
    expect((await viewOf(await press(tools))).files).toHaveLength(1);
  });

  it('takes the picture from the job’s own message where it was pressed in none', async () => {
    const again = 'https://cdn.discord.example/fresh.png';
    const copiesOf = (): Promise<{ url: string }[]> => Promise.resolve([{ url: again }]);
    const { tools, media } = await rigWith(single(), { copiesOf });
    media.holds(original, 'missing');
    media.holds(shown, 'missing');
    media.holds(again, samplePicture);
    expect((await viewOf(await press(tools))).files).toHaveLength(1);
  });

  it('says that the picture is gone where it can be had nowhere', async () => {
    const { tools, media } = await rigWith(single());
    media.holds(original, 'missing');
    media.holds(shown, 'unreachable');
    expect(await viewOf(await press(tools))).toEqual({
      content: en.problem.pictureGone,
      rows: [],
    });
  });

  it('does not take a download that a stop cut short for a picture that is gone', async () => {
    const { tools, media } = await rigWith(single());
    media.holds(original, 'unreachable');
    media.holds(shown, 'unreachable');
    const intention = await press(tools);
    if (intention.kind !== 'work') throw new Error(intention.kind);
    await expect(intention.run(AbortSignal.abort())).rejects.toThrow('aborted');
  });

  it('no longer works for a picture whose size nobody knows', async () => {
    const { tools } = await rigWith(jobIn('done', { result }));
    expect(await press(tools)).toEqual(tell(en.notice.buttonGone));
  });

  it('is one press where it is a double click', async () => {
    const { tools } = await rigWith(single(), { isFirstPress: () => false });
    expect(await press(tools)).toEqual(tell(en.notice.alreadyPressed));
  });
});

describe('"Choose the region"', () => {
  const choose = async (tools: Tools, chosen = key): Promise<Intention> =>
    regionButton.run({ action: 'region', jobId: id, key: chosen }, buttonPress('x'), tools);

  it('opens the form, with the prompt in it', async () => {
    const { tools } = await rigWith(single());
    const intention = await choose(tools);
    expect(intention).toMatchObject({
      kind: 'ask',
      form: { custom_id: `1:form:${id}:${key}`, title: en.form.region },
    });
    expect(JSON.stringify(intention)).toContain('"value":"a red fox"');
  });

  it('opens nothing for another button, and nothing of somebody else’s private picture', async () => {
    const { tools } = await rigWith(single());
    expect(await choose(tools, 'u1')).toEqual(tell(en.notice.buttonGone));
    const secret = await rigWith(single({ private: true, requesterId: '300000000000000009' }));
    expect(await choose(secret.tools)).toEqual(tell(en.notice.privatePicture));
  });
});

describe('the form of "Vary (Region)"', () => {
  it('repaints the parts that were ticked', async () => {
    const { tools } = await rigWith(single());
    const intention = await send({ region: ['0', '8'], mask: { files: [] } }, tools);
    expect(intention).toMatchObject({
      kind: 'start',
      parent: { jobId: id, key },
      draft: {
        request: {
          kind: 'action',
          action,
          prompt: 'a blue fox',
          region: { ...size, cells: [0, 8] },
        },
      },
    });
    expect(intention).not.toHaveProperty('draft.request.mask', expect.anything());
  });

  it('repaints what a mask says, also beside parts', async () => {
    const { tools, media } = await rigWith(single());
    media.holds(ownMask, { ...samplePicture, size });
    media.maskOutcome = { ok: true, mask: Uint8Array.of(7, 7, 7) };
    const intention = await send({ region: ['4'], mask: { files: [ownMask] } }, tools);
    expect(intention).toMatchObject({
      draft: { request: { mask: 'data:image/png;base64,BwcH', prompt: 'a blue fox' } },
    });
    expect(intention).toMatchObject({ draft: { request: { region: undefined } } });
  });

  it('says what is wrong with a mask, and starts nothing', async () => {
    const { tools, media } = await rigWith(single());
    const small = { width: 10, height: 10 };
    media.holds(ownMask, { ...samplePicture, size: small });
    media.maskOutcome = { ok: false, reason: 'wrong-size' };
    expect(await send({ region: ['4'], mask: { files: [ownMask] } }, tools)).toEqual(
      tell(en.handedIn.maskWrongSize(small, size)),
    );
  });

  it('wants something to be chosen, and then may be sent at once', async () => {
    const presses: string[] = [];
    const isFirstPress = (button: string): boolean => {
      presses.push(button);
      return presses.indexOf(button) === presses.length - 1;
    };
    const { tools } = await rigWith(single(), { isFirstPress });
    expect(await send({ region: [], mask: { files: [] } }, tools)).toEqual(
      tell(en.notice.regionEmpty),
    );
    expect((await send({ region: ['1'], mask: { files: [] } }, tools)).kind).toBe('start');
  });

  it('may have been opened when it had no place for a mask', async () => {
    const { tools } = await rigWith(single());
    expect((await send({ region: ['1'] }, tools)).kind).toBe('start');
  });

  it('waits for a picture that is just being finished', async () => {
    const { tools } = await rigWith(jobIn('delivering', { result }));
    expect(await send({ region: ['1'] }, tools)).toEqual(tell(en.notice.stillFinishing));
  });

  it('looks for words that are not allowed', async () => {
    const { tools } = await rigWith(single(), { findBlockedWord: () => 'fox' });
    expect(await send({ region: ['1'] }, tools)).toEqual(tell(en.notice.wordNotAllowed('fox')));
  });
});
