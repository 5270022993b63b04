import type { Invocation, Person, SeenButton, SeenMessage } from '../discord/index.ts';
import type { Stage } from '../stage.ts';
import type { DeedKind, Happening } from './plan.ts';

/** How many people there are; a server is busy because of some tens of them. */
const peopleCount = 24;
/** Nobody scrolls back any further. */
const recentMessages = 40;

const looks = ['history', 'queue', 'info', 'help', 'settings'] as const;

/** People who do what a plan says, as far as it can be done. */
export interface Crowd {
  /** Rejects where it cannot be done, as when a message has just lost its button. */
  act(happening: Happening & { readonly deed: DeedKind }): Promise<readonly Invocation[]>;
  /** Messages that still promise something. */
  unfinished(): readonly SeenMessage[];
}

export function createCrowd(stage: Stage): Crowd {
  const people = Array.from({ length: peopleCount }, (_, index) => stage.person(`person${index}`));
  let asked = 0;

  function prompt(): string {
    asked += 1;
    return `fox ${asked}`;
  }

  return {
    unfinished: () => {
      const seen = people.flatMap((person) => person.messages());
      const all = new Map(seen.map((message) => [message.id, message]));
      return [...all.values()].filter(
        ({ loading, buttons }) => loading || buttons.some(({ label }) => label === 'Cancel'),
      );
    },
    act: async ({ deed, who, choice }) => {
      const person = oneOf(people, who);
      switch (deed) {
        case 'imagine':
          return done(person.run('imagine', { prompt: prompt() }));
        case 'imagine alone':
          return done(person.run('imagine', { prompt: prompt(), private: true }));
        case 'imagine several':
          return done(person.run('imagine', { prompt: `${prompt()} {red, blue, green}` }));
        case 'imagine wrongly':
          return done(person.run('imagine', { prompt: `${prompt()} --stylise 99999 --arr 3:2` }));
        case 'press':
          return press(person, choice, { times: 1, isOld: false });
        case 'press twice':
          return press(person, choice, { times: 2, isOld: false });
        case 'press an old one':
          return press(person, choice, { times: 1, isOld: true });
        case 'cancel':
          return cancel(person, choice);
        case 'show':
          return show(person, choice);
        case 'look':
          return done(person.run(oneOf(looks, choice)));
        case 'delete':
          return remove(stage, person, choice);
      }
    },
  };
}

async function done(deed: Promise<Invocation>): Promise<readonly Invocation[]> {
  return [await deed];
}

async function press(
  person: Person,
  choice: number,
  { times, isOld }: { readonly times: number; readonly isOld: boolean },
): Promise<readonly Invocation[]> {
  const all = person.messages();
  const seen = isOld ? all.slice(0, recentMessages) : all.slice(-recentMessages);
  const buttons = seen.flatMap(({ id, buttons: row }) =>
    row.filter(isUsed).map((button) => [id, button.customId ?? ''] as const),
  );
  if (buttons.length === 0) return [];
  const [id, customId] = oneOf(buttons, choice);
  return Promise.all(Array.from({ length: times }, () => person.press(id, customId)));
}

/** Links are opened by Discord itself; what stops a job is pressed elsewhere. */
function isUsed({ disabled, customId, label }: SeenButton): boolean {
  return !disabled && customId !== undefined && label !== 'Cancel';
}

async function cancel(person: Person, choice: number): Promise<readonly Invocation[]> {
  const stoppable = person
    .messages()
    .slice(-recentMessages)
    .filter(({ buttons }) => buttons.some(({ label }) => label === 'Cancel'));
  return stoppable.length === 0 ? [] : [await person.press(oneOf(stoppable, choice).id, 'Cancel')];
}

async function show(person: Person, choice: number): Promise<readonly Invocation[]> {
  const known = await person.autocomplete('show', { job: '' }, 'job');
  if (known.length === 0) return [];
  return [await person.run('show', { job: String(oneOf(known, choice).value) })];
}

function remove({ discord }: Stage, person: Person, choice: number): readonly Invocation[] {
  const shared = person.messages().filter(({ ephemeral }) => !ephemeral);
  const recent: readonly SeenMessage[] = shared.slice(-recentMessages);
  if (recent.length > 0) discord.deleteMessage(oneOf(recent, choice).id);
  return [];
}

function oneOf<T>(all: readonly T[], choice: number): T {
  const one = all[Math.floor(choice * all.length)];
  if (one === undefined) throw new Error('There is nothing to choose from');
  return one;
}
