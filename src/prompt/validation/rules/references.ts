import { acceptingModels } from '../accepting.ts';
import { isAttached } from '../attachments.ts';
import { type Finding, places } from '../finding.ts';
import { isReference, type Reading } from '../reading.ts';
import { findRemedy, type JudgeErrors, type RefusedReference } from '../remedies.ts';

/**
 * E05 and W05 for references, typed and attached. Without them it would be another picture, so they
 * are never dropped: the same flag of this model takes their place, or a model that takes them.
 * @param judge undefined where no correction is wanted
 */
export function findRefusedReferences(
  reading: Reading,
  judge: JudgeErrors | undefined,
): readonly Finding[] {
  const { context, choice } = reading;
  const present = context.catalogue.flags
    .filter(isReference)
    .map(({ name }) => ({ name, flags: reading.named(name) }))
    .filter((one) => one.flags.length > 0 || isAttached(one.name, context));
  const refused = present.filter(({ name }) => choice.model.cellOf(name) === 'no');
  const doubtful = present.filter(
    ({ name, flags }) => flags.length === 0 && choice.model.cellOf(name) === 'unverified',
  );
  return [
    ...refused.flatMap((one) => describe(one, reading, judge)),
    ...doubtful.map(({ name }): Finding => {
      const problem = { code: 'W05', flag: `--${name}`, model: choice.model.id } as const;
      return { at: places.images, problem };
    }),
  ];
}

function describe(
  refused: RefusedReference,
  reading: Reading,
  judge: JudgeErrors | undefined,
): readonly Finding[] {
  const { context, choice } = reading;
  const model = choice.model.id;
  const asked = { name: refused.name, value: '' };
  const takers = acceptingModels(context.catalogue, asked, choice.model.family);
  const acceptedBy = takers.map(({ id }) => id);
  const remedy = judge && findRemedy(refused, reading, judge);
  const spots =
    refused.flags.length > 0
      ? refused.flags.map(({ label, index }) => ({ label, at: index }))
      : [{ label: `--${refused.name}`, at: places.images }];
  return spots.map(({ label, at }) => {
    const problem = { code: 'E05', flag: label, model, acceptedBy } as const;
    if (remedy === undefined) return { at, problem };
    return { at, problem: { ...problem, suggestion: remedy.suggestion }, edit: remedy.edit };
  });
}
