import {
  type Limit,
  type LimitScope,
  type Period,
  periods,
} from '../../src/guilds/moderation/limits.ts';
import type { Sentences } from '../../src/locales/index.ts';
import type { CommandPath } from '../../src/locales/wording.ts';
import { limitCommands, whos } from './limit-options.ts';
import type { StaffUse } from './part.ts';

/** A limit to be set, or to be taken away, whatever its number. */
export interface LimitChange {
  readonly kind: 'set' | 'clear';
  readonly limit: Limit;
}

/** What is to be done: nothing but shown, set, or taken away. */
export type LimitWish =
  | { readonly kind: 'show' }
  | LimitChange
  | { readonly kind: 'wrong'; readonly line: string };

interface Typed {
  readonly who: LimitScope['kind'] | undefined;
  readonly per: Period | undefined;
  readonly most: number | null;
  readonly roleId: string | undefined;
  readonly channelId: string | undefined;
  readonly clear: boolean;
}

/** Reads the options of `/admin quota` and `/admin budget`. */
export function readLimit(use: StaffUse, unit: Limit['unit']): LimitWish {
  const typed = read(use, unit);
  const { who, per, most, clear } = typed;
  const { admin } = use.tools.text.quota;
  const names = namesIn(use.tools.text, unit);
  const isEmpty = Object.values(typed).every(
    (value) => value === undefined || value === null || value === false,
  );
  if (isEmpty) return { kind: 'show' };
  if (most !== null && clear) return wrong(admin.either(names.amount, names.clear));
  if (who === undefined || per === undefined || (most === null && !clear)) {
    return wrong(admin.needs(names.who, names.per, names.amount, names.clear));
  }
  const scope = scopeOf(typed, { who, guildId: use.guildId, admin, names });
  if (typeof scope === 'string') return wrong(scope);
  return { kind: clear ? 'clear' : 'set', limit: { scope, per, unit, most: most ?? 0 } };
}

function read({ interaction: { options } }: StaffUse, unit: Limit['unit']): Typed {
  const who = options.getString('who');
  const per = options.getString('per');
  return {
    who: whos.find((one) => one === who),
    per: periods.find((one) => one === per),
    most: unit === 'jobs' ? options.getInteger('jobs') : options.getNumber('amount'),
    roleId: options.getRole('role')?.id,
    channelId: options.getChannel('channel')?.id,
    clear: options.getBoolean('clear') === true,
  };
}

type Names = Readonly<Record<'who' | 'per' | 'amount' | 'clear' | 'role' | 'channel', string>>;

/** What the options are called in the language of whoever uses them. */
function namesIn({ commands }: Sentences, unit: Limit['unit']): Names {
  const { path, amount } = limitCommands[unit];
  const nameOf = (one: CommandPath): string => commands[one].name;
  return {
    who: nameOf(`${path}.who`),
    per: nameOf(`${path}.per`),
    amount: nameOf(amount),
    clear: nameOf(`${path}.clear`),
    role: nameOf(`${path}.role`),
    channel: nameOf(`${path}.channel`),
  };
}

interface ScopeParts {
  readonly who: LimitScope['kind'];
  readonly guildId: string;
  readonly admin: Sentences['quota']['admin'];
  readonly names: Names;
}

/** @returns the scope, or what is wrong with what was given for it */
function scopeOf({ roleId, channelId }: Typed, parts: ScopeParts): LimitScope | string {
  const { who, guildId, admin, names } = parts;
  if (roleId === guildId) return admin.everyone;
  if (roleId !== undefined && (who === 'server' || who === 'channel'))
    return admin.noOption(names.role);
  if (channelId !== undefined && who !== 'channel') return admin.noOption(names.channel);
  switch (who) {
    case 'server':
      return { kind: who };
    case 'person':
      return roleId === undefined ? { kind: who } : { kind: who, roleId };
    case 'role':
      return roleId === undefined ? admin.needsOption(names.role) : { kind: who, roleId };
    case 'channel':
      return channelId === undefined ? admin.needsOption(names.channel) : { kind: who, channelId };
  }
}

function wrong(line: string): LimitWish {
  return { kind: 'wrong', line };
}
