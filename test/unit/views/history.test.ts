import { ButtonStyle, ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { HistoryPage } from '../../../src/jobs/history-search.ts';
import type { Job, JobRequest } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import { actionKinds } from '../../../src/upstreams/result.ts';
import { decodePress } from '../../../src/views/custom-ids.ts';
import { type HistoryScene, historyView } from '../../../src/views/history.ts';
import { jumpLink } from '../../../src/views/jump-link.ts';
import type { MessageView } from '../../../src/views/message.ts';
import { whatWasDone } from '../../../src/views/what-was-done.ts';
import {
  actionRequestOf,
  addressOf,
  imagineOf,
  jobIdOf,
  jobIn,
  sampleTime,
  unnamedAddressOf,
} from '../../fakes/jobs.ts';
import { expectWithinLimits, facesOf } from '../../fakes/limits.ts';

const emptyPage: HistoryPage = { jobs: [], older: undefined, newer: undefined, stopped: undefined };

function view(page: Partial<HistoryPage>, more: Partial<HistoryScene> = {}): MessageView {
  const filter = { kind: 'all', text: '' } as const;
  const scene = { page: { ...emptyPage, ...page }, filter, isCut: false, thumbnails: new Map() };
  const made = historyView({ ...scene, ...more }, en);
  expectWithinLimits(made);
  return made;
}

function valuesOf({ rows }: MessageView): string[] {
  return rows.flatMap(({ components }) =>
    components.flatMap((one) =>
      one.type === ComponentType.StringSelect ? one.options.map(({ value }) => value) : [],
    ),
  );
}

/** Both buttons as what they mean, and whether they can be pressed. */
function turnsOf({ rows }: MessageView) {
  return rows.flatMap(({ components }) =>
    components.flatMap((one) =>
      one.type === ComponentType.Button && one.style === ButtonStyle.Secondary
        ? [{ press: decodePress(one.custom_id), disabled: one.disabled }]
        : [],
    ),
  );
}

describe('a page of a history', () => {
  it('shows what each job was, its prompt, when it was, and the way to its message', () => {
    const request = actionRequestOf({ kind: 'vary-strong' });
    const job = jobIn('done', { request, guildId: '400000000000000001' });
    const [embed] = view({ jobs: [job] }).embeds ?? [];
    expect(embed?.title).toBe('Vary (Strong)');
    expect(embed?.description).toBe(
      `a red fox\n<t:${sampleTime / 1000}:R> · [Go to its message](https://discord.com/channels/400000000000000001/200000000000000002/200000000000000003)`,
    );
    expect(embed?.thumbnail).toBeUndefined();
  });

  it('says how far one is that is not done', () => {
    const embeds = view({
      jobs: [jobIn('failed'), jobIn('needs-input', { id: jobIdOf(2) })],
    }).embeds;
    expect(embeds?.map(({ description }) => description)).toEqual([
      expect.stringContaining(en.history.state.failed),
      expect.stringContaining(en.history.state['needs-input']),
    ]);
  });

  it('shows the small pictures that there are, each with its prompt as alt text', () => {
    const jobs = [jobIn('done'), jobIn('done', { id: jobIdOf(2) })];
    const thumbnails = new Map([[jobIdOf(2), Uint8Array.of(1)]]);
    const { embeds = [], files } = view({ jobs }, { thumbnails });
    expect(embeds.map(({ thumbnail }) => thumbnail?.url)).toEqual([
      undefined,
      `attachment://${jobIdOf(2)}.webp`,
    ]);
    expect(files).toEqual([
      {
        name: `${jobIdOf(2)}.webp`,
        bytes: Uint8Array.of(1),
        contentType: 'image/webp',
        description: en.history.thumbnail('a red fox'),
      },
    ]);
  });

  it('leaves nothing of another page behind', () => {
    expect(view({})).toMatchObject({ embeds: [], files: [], rows: [] });
  });

  it('offers to bring back what can be shown, and has no menu where nothing can', () => {
    const jobs = [
      jobIn('done'),
      jobIn('running', { id: jobIdOf(2) }),
      jobIn('failed', { id: jobIdOf(3) }),
    ];
    expect(valuesOf(view({ jobs }))).toEqual([jobIdOf(1), jobIdOf(2)]);
    expect(facesOf(view({ jobs: [jobIn('failed')] }))).toEqual([]);
  });

  it('has both buttons, of which those at an end cannot be pressed', () => {
    const filter = { kind: 'clips', text: 'red fox' } as const;
    const page = { jobs: [jobIn('done')], older: jobIdOf(1) };
    const common = { action: 'page', jobId: jobIdOf(1), kind: 'clips', text: 'cmVkIGZveA' };
    expect(turnsOf(view(page, { filter }))).toEqual([
      { press: { ...common, direction: 'newer' }, disabled: true },
      { press: { ...common, direction: 'older' }, disabled: false },
    ]);
    expect(turnsOf(view({ jobs: [jobIn('done')] }))).toEqual([]);
  });

  it('says what is looked for, and when that is less than was typed', () => {
    const filter = { kind: 'favourites', text: 'a `fox`' } as const;
    const { content } = view({}, { filter });
    expect(content).toContain(en.history.ofKind(en.choices.kind.favourites));
    expect(content).toContain(en.history.withWords('`a ˋfoxˋ`'));
    expect(view({}, { filter, isCut: true }).content).toContain(en.history.wordsCut('`a ˋfoxˋ`'));
  });

  it('has a friendly line for every kind of nothing', () => {
    const filter = { kind: 'clips', text: '' } as const;
    expect(view({}).content).toContain(en.history.empty);
    expect(view({}, { filter }).content).toContain(en.history.nothingFound);
    expect(view({ newer: jobIdOf(1) }).content).toContain(en.history.noMore);
    const { content } = view({ older: jobIdOf(1), stopped: 'older' });
    expect(content).toContain(en.history.nothingSoFar);
    expect(content).toContain(en.history.stoppedOlder(2_000));
    expect(view({ newer: jobIdOf(1), stopped: 'newer' }).content).toContain(
      en.history.stoppedNewer(2_000),
    );
  });

  it.each(['a', '*', '`', '🦊', '<@1> ', 'https://x.example/?sig=1 '])(
    'keeps to Discord’s limits with long prompts of %j',
    (part) => {
      const prompt = part.repeat(4_000).slice(0, 4_000);
      const jobs: Job[] = [1, 2, 3, 4, 5].map((index) =>
        jobIn('done', {
          id: jobIdOf(index),
          guildId: '400000000000000001',
          request: imagineOf({ prompt }),
        }),
      );
      const thumbnails = new Map(jobs.map(({ id }) => [id, Uint8Array.of(1)]));
      const filter = { kind: 'descriptions', text: 'x'.repeat(40) } as const;
      const page = { jobs, older: jobIdOf(1), newer: jobIdOf(5), stopped: 'older' as const };
      const shown = view(page, { thumbnails, filter, isCut: true });
      expect(JSON.stringify(shown.embeds)).not.toContain('<@1>');
      expect(JSON.stringify(shown)).not.toContain('sig=1');
    },
  );
});

describe('what was done', () => {
  it('has words for every request and every action', () => {
    const image = { url: 'https://files.example.com/a.png' };
    const requests: JobRequest[] = [
      imagineOf(),
      { kind: 'blend', images: [image, image], dimensions: 'square' },
      { kind: 'describe', image },
      { kind: 'shorten', prompt: 'x' },
      { kind: 'video', image, prompt: '', motion: 'low' },
      ...actionKinds.map((kind) => actionRequestOf({ kind })),
    ];
    for (const request of requests) expect(whatWasDone({ request }, en)).not.toBe('');
    expect(whatWasDone({ request: actionRequestOf({ kind: 'upscale', index: 3 }) }, en)).toBe(
      'Image #3',
    );
    expect(whatWasDone({ request: actionRequestOf({ kind: 'other', label: 'Do it' }) }, en)).toBe(
      'Do it',
    );
  });
});

describe('the way to a message', () => {
  it('leads into a server or into direct messages', () => {
    expect(jumpLink(jobIn('done', { guildId: '4' }))).toBe(
      'https://discord.com/channels/4/200000000000000002/200000000000000003',
    );
    expect(jumpLink(jobIn('done'))).toContain('/channels/@me/');
  });

  it('leads to where it was brought', () => {
    const there = addressOf({ guildId: '7' });
    expect(jumpLink(jobIn('done', { address: there }))).toContain('/channels/7/');
    const direct = addressOf({ guildId: null });
    expect(jumpLink(jobIn('done', { guildId: '4', address: direct }))).toContain('/channels/@me/');
  });

  it('is not there where an older document does not tell in which server it stands', () => {
    const address = addressOf({ tokenExpiresAt: sampleTime + 20 * 60_000 });
    expect(jumpLink(jobIn('done', { guildId: '4', address }))).toBeUndefined();
  });

  it('is not there where nobody can go', () => {
    expect(jumpLink(jobIn('done', { address: unnamedAddressOf() }))).toBeUndefined();
    expect(jumpLink(jobIn('done', { address: addressOf({ ephemeral: true }) }))).toBeUndefined();
    expect(jumpLink(jobIn('done', { removedBy: 'owner' }))).toBeUndefined();
  });
});
