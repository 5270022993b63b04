import fc from 'fast-check';
import { describe, it } from 'vitest';
import { upstreamNames } from '../../../src/config/upstreams.ts';
import { historyKinds } from '../../../src/jobs/history.ts';
import { type Job, type JobId, toJobId } from '../../../src/jobs/job.ts';
import { jobIdInSeries } from '../../../src/jobs/request-ids.ts';
import { helpView } from '../../../src/views/help.ts';
import { historyView } from '../../../src/views/history.ts';
import { fitWords } from '../../../src/views/history-words.ts';
import { infoText } from '../../../src/views/info.ts';
import { sentence } from '../../../src/views/message.ts';
import { erasedView, eraseQuestion, exportView } from '../../../src/views/privacy.ts';
import { queueView } from '../../../src/views/queue.ts';
import { languages } from '../../fakes/languages.ts';
import { anyText } from '../../fakes/nasty.ts';
import { noPrices } from '../../fakes/prices.ts';
import { expectHarmless, expectSendable, outsideCode } from '../../fakes/sendable.ts';
import { seriesIdOf } from '../../fakes/series.ts';
import { anyJob } from './any-job.ts';
import { anyGuild, anyPerson, anyStanding } from './any-settings.ts';

/** Ids of the longest sort, each another. */
const idOf = (index: number): JobId => jobIdInSeries(seriesIdOf(1), 1_200 + index);
const last = toJobId('18446744073709551615');

function anyJobs(most: number): fc.Arbitrary<Job[]> {
  return fc
    .array(anyJob, { maxLength: most, size: 'max' })
    .map((jobs) => jobs.map((job, index): Job => ({ ...job, id: idOf(index) })));
}

const anyFilter = fc.record({
  kind: fc.constantFrom('all' as const, ...historyKinds),
  text: fc.oneof(fc.constant(''), anyText(200)),
});
const edge = fc.constantFrom(undefined, last);
const count = fc.oneof(fc.constantFrom(0, 1, 2, 5, 21), fc.nat());

describe.each(languages)('what people look up in %s', (_tag, text) => {
  it('a page of the history is a message that Discord takes', () => {
    fc.assert(
      fc.property(
        anyJobs(5),
        anyFilter,
        fc.record({
          older: edge,
          newer: edge,
          stopped: fc.constantFrom(undefined, 'older' as const, 'newer' as const),
        }),
        (jobs, typed, more) => {
          const { text: words, isCut } = fitWords(typed.text);
          const thumbnails = new Map(jobs.map(({ id }) => [id, Uint8Array.of(1)]));
          const filter = { ...typed, text: words };
          const scene = { page: { jobs, ...more }, filter, isCut, thumbnails };
          const view = historyView(scene, text);
          expectSendable(view);
          expectHarmless(outsideCode(JSON.stringify([view.content, view.embeds])));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('the queue is a message that Discord takes', () => {
    const place = fc.option(
      fc.record({ position: count, eta: fc.constantFrom(undefined, 8_640_000_000_000_000) }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(anyJobs(40), place, fc.option(fc.nat({ max: 100 })), (jobs, where, percent) => {
        const entries = jobs.map((job) => ({ job, place: where, percent: percent ?? undefined }));
        const loads = upstreamNames.map((upstream) => {
          return { upstream, running: 1_000, waiting: 100_000, capacity: 1_000 };
        });
        const view = queueView({ entries, loads }, text);
        expectSendable(view);
        expectHarmless(JSON.stringify([view.content, view.embeds]));
      }),
      { numRuns: 40 },
    );
  });

  it('/info is a message that Discord takes', () => {
    const balance = fc.constantFrom(
      undefined,
      'unknown' as const,
      { amount: '9007199254740993.123456', unit: 'USD' as const },
      { amount: '9007199254740993', unit: 'credits' as const },
    );
    fc.assert(
      fc.property(
        fc.tuple(balance, balance, balance),
        fc.record({
          running: count,
          waiting: count,
          jobs: count,
          finished: count,
          lookedAt: count,
        }),
        fc.record({ person: anyPerson, flags: anyStanding, isLeast: fc.boolean() }),
        fc.option(anyGuild, { nil: undefined }),
        (balances, counts, own, guild) => {
          const services = upstreamNames.map((name, index) => {
            return { name, running: 1_000, waiting: 100_000, balance: balances[index] };
          });
          const said = infoText({ services, ...counts, ...own, guild, prices: noPrices }, text);
          expectSendable(sentence(said));
          expectHarmless(outsideCode(said));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('/help and what stands around export and erasure are messages that Discord takes', () => {
    expectSendable(helpView(Uint8Array.of(1), text));
    expectSendable(helpView(undefined, text));
    expectSendable(eraseQuestion(text));
    const stage = fc.constantFrom(
      'jobs' as const,
      'series' as const,
      'proposals' as const,
      'finds' as const,
    );
    fc.assert(
      fc.property(
        count,
        count,
        fc.integer({ min: 0, max: 10 }),
        stage,
        fc.boolean(),
        (records, tooLarge, files, at, isRest) => {
          const packed = {
            files: Array.from({ length: files }, () => Uint8Array.of(1)),
            records,
            tooLarge,
          };
          for (const rest of [undefined, { stage: at, id: last }]) {
            expectSendable(exportView({ packed: { ...packed, rest }, isRest, now: 0 }, text));
          }
          expectSendable(erasedView({ jobs: records, live: tooLarge, unreadable: files }, text));
        },
      ),
    );
  });
});
