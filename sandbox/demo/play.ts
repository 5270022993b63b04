import { type BotProcess, startBot } from '../bot-process.ts';
import type { Invocation, Person, SeenMessage } from '../discord/index.ts';
import type { Narrator } from '../narrator.ts';
import type { Stage } from '../stage.ts';
import type { Album } from './album.ts';

/** One step of the story: does something, and throws when the world is not as it must be. */
export interface Act {
  readonly title: string;
  readonly run: (play: Play) => Promise<void>;
}

interface PlayParts {
  readonly stage: Stage;
  readonly narrator: Narrator;
  readonly album: Album;
  /** The bot's variables. */
  readonly environment: Record<string, string>;
}

/** What the acts share: the stage, the bot, one person, and the messages they talk about. */
export class Play {
  readonly stage: Stage;
  readonly narrator: Narrator;
  readonly ada: Person;
  /** Messages that later acts come back to, by name. */
  readonly kept = new Map<string, string>();
  readonly #album: Album;
  readonly #environment: Record<string, string>;
  #bot: BotProcess;

  private constructor({ stage, narrator, album, environment }: PlayParts, bot: BotProcess) {
    this.stage = stage;
    this.narrator = narrator;
    this.#album = album;
    this.#environment = environment;
    this.#bot = bot;
    this.ada = stage.person('ada');
    narrator.introduce(this.ada.user.id, 'ada');
  }

  static async begin(parts: PlayParts): Promise<Play> {
    return new Play(parts, await startBot(parts.environment));
  }

  async perform(act: Act): Promise<void> {
    this.narrator.act(act.title);
    await act.run(this);
  }

  /** Presses a button of a message that an earlier act kept. */
  async press(name: string, button: string): Promise<Invocation> {
    this.narrator.does('ada', `presses ${button} below "${name}"`);
    return this.ada.press(this.messageId(name), button);
  }

  messageId(name: string): string {
    const id = this.kept.get(name);
    if (id === undefined) throw new Error(`No act has kept a message named ${name}`);
    return id;
  }

  /** Waits for the pictures of an answer, tells how they came, and keeps them. */
  async receive(name: string, invocation: Invocation): Promise<SeenMessage> {
    const message = await this.stage.discord.waitFor(() => {
      const now = invocation.message();
      return now.attachments.length > 0 && now;
    }, `the picture of "${name}"`);
    const kept: string[] = [];
    for (const attachment of message.attachments) {
      kept.push(await this.#album.keep(name, attachment));
    }
    this.narrator.shows(message, kept);
    this.kept.set(name, message.id);
    return message;
  }

  /** Ends the bot's process as a crash would, and starts it again on the same store. */
  async crash(): Promise<void> {
    await this.#bot.end('SIGKILL');
    this.#bot = await startBot(this.#environment);
  }

  async end(): Promise<void> {
    await this.#bot.end('SIGTERM');
  }
}

/** @throws with the claim, when it does not hold */
export function check(holds: boolean, claim: string): asserts holds {
  if (!holds) throw new Error(claim);
}
