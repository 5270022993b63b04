import { z } from 'zod';
import type { Guild } from '../guilds/guild.ts';
import type { Sentences } from '../locales/index.ts';
import { shorten } from './prompt-text.ts';

/** As much as a case keeps. */
const maxDetail = 500;
const maxValue = 80;

/** Whose change is a case of another kind, or nobody's doing. */
const untold = new Set<string>(['schema', 'id', 'locale', 'paused']);
const channels = new Set(['reportChannel', 'logChannel']);

/**
 * What was changed in the settings of a server, in the words of its record: each setting with what held
 * before and what holds now.
 * @returns undefined where nothing was
 */
export function settingChange(before: Guild, after: Guild, text: Sentences): string | undefined {
  const { detail, setting } = text.cases;
  const names: Readonly<Partial<Record<string, string>>> = setting;
  const old = flatten(before, text);
  const present = flatten(after, text);
  const paths = new Set([...old.keys(), ...present.keys()]);
  const lines = [...paths].flatMap((path) => {
    const [from = detail.nothing, to = detail.nothing] = [old.get(path), present.get(path)];
    if (from === to) return [];
    const [key = '', ...inner] = path.split('.');
    return [detail.change([names[key] ?? key, ...inner].join(' '), from, to)];
  });
  return lines.length === 0 ? undefined : shorten(lines.join('; '), maxDetail);
}

const groupSchema = z.record(z.string(), z.unknown());

/** Every single setting with its value in words, by its path. */
function flatten(guild: Guild, text: Sentences): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(guild)) {
    if (untold.has(key) || value === undefined) continue;
    const group = Array.isArray(value) ? undefined : groupSchema.safeParse(value).data;
    if (group === undefined) found.set(key, show(key, value, text));
    else {
      for (const [inner, one] of Object.entries(group)) {
        if (one !== undefined) found.set(`${key}.${inner}`, show(inner, one, text));
      }
    }
  }
  return found;
}

function show(key: string, value: unknown, { cases: { detail } }: Sentences): string {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => showItem(key, item));
    return items.length === 0 ? detail.nothing : shorten(items.join(', '), maxValue);
  }
  if (typeof value === 'boolean') return value ? detail.yes : detail.no;
  return mentioned(key, String(value));
}

/** One of several: a role, or something with values of its own. */
function showItem(key: string, item: unknown): string {
  const parts = groupSchema.safeParse(item).data;
  if (parts === undefined) return mentioned(key, String(item));
  const { kind } = parts;
  return Object.entries(parts)
    .flatMap(([name, value]) => {
      const inner = groupSchema.safeParse(value).data;
      if (inner !== undefined) return showItem(name, inner);
      if (name === 'kind' && 'id' in parts) return [];
      return mentioned(name === 'id' ? `${String(kind)}Id` : name, String(value));
    })
    .join(' ');
}

/** Channels and roles by their names. */
function mentioned(key: string, value: string): string {
  if (!/^\d{15,21}$/.test(value)) return shorten(value, maxValue);
  if (channels.has(key) || key === 'channelId') return `<#${value}>`;
  return ['staffRole', 'roleId', 'exemptRoles'].includes(key) ? `<@&${value}>` : value;
}
