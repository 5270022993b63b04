import { z } from 'zod';
import type { Guild } from '../guilds/guild.ts';
import type { Sentences } from '../locales/index.ts';
import { ruleTargets } from './access-rules.ts';
import { shorten } from './prompt-text.ts';
import { limitText, type QuotaWords } from './quota.ts';

/** As much as a case keeps. */
const maxDetail = 500;
const maxValue = 120;

/** One thing that can be set: two are the same where their values are, however they are shown. */
interface Setting {
  readonly name: string;
  readonly value: unknown;
  /** What follows the name. */
  readonly shown: string;
}

/** Settings by a path of their own. */
type Settings = ReadonlyMap<string, Setting>;

/** The language, and the operator's unit of money. */
interface Words extends QuotaWords {
  readonly text: Sentences;
}

/**
 * What was changed in the settings of a server, in the words of its record: each setting with what held
 * before and what holds now; of lists only what came, went or changed.
 * @returns undefined where nothing was
 */
export function settingChange(before: Guild, after: Guild, words: Words): string | undefined {
  const { detail } = words.text.cases;
  const old = settingsOf(before, words);
  const present = settingsOf(after, words);
  const lines = [...new Set([...old.keys(), ...present.keys()])].flatMap((path) => {
    const [from, to] = [old.get(path), present.get(path)];
    if (from?.value === to?.value) return [];
    const name = (from ?? to)?.name ?? path;
    return [detail.change(name, from?.shown ?? detail.nothing, to?.shown ?? detail.nothing)];
  });
  return lines.length === 0 ? undefined : shorten(lines.join('; '), maxDetail);
}

function settingsOf(guild: Guild, words: Words): Settings {
  return new Map([...plainSettings(guild, words.text), ...listedSettings(guild, words)]);
}

/** Whose change is a case of another kind, or nobody's doing. */
const untold = new Set<string>(['schema', 'id', 'locale', 'paused']);
const groupSchema = z.record(z.string(), z.unknown());

/** Each that has one value. */
function plainSettings(guild: Guild, text: Sentences): [string, Setting][] {
  const names: Readonly<Partial<Record<string, string>>> = text.cases.setting;
  const found = Object.entries(guild).flatMap(([key, value]): [string, unknown][] => {
    if (untold.has(key)) return [];
    const group = Array.isArray(value) ? undefined : groupSchema.safeParse(value).data;
    if (group === undefined) return [[key, value]];
    return Object.entries(group).map(([inner, one]) => [`${key}.${inner}`, one]);
  });
  return found.flatMap(([path, value]): [string, Setting][] => {
    if (value === undefined || Array.isArray(value)) return [];
    return [[path, { name: names[path] ?? path, value, shown: show(path, value, text) }]];
  });
}

function show(path: string, value: unknown, { cases, choices, access }: Sentences): string {
  if (typeof value === 'boolean') return value ? cases.detail.yes : cases.detail.no;
  if (path === 'reportChannel' || path === 'logChannel') return `<#${String(value)}>`;
  if (path === 'staffRole') return `<@&${String(value)}>`;
  const words: Readonly<Partial<Record<string, string>>> = {
    ...(path === 'ping' && choices.ping),
    ...(path === 'access.buttons' && access.choices.buttons),
  };
  return words[String(value)] ?? shorten(String(value), maxValue);
}

/** Each thing of each list. */
function listedSettings(guild: Guild, words: Words): [string, Setting][] {
  const { text } = words;
  const { setting, detail } = text.cases;
  const { access, quota, review, strikes, presets, id: guildId } = guild;
  return [
    ...access.rules.map(({ feature, kind, id, rule }): [string, Setting] => {
      const target = ruleTargets(kind, [id], guildId);
      const shown = text.access.rules[rule](text.access.feature[feature], target);
      return [
        `rule ${feature} ${kind} ${id}`,
        { name: setting['access.rules'], value: rule, shown },
      ];
    }),
    ...quota.limits.map((limit): [string, Setting] => {
      const { most: value, ...which } = limit;
      const shown = limitText(limit, words);
      return [`limit ${JSON.stringify(which)}`, { name: setting['quota.limits'], value, shown }];
    }),
    ...review.exemptRoles.map((id): [string, Setting] => {
      return [
        `exempt ${id}`,
        { name: setting['review.exemptRoles'], value: id, shown: `<@&${id}>` },
      ];
    }),
    ...strikes.steps.map(({ strikes: count, blockHours }): [string, Setting] => {
      const shown = blockHours === undefined ? detail.forever : String(blockHours);
      return [`step ${count}`, { name: detail.step(count), value: shown, shown }];
    }),
    ...presets.map(({ name, flags }): [string, Setting] => {
      const shown = shorten(`${name}: ${flags}`, maxValue);
      return [`preset ${name}`, { name: setting.presets, value: flags, shown }];
    }),
  ];
}
