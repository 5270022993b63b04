import type { Limit } from '../../guilds/moderation/limits.ts';
import type { Visitor } from '../visitor.ts';

/** More than a limit of each person allows, for one person and for the present period. */
export interface Extra {
  readonly per: Limit['per'];
  readonly unit: Limit['unit'];
  readonly amount: number;
}

/**
 * The limits that hold for somebody, where they are. Of those that each person has, the most generous
 * one of a period and a unit holds, and what a moderator has granted comes on top.
 */
export function appliedLimits(
  { limits }: { readonly limits: readonly Limit[] },
  visitor: Visitor,
  extras: readonly Extra[],
): readonly Limit[] {
  const fitting = limits.filter(({ scope }) => fits(scope, visitor));
  const shared = fitting.filter(({ scope }) => scope.kind !== 'person');
  const own = new Map<string, Limit>();
  for (const limit of fitting.filter(({ scope }) => scope.kind === 'person')) {
    const key = `${limit.per}:${limit.unit}`;
    const before = own.get(key);
    if (before === undefined || before.most < limit.most) own.set(key, limit);
  }
  return [...[...own.values()].map((limit) => withExtras(limit, extras)), ...shared];
}

function fits(scope: Limit['scope'], { roleIds, channelIds }: Visitor): boolean {
  switch (scope.kind) {
    case 'server':
      return true;
    case 'person':
      return scope.roleId === undefined || roleIds.includes(scope.roleId);
    case 'role':
      return roleIds.includes(scope.roleId);
    case 'channel':
      return channelIds.includes(scope.channelId);
  }
}

function withExtras(limit: Limit, extras: readonly Extra[]): Limit {
  const more = extras
    .filter(({ per, unit }) => per === limit.per && unit === limit.unit)
    .reduce((sum, { amount }) => sum + amount, 0);
  return more === 0 ? limit : { ...limit, most: limit.most + more };
}
