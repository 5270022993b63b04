import type { Job, JobId } from '../jobs/job.ts';
import { featuresToShow } from './access/features-of.ts';
import { judgeText } from './access/judge-drafts.ts';
import {
  type PersonCheck,
  type PersonRefusal,
  refusalOfAccess,
  refusalOfPerson,
} from './access/person-check.ts';
import { isOutOfPlace } from './access/place.ts';
import { refusalView } from './access/refusal-view.ts';
import { whyHidden } from './access/shown-here.ts';
import type { CaseLog } from './cases/case.ts';
import { callOf, type DecideParts, decide, type Scene } from './decide.ts';
import type { Visit } from './gate.ts';
import { createVisitRecord } from './visit-record.ts';
import type { PlacedVisitor, Visitor } from './visitor.ts';

/** What an interaction is decided with, and where it is written down. */
export interface VisitParts extends Omit<DecideParts, 'refusalOfThem'>, PersonCheck {
  readonly cases: Pick<CaseLog, 'note'>;
}

/** Who asks, where, and what holds there, as far as it is known. */
interface VisitScene extends Omit<Scene, 'visitor'> {
  readonly visitor: Visitor;
  /** Finds out whether only those who are old enough are let in; never rejects. */
  readonly learn: () => Promise<boolean>;
}

/** One interaction, while it is being decided. */
export function createVisit(parts: VisitParts, scene: VisitScene): Visit {
  const { visitor, guild, text, learn } = scene;
  const record = createVisitRecord(parts.cases, scene);
  const call = callOf(scene);
  // Looked up once, however often it is asked for.
  let person: Promise<PersonRefusal | undefined> | undefined;
  const refusalOfThem = (): Promise<PersonRefusal | undefined> =>
    (person ??= call === undefined ? Promise.resolve(undefined) : refusalOfPerson(parts, call));
  const expected = new Map<JobId, Promise<Job | undefined>>();
  let { isAgeRestricted } = visitor;
  const placed = async (): Promise<PlacedVisitor> => {
    isAgeRestricted ??= await learn();
    return { ...visitor, isAgeRestricted };
  };
  return {
    visitor,
    guild,
    expect: (jobId) => {
      expected.set(jobId, parts.jobs.get(jobId));
      // Whoever needs it hears of a failure.
      for (const read of [refusalOfThem(), ...expected.values()]) read.catch(() => undefined);
    },
    placed,
    findBlockedWord: (typed) => {
      const here = { ...visitor, isAgeRestricted: isAgeRestricted ?? true };
      const found = judgeText(typed, { ...scene, visitor: here }).find(
        ({ action }) => action === 'block',
      );
      if (found !== undefined) record.found(found.rule, typed);
      return found?.rule;
    },
    mayUse: async (feature, parent) => {
      if (call === undefined) return undefined;
      const refusal = (await refusalOfThem()) ?? refusalOfAccess([feature], parent, call);
      if (refusal === undefined) return undefined;
      await record.refused(refusal, []);
      return refusalView(refusal, text);
    },
    whyAlone: async (job) => {
      const { alone } = text.access;
      const here = { ...scene, visitor: await placed() };
      if (isOutOfPlace(job, here.visitor)) return alone.adults;
      if (call === undefined) return undefined;
      const refusal =
        (await refusalOfThem()) ?? refusalOfAccess(featuresToShow(job), undefined, call);
      const why = refusal?.because ?? whyHidden(job, here);
      return why && alone[why];
    },
    pass: async (wish) => {
      const find: DecideParts['jobs']['get'] = (id) => expected.get(id) ?? parts.jobs.get(id);
      const here = { ...scene, find, visitor: await placed() };
      const decision = await decide({ ...parts, refusalOfThem }, here, wish);
      if (decision.kind === 'refused') {
        const { refusal } = decision;
        await record.refused(
          refusal,
          wish.jobs.map(({ draft }) => draft),
        );
        return { kind: 'refused', view: refusalView(refusal, text) };
      }
      const { admitted, alongside, unwind } = decision;
      await record.admitted(admitted);
      return { kind: 'go', drafts: admitted.map(({ draft }) => draft), alongside, unwind };
    },
    leave: (isOpen) => record.close(isOpen),
  };
}
