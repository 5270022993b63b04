import type { Clock } from '../../../src/lib/clock.ts';
import { Watchers } from '../../watchers.ts';
import { defaultAttachmentLimit, interactionTime } from '../protocol.ts';
import { snowflakeSource } from '../snowflake.ts';
import { CommandBook } from './commands.ts';
import type { InteractionRecord } from './interaction.ts';
import type {
  ChannelRecord,
  FileRecord,
  GuildRecord,
  MessageRecord,
  UserRecord,
} from './records.ts';

/** Beyond these the oldest is forgotten. */
const mostMessages = 10_000;
const mostInteractions = 10_000;
const mostUploads = 500;

/** Something the bot may hear about; the intents are bits of which one must have been asked for. */
export interface WorldEvent {
  readonly name: string;
  readonly data: unknown;
  readonly intents?: number;
}

/** Everything that exists on this Discord, and who to tell when it changes. */
export class World {
  readonly guilds = new Map<string, GuildRecord>();
  readonly channels = new Map<string, ChannelRecord>();
  readonly users = new Map<string, UserRecord>();
  readonly messages = new Map<string, MessageRecord>();
  readonly interactions = new Map<string, InteractionRecord>();
  /** Files a person handed over with an option or a modal, which no message shows. */
  readonly uploads = new Map<string, FileRecord>();
  readonly commands = new CommandBook();
  readonly nextId: () => string;
  readonly bot: UserRecord;
  /** Who the application belongs to. */
  readonly owner: UserRecord;
  /** Where files are served, without a slash at the end; set once the server listens. */
  cdnUrl = '';
  /** Hands an event to the gateway. */
  dispatch: (event: WorldEvent) => void = () => undefined;
  /** Whoever waits for something to change. */
  readonly watchers = new Watchers();
  /** Cancels the three seconds of an interaction, by its token. */
  readonly #deadlines = new Map<string, () => void>();
  readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
    this.nextId = snowflakeSource(clock);
    this.bot = newUser(this.nextId(), { username: 'easel', bot: true });
    this.owner = newUser(this.nextId(), { username: 'operator', bot: false });
    this.users.set(this.bot.id, this.bot);
    this.users.set(this.owner.id, this.owner);
  }

  /** The servers that have installed the bot: it hears of no others. */
  get botGuilds(): readonly GuildRecord[] {
    return [...this.guilds.values()].filter(({ hasBot }) => hasBot);
  }

  /** The application's id; as for newer applications it is also the bot's. */
  get applicationId(): string {
    return this.bot.id;
  }

  /** Tells everyone listening that something is different now. */
  changed(): void {
    this.watchers.changed();
  }

  addMessage(message: MessageRecord): void {
    this.messages.set(message.id, message);
    forgetOldest(this.messages, mostMessages);
    this.changed();
  }

  addUpload(file: FileRecord): void {
    this.uploads.set(file.id, file);
    forgetOldest(this.uploads, mostUploads);
  }

  /** Puts an interaction into the world; unanswered after 3 s it is void. */
  addInteraction(interaction: InteractionRecord): void {
    this.interactions.set(interaction.token, interaction);
    forgetOldest(this.interactions, mostInteractions);
    const cancel = this.clock.after(interactionTime.firstAnswerMs, () => {
      this.#deadlines.delete(interaction.token);
      interaction.state = 'expired';
      interaction.settle({ outcome: 'no-response' });
      this.changed();
    });
    this.#deadlines.set(interaction.token, cancel);
  }

  /** Notes that an interaction got its first answer. */
  markAnswered(interaction: InteractionRecord): void {
    interaction.state = 'answered';
    this.#deadlines.get(interaction.token)?.();
    this.#deadlines.delete(interaction.token);
  }

  /** Ends every timer; what still waits for an answer gets none. */
  stop(): void {
    for (const cancel of this.#deadlines.values()) cancel();
    this.#deadlines.clear();
    for (const interaction of this.interactions.values()) {
      if (interaction.state === 'waiting') interaction.settle({ outcome: 'no-response' });
    }
    this.watchers.clear();
  }
}

function forgetOldest(map: Map<string, unknown>, most: number): void {
  const oldest = map.keys().next();
  if (map.size > most && oldest.done !== true) map.delete(oldest.value);
}

function newUser(id: string, given: Pick<UserRecord, 'username' | 'bot'>): UserRecord {
  return {
    id,
    ...given,
    displayName: undefined,
    locale: 'en-US',
    attachmentSizeLimit: defaultAttachmentLimit,
    acceptsDirectMessages: !given.bot,
  };
}
