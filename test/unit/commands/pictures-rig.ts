import { ManualClock } from '../../../sandbox/manual-clock.ts';
import type { Command, Intention, Tools } from '../../../src/discord/definitions.ts';
import type { JobDraft } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import type { Sentences } from '../../../src/locales/index.ts';
import type { CommandPath } from '../../../src/locales/wording.ts';
import type { Person } from '../../../src/people/person.ts';
import { type RawOverrides, slashCommand, type Typed } from '../../fakes/interactions.ts';
import { sampleTime } from '../../fakes/jobs.ts';
import { FakeMedia, samplePicture } from '../../fakes/media.ts';
import { toolsOf } from '../../fakes/router.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

/** Where pictures that can be had are. */
export const picture = (index: number): string => `https://cdn.example.com/${index}.png`;

/** A picture that moves, and a file that is no picture whatever its name says. */
export const moving = 'https://cdn.example.com/moving.gif';
export const document = 'https://cdn.example.com/cat.png';

export interface PicturesRig {
  readonly tools: Tools;
  readonly media: FakeMedia;
  readonly proxy: FakeUpstream;
  readonly kie: FakeUpstream;
  /** Sets something for whoever types. */
  readonly set: (change: Partial<Person>) => Promise<unknown>;
  readonly run: (typed: Typed, where?: RawOverrides) => Promise<Intention>;
}

/** A command over two upstreams, of which midjourney-proxy is the default; neither can do anything. */
export function picturesRig(command: Command, more: Partial<Tools> = {}): PicturesRig {
  const [proxy, kie] = [new FakeUpstream(), new FakeUpstream('kie')];
  const media = new FakeMedia();
  for (const index of [1, 2, 3, 4, 5]) media.holds(picture(index), samplePicture);
  media.holds(moving, { ...samplePicture, isAnimated: true });
  media.holds(document, 'not-media');
  const tools: Tools = {
    ...toolsOf(new ManualClock(sampleTime)),
    upstreams: new Map([proxy, kie].map((upstream) => [upstream.name, upstream])),
    media,
    text: en,
    ...more,
  };
  const { data } = command;
  return {
    ...{ tools, media, proxy, kie },
    set: (change) =>
      tools.people.change('300000000000000001', (person) => ({ ...person, ...change })),
    run: async (typed, where = {}) => command.run(slashCommand(data.name, where, typed), tools),
  };
}

/** What an intention starts; fails the test where it starts nothing. */
export function draftIn(intention: Intention): JobDraft {
  if (intention.kind !== 'start') throw new Error(`It starts nothing: ${intention.kind}`);
  return intention.draft;
}

/** English with another name for an option. */
export function renamed(path: CommandPath, name: string, text: Sentences = en): Sentences {
  return { ...text, commands: { ...text.commands, [path]: { name, description: 'x' } } };
}
