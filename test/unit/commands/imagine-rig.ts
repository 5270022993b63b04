import { imagine } from '../../../commands/imagine.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import type { Intention, Tools } from '../../../src/discord/definitions.ts';
import type { Proposal } from '../../../src/jobs/proposals.ts';
import { en } from '../../../src/locales/en.ts';
import { type RawOverrides, slashCommand, type Typed } from '../../fakes/interactions.ts';
import { sampleTime } from '../../fakes/jobs.ts';
import { FakeMedia, samplePicture } from '../../fakes/media.ts';
import { proposalIdOf } from '../../fakes/proposals.ts';
import { toolsOf } from '../../fakes/router.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

/** Who types in these tests. */
export const ada = '300000000000000001';
/** The server in which they may do so. */
export const guild_id = '400000000000000001';

export interface Rig {
  readonly tools: Tools;
  readonly proxy: FakeUpstream;
  readonly kie: FakeUpstream;
  /** What the links of attachments lead to: pictures, unless the test says otherwise. */
  readonly media: FakeMedia;
  readonly run: (typed: Typed, overrides?: RawOverrides) => Promise<Intention>;
  /** What is kept of the question that was asked. */
  readonly proposal: () => Promise<Proposal | undefined>;
}

/** `/imagine` over two upstreams that take anything. */
export function imagineRig(): Rig {
  const [proxy, kie] = [new FakeUpstream(), new FakeUpstream('kie')];
  const media = new FakeMedia();
  for (const name of ['a.png', 'b.webp', 'c.jpeg']) {
    media.holds(`https://cdn.example.com/${name}`, samplePicture);
  }
  const tools: Tools = {
    ...toolsOf(new ManualClock(sampleTime)),
    upstreams: new Map([proxy, kie].map((upstream) => [upstream.name, upstream])),
    media,
    text: en,
  };
  const command = imagine([proxy, kie]);
  // Its definition has asked them what can be offered.
  for (const { sketches } of [proxy, kie]) sketches.length = 0;
  return {
    ...{ tools, proxy, kie, media },
    run: async (typed, overrides = {}) =>
      command.run(
        slashCommand('imagine', { id: '1300000000000000001', ...overrides }, typed),
        tools,
      ),
    proposal: () => tools.proposals.get(proposalIdOf(1)),
  };
}
