import { judgeText } from './access/judge-drafts.ts';
import { type PersonCheck, refusalOfAccess, refusalOfPerson } from './access/person-check.ts';
import type { Refusal } from './access/refusal.ts';
import { refusalView } from './access/refusal-view.ts';
import type { CaseLog } from './cases/case.ts';
import { callOf, type DecideParts, decide, type Scene } from './decide.ts';
import type { Visit } from './gate.ts';
import { createVisitRecord } from './visit-record.ts';

/** What an interaction is decided with, and where it is written down. */
export interface VisitParts extends Omit<DecideParts, 'refusalOfThem'>, PersonCheck {
  readonly cases: Pick<CaseLog, 'note'>;
}

/** One interaction, while it is being decided. */
export function createVisit(parts: VisitParts, scene: Scene): Visit {
  const { visitor, guild, text } = scene;
  const record = createVisitRecord(parts.cases, scene);
  const call = callOf(scene);
  // Looked up once, however often it is asked for.
  let person: Promise<Refusal | undefined> | undefined;
  const refusalOfThem = (): Promise<Refusal | undefined> =>
    (person ??= call === undefined ? Promise.resolve(undefined) : refusalOfPerson(parts, call));
  return {
    visitor,
    guild,
    findBlockedWord: (typed) => {
      const found = judgeText(typed, scene).find(({ action }) => action === 'block');
      if (found !== undefined) record.found(found.rule, typed);
      return found?.rule;
    },
    mayUse: async (feature, parent) => {
      if (call === undefined) return undefined;
      const refusal = (await refusalOfThem()) ?? refusalOfAccess([feature], parent, call);
      if (refusal === undefined) return undefined;
      record.refused(refusal, []);
      return refusalView(refusal, text);
    },
    pass: async (wish) => {
      const decision = await decide({ ...parts, refusalOfThem }, scene, wish);
      if (decision.kind === 'refused') {
        const { refusal } = decision;
        record.refused(
          refusal,
          wish.jobs.map(({ draft }) => draft),
        );
        return { kind: 'refused', view: refusalView(refusal, text) };
      }
      const { admitted, unwind } = decision;
      record.admitted(admitted);
      return { kind: 'go', drafts: admitted.map(({ draft }) => draft), unwind };
    },
    leave: (isOpen) => record.close(isOpen),
  };
}
