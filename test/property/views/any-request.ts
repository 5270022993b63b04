import fc from 'fast-check';
import type { JobRequest } from '../../../src/jobs/job.ts';
import { motions } from '../../../src/upstreams/port.ts';
import { actionKinds, actionMeans, type OfferedAction } from '../../../src/upstreams/result.ts';
import { actionRequestOf, imagineOf } from '../../fakes/jobs.ts';
import { anyPrompt, anyText } from '../../fakes/nasty.ts';

const image = { url: 'https://x.example/a.png?sig=canary' };

/** What an upstream may call a button that Easel does not know. */
const label = fc.oneof(fc.constant(''), fc.stringMatching(/^[A-Za-z (]{1,80}$/), anyText(80));

const anyAction: fc.Arbitrary<Omit<OfferedAction, 'key'>> = fc.record({
  kind: fc.oneof({ arbitrary: fc.constantFrom(...actionKinds), weight: 4 }, fc.constant('other')),
  index: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  means: fc.constantFrom(...actionMeans),
  label,
  emoji: fc.constantFrom('', '🎲', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'),
  reference: fc.constant('r'),
});

/** What one result can offer: up to 25, each with a key of its own. */
export const anyActions = fc
  .array(anyAction, { maxLength: 25 })
  .map((list) => list.map((action, place): OfferedAction => ({ ...action, key: `k${place}` })));

const from = fc.constantFrom(
  undefined,
  { channelId: '200000000000000002', messageId: '200000000000000003' },
  { guildId: '4'.repeat(19), channelId: '5'.repeat(19), messageId: '6'.repeat(19) },
);
const again = fc.constantFrom(undefined, true as const);
const maybe = fc.option(anyPrompt, { nil: undefined });

const followUp = fc
  .record({
    action: anyAction,
    parentPrompt: fc.oneof(anyPrompt, fc.constant('')),
    prompt: maybe,
    from,
    reroll: again,
  })
  .map(({ action, ...rest }) => actionRequestOf(action, rest));

/** Everything that can be asked for. */
export const anyRequest: fc.Arbitrary<JobRequest> = fc.oneof(
  fc
    .record({ prompt: anyPrompt, reroll: again })
    .map(({ prompt, reroll }) => imagineOf({ prompt, reroll })),
  again.map((reroll) => {
    return {
      kind: 'blend' as const,
      images: [image, image],
      dimensions: 'square' as const,
      reroll,
    };
  }),
  again.map((reroll) => ({ kind: 'describe' as const, image, reroll })),
  fc
    .record({ prompt: anyPrompt, reroll: again })
    .map((more) => ({ kind: 'shorten' as const, ...more })),
  fc
    .record({
      prompt: fc.oneof(anyPrompt, fc.constant('')),
      motion: fc.constantFrom(...motions),
      reroll: again,
    })
    .map((more) => ({ kind: 'video' as const, image, ...more })),
  { arbitrary: followUp, weight: 5 },
);
