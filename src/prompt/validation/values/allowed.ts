import type { Cell, FlagRule } from '../../catalogue.ts';
import type { Allowed } from '../../problem.ts';

/** What a flag takes with a model. */
export interface Limits {
  readonly allowed: Allowed | undefined;
  /** False where nobody knows for certain: then a value beyond warns and is not refused. */
  readonly isCertain: boolean;
  /** Below this it may or may not be taken. */
  readonly unverifiedBelow: number | undefined;
}

/** What the model says about values, and where it says nothing what the flag says. */
export function limitsOf(rule: FlagRule, cell: Cell): Limits {
  const own = typeof cell === 'string' ? {} : cell;
  return {
    allowed: allowedOf(rule, own),
    isCertain: cell !== 'unverified' && own.inferred !== true,
    unverifiedBelow: own.unverifiedBelow,
  };
}

function allowedOf(rule: FlagRule, cell: Exclude<Cell, string>): Allowed | undefined {
  if (cell.ratio !== undefined) return { kind: 'ratio', most: cell.ratio };
  if (cell.oneOf !== undefined) return { kind: 'one-of', values: cell.oneOf };
  const from = cell.from ?? rule.from;
  const to = cell.to ?? rule.to;
  if (from !== undefined && to !== undefined) return { kind: 'range', from, to };
  return rule.oneOf && { kind: 'one-of', values: rule.oneOf };
}

/** Whether a number is among them. */
export function isAllowed(value: number, allowed: Allowed): boolean {
  switch (allowed.kind) {
    case 'range':
      return value >= allowed.from && value <= allowed.to;
    case 'one-of':
      return allowed.values.includes(value);
    case 'ratio':
      return true;
  }
}

/** The allowed number that is nearest to a value; the smaller of two as near. */
export function nearestAllowed(value: number, allowed: Allowed): string | undefined {
  switch (allowed.kind) {
    case 'range':
      return String(Math.min(Math.max(value, allowed.from), allowed.to));
    case 'one-of': {
      const numbers = allowed.values.filter((one) => typeof one === 'number');
      const [nearest] = numbers.toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value));
      return nearest === undefined ? undefined : String(nearest);
    }
    case 'ratio':
      return undefined;
  }
}
