import type { Invocation, Person, SeenButton, SeenMessage } from '../sandbox/discord/index.ts';
import type { Stage } from '../sandbox/stage.ts';
import { sleep, systemClock } from '../src/lib/clock.ts';
import type { Deed } from './plan.ts';
import { isLeftToDiscord, isUnfinished } from './unfinished.ts';

/** What somebody asked the bot for, and how Discord answered them at first. */
export interface Ask {
  readonly kind: Deed['kind'];
  /** What is to be drawn, where it is a job. */
  readonly prompt: string | undefined;
  /** Undefined until it is settled, and where the person could not even try. */
  invocation: Invocation | undefined;
}

/** Who changes their mind does so within this time. */
const longestDoubtMs = 1_500;
/** A choice that falls on the newest. */
const lastOfAll = 0.999;

/** People in a channel, who do what a plan says as far as it can be done. */
export class Crowd {
  readonly asks: Ask[] = [];
  readonly #stage: Stage;
  readonly #people: readonly Person[];
  readonly #name: string;
  readonly #deleted = new Set<string>();
  /** Each button is pressed for one job at most: pressed anew, it may well make another one. */
  readonly #pressed = new Set<string>();

  constructor(stage: Stage, plan: { readonly people: number; readonly seed: string }) {
    this.#stage = stage;
    this.#name = plan.seed;
    this.#people = Array.from({ length: plan.people }, (_, index) =>
      stage.person(`person${index}`),
    );
  }

  /** Messages that any of them sees. */
  messages(): readonly SeenMessage[] {
    const seen = this.#people.flatMap((person) => person.messages());
    return [...new Map(seen.map((message) => [message.id, message])).values()];
  }

  /** Whether a message still promises something to any of them. */
  isWaiting(): boolean {
    return this.messages().some(
      (message) => isUnfinished(message) && !isLeftToDiscord(message, this.asks),
    );
  }

  isDeleted(messageId: string): boolean {
    return this.#deleted.has(messageId);
  }

  /** Takes one of the bot's public messages away. @returns whether there was one */
  deleteOne(choice: number): boolean {
    const all = this.messages().filter(({ ephemeral }) => !ephemeral);
    const message = all[Math.floor(choice * all.length)];
    if (message === undefined) return false;
    this.#deleted.add(message.id);
    this.#stage.discord.deleteMessage(message.id);
    return true;
  }

  /** @returns once Discord has answered, or has told the person that nobody did */
  async act(deed: Deed): Promise<void> {
    const person = this.#people[deed.who] ?? this.#people[0];
    if (person === undefined) return;
    switch (deed.kind) {
      case 'imagine':
      case 'imagine alone':
        return this.#imagine(person, deed.kind);
      case 'imagine twice':
        await Promise.all([
          this.#imagine(person, deed.kind, this.asks.length),
          this.#imagine(person, deed.kind, this.asks.length),
        ]);
        return;
      case 'imagine a series':
        return this.#imagineSeries(person, deed.kind);
      case 'imagine and cancel':
        await this.#imagine(person, deed.kind);
        await sleep(systemClock, deed.choice * longestDoubtMs);
        return this.#cancel(person, { ...deed, choice: lastOfAll });
      case 'press':
        return this.#press(person, deed, 1);
      case 'press twice':
        return this.#press(person, deed, 2);
      case 'cancel':
        return this.#cancel(person, deed);
      case 'show':
        return this.#show(person, deed);
    }
  }

  async #imagine(person: Person, kind: Deed['kind'], number = this.asks.length): Promise<void> {
    const prompt = `fox ${number} of run ${this.#name}`;
    const options = kind === 'imagine alone' ? { prompt, private: true } : { prompt };
    await this.#ask(kind, prompt, () => person.run('imagine', options));
  }

  /** Whoever was asked whether they mean all of them says yes. */
  async #imagineSeries(person: Person, kind: Deed['kind']): Promise<void> {
    const prompt = `fox ${this.asks.length} {red, blue} of run ${this.#name}`;
    const question = await this.#ask(kind, undefined, () => person.run('imagine', { prompt }));
    const messageId = question?.messageId;
    if (messageId === undefined) return;
    await this.#ask(kind, prompt, () => person.press(messageId, 'Start 2 jobs'));
  }

  async #press(person: Person, deed: Deed, times: number): Promise<void> {
    const found = this.#pressable(person, deed.choice);
    if (found === undefined) return this.#imagine(person, 'imagine');
    this.#pressed.add(found.id);
    const prompt = promptIn(found.message.content);
    await Promise.all(
      Array.from({ length: times }, () =>
        this.#ask(deed.kind, prompt, () => person.press(found.message.id, found.label)),
      ),
    );
  }

  /** A button that starts a job, and that nobody has pressed before. */
  #pressable(person: Person, choice: number): Pressable | undefined {
    const all = person.messages().flatMap((message) =>
      message.buttons.flatMap((button): Pressable[] => {
        const label = button.label ?? button.emoji ?? '';
        const id = `${message.id}:${label}`;
        return startsJob(button) && !this.#pressed.has(id) ? [{ id, label, message }] : [];
      }),
    );
    return all[Math.floor(choice * all.length)];
  }

  async #cancel(person: Person, { kind, choice }: Deed): Promise<void> {
    const all = person
      .messages()
      .filter(({ buttons }) => buttons.some(({ label }) => label === 'Cancel'));
    const message = all[Math.floor(choice * all.length)];
    if (message === undefined) return;
    await this.#ask(kind, undefined, () => person.press(message.id, 'Cancel'));
  }

  async #show(person: Person, { kind, choice }: Deed): Promise<void> {
    const known = await person.autocomplete('show', { job: '' }, 'job').catch(() => []);
    const job = known[Math.floor(choice * known.length)];
    if (job === undefined) return;
    await this.#ask(kind, undefined, () => person.run('show', { job: String(job.value) }));
  }

  async #ask(
    kind: Deed['kind'],
    prompt: string | undefined,
    deed: () => Promise<Invocation>,
  ): Promise<Invocation | undefined> {
    const ask: Ask = { kind, prompt, invocation: undefined };
    this.asks.push(ask);
    // A message that has changed meanwhile may have lost its button: then there was no press.
    ask.invocation = await deed().catch(() => undefined);
    return ask.invocation;
  }
}

interface Pressable {
  readonly id: string;
  readonly label: string;
  readonly message: SeenMessage;
}

const starters = /^(U[1-4]|V[1-4]|🔄)$/u;

function startsJob({ label, emoji, disabled }: SeenButton): boolean {
  return !disabled && starters.test(label ?? emoji ?? '');
}

/** The prompt that stands in bold at the head of a message. */
export function promptIn(content: string): string | undefined {
  return /\*\*(.+?)\*\*/.exec(content)?.[1];
}
