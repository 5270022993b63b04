import type { BaseInteraction } from 'discord.js';
import type { Visit, Wish } from '../guard/gate.ts';
import { jobIdInSeries } from '../jobs/request-ids.ts';
import type { Clock } from '../lib/clock.ts';
import type { Intention, SeriesDraft, Start } from './definitions.ts';
import { originOf } from './origin.ts';

/** Lets what starts something through the gate; everything else is no business of its. */
export async function gated(
  intention: Intention,
  { visit, clock, interaction }: GateUse,
): Promise<Intention> {
  switch (intention.kind) {
    case 'start': {
      const jobId = intention.jobId ?? originOf(interaction, true, clock.now()).jobId;
      const wish = { jobs: [{ jobId, draft: intention.draft }], parentId: intention.parent?.jobId };
      return passed(intention, await visit.pass(wish));
    }
    case 'start-series': {
      const verdict = await visit.pass(wishOf(intention.series));
      if (verdict.kind === 'refused') return { kind: 'tell', view: verdict.view };
      const { drafts, alongside, unwind } = verdict;
      const series = { ...intention.series, drafts, alongside, unwind };
      return { kind: 'start-series', series };
    }
    default:
      return intention;
  }
}

interface GateUse {
  readonly visit: Visit;
  readonly clock: Clock;
  readonly interaction: BaseInteraction;
}

function wishOf({ id, drafts, parent }: SeriesDraft): Wish {
  const jobs = drafts.map((draft, index) => ({ jobId: jobIdInSeries(id, index), draft }));
  return { jobs, parentId: parent?.jobId };
}

function passed(
  start: Start & { readonly kind: 'start' },
  verdict: Awaited<ReturnType<Visit['pass']>>,
): Intention {
  if (verdict.kind === 'refused') return { kind: 'tell', view: verdict.view };
  const { drafts, alongside, unwind } = verdict;
  return { ...start, draft: drafts[0] ?? start.draft, alongside, unwind };
}
