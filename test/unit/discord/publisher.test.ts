import { beforeEach, describe, expect, it } from 'vitest';
import type { EditOutcome } from '../../../src/discord/message-routes.ts';
import { createPublisher, type Publisher } from '../../../src/discord/publisher.ts';
import { withoutToken } from '../../../src/jobs/address.ts';
import type { Delivery, Job } from '../../../src/jobs/job.ts';
import { createJobRepository, type JobRepository } from '../../../src/jobs/repository.ts';
import { en } from '../../../src/locales/en.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { type ScreenRig, screenRig } from '../../fakes/discord-screen.ts';
import { noInquiry } from '../../fakes/inquiry.ts';
import { addressOf, jobIn, sampleResult, unnamedAddressOf } from '../../fakes/jobs.ts';
import { FakeMedia, samplePicture } from '../../fakes/media.ts';
import { settle } from '../../fakes/settle.ts';

const copy = 'https://cdn.discord.example/copy.png';
const original = sampleResult.media[0]?.url ?? '';
const here = addressOf({ channelId: '77', messageId: '78', token: 'another' });
const place = { address: here, uploadLimit: 1_000 };

interface PublisherRig extends ScreenRig {
  readonly jobs: JobRepository;
  readonly media: FakeMedia;
  readonly publisher: Publisher;
}

function publisherRig(): PublisherRig {
  const base = screenRig();
  const jobs = createJobRepository(createMemoryStore(), base.clock);
  const media = new FakeMedia();
  media.holds(copy, samplePicture);
  media.holds(original, samplePicture);
  const publisher = createPublisher({
    inquiry: noInquiry,
    ...{ jobs, media, screen: base.screen, routes: base.routes, logger: base.log.logger },
    stopping: new AbortController().signal,
  });
  return { ...base, jobs, media, publisher };
}

describe('bringing a finished job to a new message', () => {
  let rig: PublisherRig;
  const job = jobIn('done');
  const addressNow = async (): Promise<Job['address'] | undefined> =>
    (await rig.jobs.get(job.id))?.address;

  beforeEach(async () => {
    rig = publisherRig();
    await rig.jobs.create(job);
  });

  it('shows it with Discord’s own copy of the picture, and it is at home there', async () => {
    rig.routes.willHold(copy);
    expect(await rig.publisher.republish(job, place)).toBe('shown');
    expect(rig.routes.edits).toMatchObject([
      { address: here, message: { files: [{ contentType: 'image/png' }] } },
    ]);
    expect(rig.media.downloads).toEqual([copy]);
    expect(await addressNow()).toEqual(here);
  });

  it('asks the upstream for the picture where Discord has no copy', async () => {
    rig.routes.willHold();
    expect(await rig.publisher.republish(job, place)).toBe('shown');
    expect(rig.media.downloads).toEqual([original]);
  });

  it('cuts what was picked out of the upstream’s grid, and not out of Discord’s copy', async () => {
    const media = [{ kind: 'image' as const, url: original, quarter: 2 }];
    const picked = { ...job, result: { ...sampleResult, media } };
    rig.routes.willHold(copy);
    await rig.publisher.republish(picked, place);
    expect(rig.media.cuts).toEqual([]);
    rig.routes.willHold();
    expect(await rig.publisher.republish(picked, place)).toBe('shown');
    expect(rig.media.cuts).toEqual([2]);
  });

  it('links a picture that cannot be made to fit into the new place', async () => {
    rig.routes.willHold(copy);
    rig.media.fitting = () => undefined;
    expect(await rig.publisher.republish(job, place)).toBe('shown');
    expect(rig.routes.edits).toHaveLength(1);
    expect(rig.routes.edits[0]?.message.files).toBeUndefined();
    expect(rig.routes.contents[0]).toContain(en.status.tooLarge);
    expect(rig.routes.contents[0]).toContain(original);
  });

  it('makes it fit by the limit of the new place, not of the old one', async () => {
    rig.routes.willHold(copy);
    await rig.publisher.republish(job, place);
    expect(rig.media.limits).toEqual([1_000]);
  });

  it('links it when Discord finds it too large after all', async () => {
    rig.routes.willHold(copy);
    rig.routes.willEdit({ kind: 'too-large' });
    expect(await rig.publisher.republish(job, place)).toBe('shown');
    expect(rig.routes.edits.map(({ address }) => address)).toEqual([here, here]);
    expect(rig.routes.contents.at(-1)).toContain(en.status.tooLarge);
    expect(await addressNow()).toEqual(here);
  });

  it('links it when it can be read nowhere any more', async () => {
    rig.routes.willHold(copy);
    rig.media.holds(copy, 'missing');
    rig.media.holds(original, 'unreachable');
    expect(await rig.publisher.republish(job, place)).toBe('shown');
    expect(rig.routes.contents.at(-1)).toContain(en.status.unreadable);
  });

  it('links nothing where the upstream named a place that is not public', async () => {
    const refused = jobIn('done', { delivery: 'refused' });
    rig = publisherRig();
    await rig.jobs.create(refused);
    rig.routes.willHold();
    rig.media.holds(original, 'forbidden');
    expect(await rig.publisher.republish(refused, place)).toBe('shown');
    expect(rig.routes.contents.at(-1)).toContain(en.status.unreadable);
    expect(rig.routes.contents.at(-1)).not.toContain('http');
    expect(await rig.jobs.get(refused.id)).toEqual(refused);
  });

  it.each<[string, Delivery, (rig: PublisherRig) => void]>([
    ['attached', 'attached', () => undefined],
    [
      'too large there',
      'linked-too-large',
      ({ media }) => {
        media.fitting = () => undefined;
      },
    ],
    [
      'too large after all',
      'linked-too-large',
      ({ routes }) => {
        routes.willEdit({ kind: 'too-large' });
      },
    ],
  ])('writes down how it is shown there: %s', async (_how, delivery, prepare) => {
    const before = jobIn('done', {
      delivery: delivery === 'attached' ? 'linked-too-large' : 'attached',
    });
    rig = publisherRig();
    await rig.jobs.create(before);
    rig.routes.willHold(copy);
    prepare(rig);
    expect(await rig.publisher.republish(before, place)).toBe('shown');
    const { channelId, messageId, guildId } = before.address;
    const postings = [{ channelId, messageId, guildId }];
    expect(await rig.jobs.get(job.id)).toEqual({ ...before, address: here, delivery, postings });
  });

  it('stays at home in its old message when its files can be read nowhere now', async () => {
    rig.routes.willHold(copy);
    rig.media.holds(copy, 'missing');
    rig.media.holds(original, 'missing');
    expect(await rig.publisher.republish(job, place)).toBe('shown');
    expect(await rig.jobs.get(job.id)).toEqual(job);
  });

  it.each(['gone', 'later'] as const)(
    'leaves it where it is when the new message is %s, and tells so',
    async (kind) => {
      rig.routes.willHold(copy);
      rig.routes.willEdit({ kind });
      expect(await rig.publisher.republish(job, place)).toBe('failed');
      expect(await rig.jobs.get(job.id)).toEqual(job);
    },
  );
});

describe('bringing a live job to a new message', () => {
  it('goes on there, and the old message says so', async () => {
    const rig = publisherRig();
    const job = jobIn('needs-input');
    await rig.jobs.create(job);
    rig.screen.show(job);
    await settle();
    expect(await rig.publisher.republish(job, place)).toBe('shown');
    rig.clock.advance(5_000);
    rig.screen.show(job);
    await settle();
    const ofOld = rig.routes.edits.filter(({ address }) => address.channelId !== '77');
    const ofNew = rig.routes.edits.filter(({ address }) => address.channelId === '77');
    expect(ofOld.at(-1)?.message.body).toMatchObject({
      content: en.status.continuedElsewhere,
      components: [],
    });
    expect(ofNew.at(-1)?.message.body.components).not.toEqual([]);
    expect((await rig.jobs.get(job.id))?.address).toEqual(here);
  });

  it('remembers the old message until it has said so: the process may die before that', async () => {
    const rig = publisherRig();
    const earlier = withoutToken(addressOf({ messageId: '5' }));
    const job = jobIn('needs-input', { stranded: earlier });
    await rig.jobs.create(job);
    let answer: (outcome: EditOutcome) => void = () => undefined;
    rig.routes.willEdit(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const moving = rig.publisher.republish(job, place);
    await settle();
    expect(rig.routes.edits[0]?.address).toEqual(job.address);
    const between = await rig.jobs.get(job.id);
    expect(between).toMatchObject({ address: here, stranded: withoutToken(job.address) });
    answer({ kind: 'edited', address: job.address });
    expect(await moving).toBe('shown');
    expect((await rig.jobs.get(job.id))?.stranded).toEqual(earlier);
  });

  it.each<[string, EditOutcome]>([
    ['the bot may not write there', { kind: 'route-closed', mayReopen: true }],
    ['Discord does not answer', { kind: 'later' }],
  ])('remembers the old message where %s for now', async (_why, outcome) => {
    const rig = publisherRig();
    const job = jobIn('needs-input');
    await rig.jobs.create(job);
    rig.routes.willEdit(outcome);
    expect(await rig.publisher.republish(job, place)).toBe('shown');
    const { stranded } = (await rig.jobs.get(job.id)) ?? {};
    expect(stranded).toEqual(withoutToken(job.address));
  });

  it('leaves no message behind where it is asked for twice at once', async () => {
    const rig = publisherRig();
    const job = jobIn('queued');
    await rig.jobs.create(job);
    const second = { ...place, address: { ...here, channelId: '88' } };
    const asked = [place, second].map((one) => rig.publisher.republish(job, one));
    expect(await Promise.all(asked)).toEqual(['shown', 'shown']);
    rig.clock.advance(5_000);
    await settle();
    for (const channelId of [job.address.channelId, '77']) {
      const edits = rig.routes.edits.filter(({ address }) => address.channelId === channelId);
      expect(edits.at(-1)?.message.body.content).toBe(en.status.continuedElsewhere);
    }
    const edits = rig.routes.edits.filter(({ address }) => address.channelId === '88');
    expect(edits.at(-1)?.message.body.content).not.toBe(en.status.continuedElsewhere);
  });

  it('posts nothing in the old place where no message of it stands yet', async () => {
    const rig = publisherRig();
    const job = jobIn('queued', { address: unnamedAddressOf({ followUp: true }) });
    await rig.jobs.create(job);
    expect(await rig.publisher.republish(job, place)).toBe('shown');
    await settle();
    expect(rig.routes.edits.map(({ address }) => address)).toEqual([here]);
  });

  it('brings the picture along when the job has finished since it was read', async () => {
    const rig = publisherRig();
    rig.routes.willHold(copy);
    await rig.jobs.create(jobIn('done'));
    expect(await rig.publisher.republish(jobIn('running'), place)).toBe('shown');
    await settle();
    const there = rig.routes.edits.filter(({ address }) => address.channelId === '77');
    expect(there.some(({ message }) => message.files?.length === 1)).toBe(true);
  });

  it('shows nothing of a job that is not there any more', async () => {
    const rig = publisherRig();
    expect(await rig.publisher.republish(jobIn('running'), place)).toBe('failed');
    expect(rig.routes.edits).toEqual([]);
  });

  it('leaves alone a job whose picture is on its way this very moment', async () => {
    const rig = publisherRig();
    await rig.jobs.create(jobIn('delivering'));
    expect(await rig.publisher.republish(jobIn('running'), place)).toBe('finishing');
    expect(rig.routes.edits).toEqual([]);
  });
});
