import fc from 'fast-check';
import { type Guild, mostJobsAtOnce, newGuild } from '../../../src/guilds/guild.ts';
import { pings } from '../../../src/guilds/ping.ts';
import { newPerson, type Person } from '../../../src/people/person.ts';
import { maxSavedFlags } from '../../../src/prompt/limits.ts';
import { type Preset, presetLimits } from '../../../src/prompt/preset.ts';
import type { Flag } from '../../../src/prompt/prompt.ts';
import { speeds } from '../../../src/prompt/speed.ts';
import { variations } from '../../../src/upstreams/result.ts';
import { anyText } from '../../fakes/nasty.ts';

const anyFlags = anyText(maxSavedFlags);
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

/** As many presets as there can be, or fewer, each with a name of the longest. */
function anyPresets(most: number): fc.Arbitrary<Preset[]> {
  return fc.array(anyFlags, { maxLength: most, size: 'max' }).map((all) =>
    all.map((flags, index) => ({
      name: `p${'x'.repeat(28)}${String(index).padStart(3, '0')}`,
      flags,
    })),
  );
}

const name = 'pxxxxxxxxxxxxxxxxxxxxxxxxxxxx000';
const version = fc.constantFrom(undefined, '7', 'niji 7', '9999.9999', 'niji 9999.9999');
const guildId = '400000000000000001';

export const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    version,
    raw: fc.boolean(),
    remix: fc.boolean(),
    private: fc.boolean(),
    stylize: maybe(fc.integer({ min: 0, max: 1_000 })),
    speed: maybe(fc.constantFrom(...speeds)),
    aspect: fc.constantFrom(undefined, '16:9', '9999:9998'),
    variation: maybe(fc.constantFrom(...variations)),
    suffix: maybe(anyFlags),
    preset: fc.constantFrom(undefined, { name }, { name, guildId }, { name, guildId: '5' }),
    presets: anyPresets(presetLimits.own),
  })
  .map((settings) => ({ ...newPerson, ...settings }));

export const anyGuild: fc.Arbitrary<Guild> = fc
  .record({
    version,
    flags: maybe(anyFlags),
    jobsAtOnce: fc.integer({ min: 1, max: mostJobsAtOnce }),
    confirmAbove: fc.constantFrom(undefined, 0, 999_999_999.999_999),
    previews: fc.boolean(),
    ping: fc.constantFrom(...pings),
    reportChannel: fc.constantFrom(undefined, '18446744073709551615'),
    presets: anyPresets(presetLimits.shared),
  })
  .map((settings) => ({ ...newGuild, id: guildId, ...settings }));

/** What stands behind somebody's prompts. */
export const anyStanding: fc.Arbitrary<Flag[]> = fc.array(
  fc.record({
    name: fc.constantFrom('no', 'stylize', 'sref', 'raw'),
    value: fc.oneof(fc.constant(''), anyText(400)),
  }),
  { maxLength: 40 },
);
