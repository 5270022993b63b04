import { checkSavedFlags } from '../guard/saved-flags.ts';
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
import { showFlags, showName } from '../views/saved-flags.ts';
import { type Intention, type Tools, tell } from './definitions.ts';

/** Somebody, and a preset of theirs or of a server. */
export interface PresetRequest {
  readonly userId: string;
  /** As it was typed, without dashes. */
  readonly name: string;
  /** The server that it is shared in; undefined for a preset of one's own. */
  readonly sharedIn: string | undefined;
}

type PresetTools = Pick<Tools, 'people' | 'guilds' | 'clock' | 'text' | 'findBlockedWord'>;

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

/** @returns the presets right before the change, and right after it */
async function changePresets(
  { userId, sharedIn }: PresetRequest,
  change: <One extends PresetOwner>(owner: One) => One,
  { people, guilds }: PresetTools,
): Promise<{ readonly before: readonly Preset[]; readonly after: readonly Preset[] }> {
  let before: readonly Preset[] = [];
  const noted = <One extends PresetOwner>(owner: One): One => {
    before = owner.presets;
    return change(owner);
  };
  const after =
    sharedIn === undefined
      ? await people.change(userId, noted)
      : await guilds.of(sharedIn).change(noted);
  return { before, after: after.presets };
}

function named(name: string, presets: readonly Preset[]): Preset | undefined {
  return presets.find((preset) => preset.name === name);
}
