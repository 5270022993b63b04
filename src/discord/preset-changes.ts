import { checkSavedFlags } from '../guard/saved-flags.ts';
import type { Guild } from '../guilds/guild.ts';
import type { Person } from '../people/person.ts';
import {
  findPreset,
  nameProblem,
  noPreset,
  type PresetOwner,
  withoutPreset,
  withPreset,
  withPresetInUse,
} from '../people/presets.ts';
import { midjourney } from '../prompt/catalogue.ts';
import { type Preset, presetLimits } from '../prompt/preset.ts';
import { quote } from '../views/problems.ts';
import { showFlags, showName } from '../views/saved-flags.ts';
import { type Intention, type Tools, tell } from './definitions.ts';
import { recordSettings } from './setting-case.ts';

/** Somebody, and a preset of theirs or of a server. */
export interface PresetRequest {
  readonly userId: string;
  /** As it was typed, without dashes. */
  readonly name: string;
  /** The server that it is shared in; undefined for a preset of one's own. */
  readonly sharedIn: string | undefined;
}

type PresetTools = Pick<
  Tools,
  'people' | 'guilds' | 'clock' | 'text' | 'findBlockedWord' | 'moderation' | 'prices'
>;

/** Saves flags under a name, and says what was there before. */
export async function savePreset(
  request: PresetRequest & { readonly flags: string },
  tools: PresetTools,
): Promise<Intention> {
  const { name, sharedIn } = request;
  const { preset: text } = tools.text;
  const problem = nameProblem(name, midjourney);
  if (problem === 'malformed') return tell(text.nameMalformed);
  if (problem === 'taken') return tell(text.nameTaken(showName(name)));
  // Suggestions and messages show the name too.
  const word = tools.findBlockedWord(name);
  if (word !== undefined) return tell(tools.text.savedFlags.wordNotAllowed(quote(word)));
  const check = checkSavedFlags(request.flags, tools);
  if (!check.ok) return tell(check.refusal);
  const preset = { name, flags: check.flags };
  const limit = sharedIn === undefined ? presetLimits.own : presetLimits.shared;
  const { before, after } = await changePresets(
    request,
    (owner) => withPreset(owner, preset, limit),
    tools,
  );
  if (!after.includes(preset)) return tell(text.tooMany(limit));
  const replaced = named(name, before);
  const saved = sharedIn === undefined ? text.saved : text.savedShared;
  const lines = [saved(showName(name), showFlags(preset.flags))];
  if (replaced !== undefined) lines.push(text.replaced(showFlags(replaced.flags)));
  return tell(lines.join('\n'));
}

/** Deletes a preset, which is then no longer in use. */
export async function deletePreset(request: PresetRequest, tools: PresetTools): Promise<Intention> {
  const { name, sharedIn } = request;
  const { preset: text } = tools.text;
  const { before } = await changePresets(request, (owner) => withoutPreset(owner, name), tools);
  const deleted = named(name, before);
  if (deleted === undefined) return tell(text.unknown(showName(name)));
  const line = sharedIn === undefined ? text.deleted : text.deletedShared;
  return tell(line(showName(name), showFlags(deleted.flags)));
}

/**
 * Puts a preset behind all of a person's prompts, or none.
 * @param guildId the server they are in
 */
export async function usePreset(
  { userId, name, guildId }: Omit<PresetRequest, 'sharedIn'> & { readonly guildId: string | null },
  tools: PresetTools,
): Promise<Intention> {
  const { people, guilds } = tools;
  const { preset: text } = tools.text;
  if (name === noPreset) {
    await people.change(userId, (person) => ({ ...person, preset: undefined }));
    return tell(text.noneInUse);
  }
  const guild = guildId === null ? undefined : await guilds.of(guildId).get();
  const person = await people.change(userId, (current) => {
    const preset = findPreset(name, current, guild);
    return preset === undefined ? current : withPresetInUse(current, preset, guild);
  });
  const found = findPreset(name, person, guild);
  if (found === undefined) return tell(text.unknown(showName(name)));
  return tell(text.inUse(showName(name), showFlags(found.flags)));
}

/**
 * What is changed for a server is written down.
 * @returns the presets right before the change, and right after it
 */
async function changePresets(
  { userId, sharedIn }: PresetRequest,
  change: <One extends PresetOwner>(owner: One) => One,
  tools: PresetTools,
): Promise<{ readonly before: readonly Preset[]; readonly after: readonly Preset[] }> {
  const { people, guilds } = tools;
  if (sharedIn === undefined) {
    const own = await changeNoting<Person>((noted) => people.change(userId, noted), change);
    return { before: own.before.presets, after: own.after.presets };
  }
  const server = guilds.of(sharedIn);
  const shared = await changeNoting<Guild>((noted) => server.change(noted), change);
  await recordSettings({ guildId: sharedIn, byId: userId, ...shared }, tools);
  return { before: shared.before.presets, after: shared.after.presets };
}

/** Changes something stored, and tells what it was right before. */
async function changeNoting<One extends PresetOwner>(
  write: (change: (owner: One) => One) => Promise<One>,
  change: (owner: One) => One,
): Promise<{ readonly before: One; readonly after: One }> {
  let before: One | undefined;
  const after = await write((owner) => {
    before = owner;
    return change(owner);
  });
  return { before: before ?? after, after };
}

function named(name: string, presets: readonly Preset[]): Preset | undefined {
  return presets.find((preset) => preset.name === name);
}
