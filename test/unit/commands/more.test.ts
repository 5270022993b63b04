import { describe, expect, it } from 'vitest';
import { filesButton } from '../../../commands/buttons/files.ts';
import { moreButton } from '../../../commands/buttons/more.ts';
import { removeButton } from '../../../commands/buttons/remove.ts';
import { seedButton } from '../../../commands/buttons/seed.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { type Intention, type Tools, tell } from '../../../src/discord/definitions.ts';
import type { Job } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import { UpstreamError } from '../../../src/upstreams/failure.ts';
import type { TaskResult } from '../../../src/upstreams/result.ts';
import type { MessageView } from '../../../src/views/message.ts';
import { buttonPress } from '../../fakes/interactions.ts';
import {
  actionOf,
  actionRequestOf,
  imagineOf,
  jobIdOf,
  jobIn,
  sampleTime,
} from '../../fakes/jobs.ts';
import { FakeMedia, samplePicture } from '../../fakes/media.ts';
import { toolsOf } from '../../fakes/router.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

const upscales = [1, 2, 3, 4].map((index) =>
  actionOf({ key: `u${index}`, kind: 'upscale', index }),
);
const gridUrl = 'https://files.example.com/grid.png';
const result: TaskResult = {
  media: [{ kind: 'image', url: gridUrl }],
  actions: upscales,
  pickedActions: [],
};
const grid = jobIn('done', { result });
const nobodys = { requesterId: '300000000000000099' };

interface Rig {
  readonly tools: Tools;
  readonly media: FakeMedia;
  readonly upstream: FakeUpstream;
}

async function rig(job: Job, copies: readonly string[] = []): Promise<Rig> {
  const media = new FakeMedia();
  const upstream = new FakeUpstream();
  upstream.abilities.add('seed');
  upstream.seed = '123';
  const tools = {
    ...toolsOf(new ManualClock(sampleTime)),
    text: en,
    media,
    upstreams: new Map([[upstream.name, upstream]]),
    copiesOf: () => Promise.resolve(copies.map((url) => ({ url }))),
  };
  await tools.jobs.create(job);
  return { tools, media, upstream };
}

const press = buttonPress('whatever');
const jobId = jobIdOf(1);

async function view(intention: Intention | Promise<Intention>): Promise<MessageView> {
  const decided = await intention;
  if (decided.kind === 'tell') return decided.view;
  if (decided.kind !== 'work') throw new Error(`It wants to ${decided.kind}`);
  return decided.run(AbortSignal.timeout(1_000));
}

/** Does it in a program that stops. */
async function cutShort(intention: Intention): Promise<MessageView> {
  if (intention.kind !== 'work') throw new Error(`It wants to ${intention.kind}`);
  return intention.run(AbortSignal.abort());
}

describe('⋯', () => {
  const labels = async (job: Job): Promise<unknown[]> => {
    const { tools } = await rig(job);
    const { rows } = await view(moreButton.run({ action: 'more', jobId }, press, tools));
    return rows.flatMap(({ components }) =>
      components.map((component) => ('label' in component ? component.label : undefined)),
    );
  };
  const { files, seed, remove } = en.more.button;

  it.each<[string, Job, unknown[]]>([
    ['a grid', grid, [files, seed, remove]],
    ['a grid of somebody else', { ...grid, ...nobodys }, [files, seed]],
    [
      'several files',
      jobIn('done', {
        result: { ...result, media: [...result.media, ...result.media], actions: [] },
      }),
      [files, seed, remove],
    ],
    ['one picture', jobIn('done'), [seed, remove]],
    ['one of four', jobIn('done', { request: actionRequestOf({ kind: 'upscale' }) }), [remove]],
    [
      'a clip',
      jobIn('done', {
        result: { ...result, media: [{ kind: 'video', url: gridUrl }], actions: [] },
      }),
      [remove],
    ],
    ['words', jobIn('done', { request: { kind: 'shorten', prompt: 'x' } }), [remove]],
  ])('offers what can be done with %s', async (_name, job, expected) => {
    expect(await labels(job)).toEqual(expected);
  });

  it('shows a private picture to its person only', async () => {
    const { tools } = await rig({ ...grid, ...nobodys, private: true });
    const answer = await moreButton.run({ action: 'more', jobId }, press, tools);
    expect(answer).toEqual(tell(en.notice.privatePicture));
  });

  it('shows the prompt as it can be copied, and signatures to their owner alone', async () => {
    const prompt = 'https://a.example/x.png?sig=1 a ``` fox\n--v 6.1';
    const request = imagineOf({ prompt });
    const own = await rig(jobIn('done', { request }));
    const { content } = await view(moreButton.run({ action: 'more', jobId }, press, own.tools));
    expect(content).toContain('x.png?sig=1 a `\u200b`\u200b` fox\n--v 6.1\n```');
    expect(content.match(/```/g)).toHaveLength(2);
    expect(content).toContain(en.more.model('6.1'));
    const other = await rig(jobIn('done', { request, ...nobodys }));
    const seen = await view(moreButton.run({ action: 'more', jobId }, press, other.tools));
    expect(seen.content).not.toContain('sig');
  });

  it('fits into a message whatever the prompt', async () => {
    const prompt = '`'.repeat(4_000);
    const { tools } = await rig(jobIn('done', { request: imagineOf({ prompt }) }));
    const { content } = await view(moreButton.run({ action: 'more', jobId }, press, tools));
    expect(content.length).toBeLessThan(2_000);
  });
});

describe('Pictures as files', () => {
  const run = (tools: Tools): Promise<MessageView> =>
    view(filesButton.run({ action: 'files', jobId }, press, tools));

  it('fetches the grid once, from Discord, and cuts it into four', async () => {
    const { tools, media } = await rig(grid, ['https://cdn.example/copy.png']);
    media.holds('https://cdn.example/copy.png', samplePicture);
    const { files = [] } = await run(tools);
    expect(media.downloads).toEqual(['https://cdn.example/copy.png']);
    expect(media.cuts).toEqual([1, 2, 3, 4]);
    expect(files.map(({ name }) => name)).toEqual(
      [1, 2, 3, 4].map((index) => `a_red_fox_${jobId}_${index}.png`),
    );
    expect(files.map(({ description }) => description)).toEqual(
      [1, 2, 3, 4].map((index) => `Picture ${index}: a red fox`),
    );
  });

  it('goes to the upstream where Discord has no copy any more', async () => {
    const { tools, media } = await rig(grid, ['https://cdn.example/dead.png']);
    media.holds('https://cdn.example/dead.png', 'missing');
    media.holds(gridUrl, samplePicture);
    expect((await run(tools)).files).toHaveLength(4);
  });

  it('asks the upstream for another address where all have died', async () => {
    const { tools, media } = await rig(grid);
    media.holds(gridUrl, 'missing');
    const url = 'https://files.example/anew.png';
    media.holds(url, samplePicture);
    const renewed: TaskResult = { ...result, media: [{ kind: 'image', url }] };
    const inquiry = { ...tools.inquiry, renew: () => Promise.resolve(renewed) };
    expect((await run({ ...tools, inquiry })).files).toHaveLength(4);
  });

  it('says so where the picture is nowhere, or too large', async () => {
    const gone = await rig(grid);
    gone.media.holds(gridUrl, 'missing');
    expect((await run(gone.tools)).content).toBe(en.more.filesGone);
    const large = await rig(grid);
    large.media.holds(gridUrl, samplePicture);
    large.media.fitting = () => undefined;
    expect((await run(large.tools)).content).toBe(en.more.filesTooLarge);
  });

  it('says what is there to say where Discord finds them too large', async () => {
    const { tools, media } = await rig(grid);
    media.holds(gridUrl, samplePicture);
    expect((await run(tools)).filesTooLarge).toBe(en.more.filesTooLarge);
  });

  it('does not take downloads that a stop cut short for pictures that are gone', async () => {
    const { tools, media } = await rig(grid);
    media.holds(gridUrl, 'unreachable');
    const intention = await filesButton.run({ action: 'files', jobId }, press, tools);
    await expect(cutShort(intention)).rejects.toThrow('aborted');
  });

  it('says so where there is only one picture', async () => {
    const { tools } = await rig(jobIn('done'));
    expect((await run(tools)).content).toBe(en.more.noFiles);
  });
});

describe('Seed', () => {
  const run = (tools: Tools): Promise<MessageView> =>
    view(seedButton.run({ action: 'seed', jobId }, press, tools));

  it('is told in the way in which it is typed', async () => {
    const { tools } = await rig(grid);
    expect((await run(tools)).content).toContain('`--seed 123`');
  });

  it('is not told by an upstream that has none, or fails', async () => {
    const { tools, upstream } = await rig(grid);
    upstream.seed = undefined;
    expect((await run(tools)).content).toBe(en.more.seedUntold('midjourney-proxy'));
    upstream.seed = new UpstreamError({ kind: 'timeout' }, 'late');
    expect((await run(tools)).content).toBe(en.more.seedFailed('midjourney-proxy'));
  });

  it('does not take a question that a stop cut short for an upstream that fails', async () => {
    const { tools, upstream } = await rig(grid);
    upstream.seed = new UpstreamError({ kind: 'timeout' }, 'late');
    const intention = await seedButton.run({ action: 'seed', jobId }, press, tools);
    await expect(cutShort(intention)).rejects.toThrow('aborted');
  });

  it('is not asked for where there is none', async () => {
    const { tools } = await rig(jobIn('done', { request: actionRequestOf({ kind: 'upscale' }) }));
    expect((await run(tools)).content).toBe(en.more.seedUntold('midjourney-proxy'));
    const off = { ...tools, upstreams: new Map() };
    expect((await run(off)).content).toBe(en.notice.upstreamGone);
  });
});

describe('Delete', () => {
  const run = (tools: Tools): Promise<MessageView> =>
    view(
      removeButton.run({ action: 'remove', jobId, messageId: '200000000000000003' }, press, tools),
    );

  it.each(['removed', 'gone', 'failed'] as const)('says that it is %s', async (outcome) => {
    const { tools } = await rig(grid);
    const messages = { ...tools.messages, remove: () => Promise.resolve(outcome) };
    expect((await run({ ...tools, messages })).content).toBe(en.messageMenu.remove[outcome]);
  });

  it('is for whoever asked for the picture', async () => {
    const { tools } = await rig({ ...grid, ...nobodys });
    expect((await run(tools)).content).toBe(en.notice.notYours);
  });
});
