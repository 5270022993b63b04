import type { Catalogue, Cell, Model } from '../catalogue.ts';
import type { Flag } from '../prompt.ts';

/** All models, newest first, those of one family before the others. */
export function newestFirst(catalogue: Catalogue, family: Model['family']): readonly Model[] {
  const models = catalogue.models.toReversed();
  return [
    ...models.filter((one) => one.family === family),
    ...models.filter((one) => one.family !== family),
  ];
}

/**
 * Models that certainly take a flag, newest first, those of a family before the others. Where a model
 * has a list of values, the flag's own value is among them, unless no model has it.
 */
export function acceptingModels(
  catalogue: Catalogue,
  { name, value }: Flag,
  family: Model['family'],
): readonly Model[] {
  const certain = newestFirst(catalogue, family).filter((one) => isCertain(one.cellOf(name)));
  const exact = certain.filter((one) => hasValue(one.cellOf(name), value));
  return exact.length > 0 ? exact : certain;
}

function isCertain(cell: Cell): boolean {
  if (typeof cell === 'string') return cell === 'yes';
  return cell.inferred !== true;
}

function hasValue(cell: Cell, value: string): boolean {
  const values = typeof cell === 'string' ? undefined : cell.oneOf;
  return values?.some((one) => String(one) === value) ?? true;
}
