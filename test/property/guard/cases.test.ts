import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/guard/cases/case.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { caseRig, moderator, server } from '../../fakes/cases.ts';

const hourMs = 60 * 60_000;
const people = ['301', '302', '303'];

async function numbersOf(cases: AsyncIterable<Case>): Promise<number[]> {
  const numbers: number[] = [];
  for await (const { number } of cases) numbers.push(number);
  return numbers;
}

describe('cases, however they come', () => {
  it('have the numbers 1, 2, 3 … without a gap, and each key one case', async () => {
    const reports = fc.array(
      fc.record({
        guildId: fc.constantFrom('101', '102'),
        userId: fc.constantFrom(...people, undefined),
        once: fc.constantFrom(undefined, 'a', 'b', 'c'),
        restart: fc.boolean(),
      }),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(reports, async (entries) => {
        const store = createMemoryStore();
        let rig = caseRig(store);
        const written: Promise<Case>[] = [];
        for (const { guildId, userId, once, restart } of entries) {
          if (restart) {
            await Promise.all(written);
            rig = caseRig(store);
          }
          const entry = {
            kind: 'logged',
            userId,
            ...(once === undefined ? {} : { once }),
          } as const;
          written.push(rig.cases.record(guildId, entry));
        }
        await Promise.all(written);
        for (const guildId of ['101', '102']) {
          const here = entries.filter((entry) => entry.guildId === guildId);
          const keys = new Set(here.flatMap(({ once }) => once ?? []));
          const count = keys.size + here.filter(({ once }) => once === undefined).length;
          const numbers = await numbersOf(rig.cases.all(guildId));
          expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a standing, whatever moderators do', () => {
  const deeds = fc.array(
    fc.oneof(
      fc.record({ act: fc.constant('strike' as const), together: fc.integer({ min: 1, max: 3 }) }),
      fc.record({
        act: fc.constant('block' as const),
        hours: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
      }),
      fc.record({ act: fc.constant('unblock' as const) }),
      fc.record({ act: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 1500 }) }),
    ),
    { maxLength: 25 },
  );

  it('is what a simple model says', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (steps) => {
        const { standings, clock } = caseRig();
        const strikes: number[] = [];
        // 0: not blocked.
        let until = 0;
        const isBlocked = (): boolean => until > clock.now();
        for (const step of steps) {
          if (step.act === 'wait') clock.advance(step.hours * hourMs);
          if (step.act === 'block') {
            until = step.hours === undefined ? Infinity : clock.now() + step.hours * hourMs;
            await standings.block(server, '301', { byId: moderator, hours: step.hours });
          }
          if (step.act === 'unblock') {
            const lifted = await standings.unblock(server, '301', { byId: moderator });
            expect(lifted !== undefined).toBe(isBlocked());
            until = 0;
          }
          if (step.act === 'strike') {
            const asked = Array.from({ length: step.together }, () =>
              standings.strike(server, '301', { byId: moderator }),
            );
            for (const result of await Promise.all(asked)) {
              strikes.push(clock.now());
              const count = strikes.filter((at) => at > clock.now() - 90 * 24 * hourMs).length;
              const hours = count >= 5 ? Infinity : count === 4 ? 168 : count === 3 ? 24 : 0;
              const next = clock.now() + hours * hourMs;
              const isLonger = hours > 0 && next > (isBlocked() ? until : 0);
              if (isLonger) until = next;
              expect(result.strikes).toBe(count);
              expect(result.block !== undefined).toBe(isLonger);
            }
          }
          const block = await standings.blockOf(server, '301');
          const holds = block === undefined ? 0 : (block.until ?? Infinity);
          expect(holds).toBe(isBlocked() ? until : 0);
        }
      }),
      { numRuns: 80 },
    );
  });
});
