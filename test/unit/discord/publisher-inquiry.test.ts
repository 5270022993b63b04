import { describe, expect, it } from 'vitest';
import { createPublisher, type Publisher } from '../../../src/discord/publisher.ts';
import type { Inquiry } from '../../../src/jobs/inquiry.ts';
import { createJobRepository, type JobRepository } from '../../../src/jobs/repository.ts';
import { en } from '../../../src/locales/en.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import type { TaskResult } from '../../../src/upstreams/result.ts';
import { continuedSentence } from '../../../src/views/continued.ts';
import { encodePress } from '../../../src/views/custom-ids.ts';
import { type ScreenRig, screenRig } from '../../fakes/discord-screen.ts';
import { noInquiry } from '../../fakes/inquiry.ts';
import { addressOf, jobIn, sampleResult } from '../../fakes/jobs.ts';
import { FakeMedia, samplePicture } from '../../fakes/media.ts';

const original = sampleResult.media[0]?.url ?? '';
const anew = 'https://files.example.com/anew.png';
const renewed: TaskResult = {
  ...sampleResult,
  media: [{ kind: 'image', url: anew }],
  actions: sampleResult.actions.slice(0, 1),
};
const here = addressOf({ channelId: '77', messageId: '78', token: 'another' });
const place = { address: here, uploadLimit: 1_000 };
const problem = { code: 'upstream', failure: { kind: 'not-found' } } as const;
const forgotten = jobIn('failed', { problem, taskId: 'task-1' });

interface Rig extends ScreenRig {
  readonly jobs: JobRepository;
  readonly publisher: Publisher;
}

/** The picture has a new address, and the old one is dead. */
function rigWith(inquire: (jobs: JobRepository) => Partial<Inquiry>): Rig {
  const base = screenRig();
  const jobs = createJobRepository(createMemoryStore(), base.clock);
  const media = new FakeMedia();
  media.holds(original, 'missing');
  media.holds(anew, samplePicture);
  const publisher = createPublisher({
    inquiry: { ...noInquiry, ...inquire(jobs) },
    ...{ jobs, media, screen: base.screen, routes: base.routes, logger: base.log.logger },
    stopping: new AbortController().signal,
  });
  base.routes.willHold();
  return { ...base, jobs, publisher };
}

const contentsIn = ({ routes }: Rig, channelId: string): (string | undefined)[] =>
  routes.edits
    .filter(({ address }) => address.channelId === channelId)
    .map(({ message }) => message.body.content);

describe('bringing back a picture whose links have died', () => {
  it('asks the upstream for others, and draws the buttons that it tells by now', async () => {
    const rig = rigWith((jobs) => ({
      renew: async ({ id }) => {
        await jobs.apply(id, { type: 'result-renewed', result: renewed });
        return renewed;
      },
    }));
    const job = jobIn('done', { delivery: 'linked-unreadable' });
    await rig.jobs.create(job);
    expect(await rig.publisher.republish(job, place)).toBe('shown');
    expect(rig.routes.edits.at(-1)?.message.files).toHaveLength(1);
    expect(contentsIn(rig, '77').at(-1)).not.toContain(en.status.unreadable);
    expect(await rig.jobs.get(job.id)).toMatchObject({ delivery: 'attached', result: renewed });
    const drawn = JSON.stringify(rig.routes.edits.at(-1)?.message.body.components);
    const isDrawn = sampleResult.actions.map(({ key }) =>
      drawn.includes(encodePress({ action: 'act', jobId: job.id, key })),
    );
    expect(isDrawn).toEqual(sampleResult.actions.map((_action, index) => index === 0));
  });
});

describe('bringing back what an upstream had forgotten', () => {
  it('shows it where it is there again, and its old message says where it went', async () => {
    const rig = rigWith((jobs) => ({
      recall: async ({ id }) => {
        const job = await jobs.apply(id, { type: 'remembered', result: renewed });
        return job?.state === 'done' ? job : undefined;
      },
    }));
    await rig.jobs.create(forgotten);
    expect(await rig.publisher.republish(forgotten, place)).toBe('shown');
    const there = rig.routes.edits.find(({ address }) => address.channelId === '77');
    expect(there?.message.files).toHaveLength(1);
    const now = await rig.jobs.get(forgotten.id);
    expect(now).toMatchObject({ state: 'done', address: here });
    const { channelId } = forgotten.address;
    expect(contentsIn(rig, channelId)).toEqual([continuedSentence(now ?? forgotten, en)]);
  });

  it('leaves its old message as it is where the files are nowhere to be had', async () => {
    const rig = rigWith((jobs) => ({
      recall: async ({ id }) => {
        const job = await jobs.apply(id, { type: 'remembered', result: sampleResult });
        return job?.state === 'done' ? job : undefined;
      },
    }));
    await rig.jobs.create(forgotten);
    expect(await rig.publisher.republish(forgotten, place)).toBe('shown');
    expect(contentsIn(rig, '77')[0]).toContain(en.status.unreadable);
    expect(contentsIn(rig, forgotten.address.channelId)).toEqual([]);
  });

  it.each([
    ['forgotten', undefined],
    ['unfinished', 'unfinished'],
  ] as const)('says that it is %s, and changes nothing', async (told, recalled) => {
    const rig = rigWith(() => ({ recall: () => Promise.resolve(recalled) }));
    await rig.jobs.create(forgotten);
    expect(await rig.publisher.republish(forgotten, place)).toBe(told);
    expect(rig.routes.edits).toEqual([]);
    expect(await rig.jobs.get(forgotten.id)).toEqual(forgotten);
  });
});
