import { describe, expect, it } from 'vitest';
import { isStoppable } from '../../../src/jobs/repository.ts';
import { en } from '../../../src/locales/en.ts';
import { decodePress } from '../../../src/views/custom-ids.ts';
import { type QueueEntry, queueView } from '../../../src/views/queue.ts';
import { addressOf, imagineOf, jobIdOf, jobIn, jobStates } from '../../fakes/jobs.ts';
import { expectWithinLimits, facesOf } from '../../fakes/limits.ts';

const load = { upstream: 'kie', running: 2, waiting: 3, capacity: 3 } as const;

function entryOf(job: QueueEntry['job'], more: Partial<QueueEntry> = {}): QueueEntry {
  return { job, place: undefined, percent: undefined, ...more };
}

function linesOf(...entries: readonly QueueEntry[]): string[] {
  const view = queueView({ entries, loads: [load] }, en);
  expectWithinLimits(view);
  return view.embeds?.[0]?.description?.split('\n') ?? [];
}

describe('a person’s queue', () => {
  it('says so when nothing is in it, and what is next; and how busy the services are', () => {
    const view = queueView({ entries: [], loads: [load] }, en);
    expect(view.content).toBe(`${en.queue.empty}\n-# ${en.queue.load('kie.ai', 2, 3)}`);
    expect(view.rows).toEqual([]);
  });

  it('tells of each job where it is and how to get there', () => {
    const address = addressOf({ ephemeral: true });
    const waiting = entryOf(jobIn('queued', { address }), { place: { position: 2, eta: 61_500 } });
    expect(linesOf(waiting)).toEqual([`**1.** a red fox · ${en.queue.positionAt(2, 62)}`]);
    const unknown = entryOf(jobIn('queued', { address }), {
      place: { position: 1, eta: undefined },
    });
    expect(linesOf(unknown)).toEqual([`**1.** a red fox · ${en.queue.position(1)}`]);
    const [line] = linesOf(entryOf(jobIn('running', { guildId: '4' }), { percent: 46 }));
    expect(line).toBe(
      `**1.** a red fox · ${en.queue.percent(46)} · [Go to its message](https://discord.com/channels/4/200000000000000002/200000000000000003)`,
    );
  });

  it('has words for every state, and a button for what can be stopped', () => {
    for (const state of jobStates) {
      const job = jobIn(state);
      expect(linesOf(entryOf(job))[0]).toMatch(/^\*\*1\.\*\* a red fox · \S/);
      const { rows } = queueView({ entries: [entryOf(job)], loads: [] }, en);
      expect(facesOf({ rows })).toEqual(isStoppable(job) ? [['Cancel 1']] : []);
    }
    const answered = jobIn('needs-input', { answer: { prompt: 'x', notBefore: 0, attempts: 0 } });
    expect(linesOf(entryOf(answered))[0]).toContain(en.history.state.submitting);
  });

  it('numbers the buttons like the lines, and counts what does not fit', () => {
    const entries = Array.from({ length: 13 }, (_, index) =>
      entryOf(jobIn(index === 1 ? 'delivering' : 'running', { id: jobIdOf(index) })),
    );
    const view = queueView({ entries, loads: [] }, en);
    expectWithinLimits(view);
    expect(facesOf(view)).toEqual([
      [1, 3, 4, 5, 6].map(en.queue.cancel),
      [7, 8, 9, 10].map(en.queue.cancel),
    ]);
    const [third] = view.rows[0]?.components.slice(1) ?? [];
    const id = third !== undefined && 'custom_id' in third ? third.custom_id : '';
    expect(decodePress(id)).toEqual({ action: 'cancel', jobId: jobIdOf(2) });
    expect(view.embeds?.[0]?.description).toContain(en.queue.more(3));
  });

  it('names a job without words by what it does', () => {
    const request = { kind: 'describe', image: { url: 'https://x.example/a.png' } } as const;
    expect(linesOf(entryOf(jobIn('running', { request })))[0]).toContain(en.history.what.describe);
  });

  it.each(['a', '*', '<@1> ', '🦊'])(
    'keeps to Discord’s limits with long prompts of %j',
    (part) => {
      const request = imagineOf({ prompt: part.repeat(4_000).slice(0, 4_000) });
      const entries = Array.from({ length: 40 }, (_, index) =>
        entryOf(jobIn('queued', { id: jobIdOf(index), request, guildId: '400000000000000001' }), {
          place: { position: 100 + index, eta: 1_795_262_400_000 },
        }),
      );
      expect(linesOf(...entries).join('\n')).not.toContain('<@1>');
    },
  );
});
