import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChannelSelectMenuInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { PriceList } from '../config/prices.ts';
import type { UpstreamName } from '../config/upstreams.ts';
import type { Visit } from '../guard/gate.ts';
import type { Moderation } from '../guard/moderation.ts';
import type { MessageReports } from '../guilds/message-reports.ts';
import type { Guilds } from '../guilds/repository.ts';
import type { Board } from '../jobs/board.ts';
import type { Desk } from '../jobs/desk.ts';
import type { CopiesOf } from '../jobs/find-result-files.ts';
import type { Inquiry } from '../jobs/inquiry.ts';
import type { Job, JobDraft, JobId } from '../jobs/job.ts';
import type { Proposals } from '../jobs/proposals.ts';
import type { JobRepository } from '../jobs/repository.ts';
import type { SeriesDesk } from '../jobs/series/desk.ts';
import type { SeriesPlan } from '../jobs/series/series.ts';
import type { Thumbnails } from '../jobs/thumbnails.ts';
import type { Clock } from '../lib/clock.ts';
import type { Patience } from '../lib/patience.ts';
import type { Sentences } from '../locales/index.ts';
import type { Media } from '../media/media.ts';
import type { PeopleRepository } from '../people/repository.ts';
import type { Privacy } from '../privacy/privacy.ts';
import type { NewDocument } from '../storage/store.ts';
import type { Upstream } from '../upstreams/port.ts';
import type { Press } from '../views/custom-ids.ts';
import type { FormView } from '../views/forms.ts';
import { type MessageView, sentence } from '../views/message.ts';
import type { Finds } from './finds.ts';
import type { OwnMessages } from './own-messages.ts';
import type { Suggestion } from './respond.ts';

/**
 * What a handler wants to happen. The router acknowledges, answers, edits and catches, so that no
 * handler talks to Discord.
 */
export type Intention =
  /** Say something to this person alone, at once. */
  | { readonly kind: 'tell'; readonly view: MessageView }
  /** Change the message whose button or menu was used. */
  | { readonly kind: 'update'; readonly view: MessageView }
  /** Open a form. */
  | { readonly kind: 'ask'; readonly form: FormView }
  /** Start a job; its message is the answer. */
  | ({ readonly kind: 'start' } & Start)
  /** Start several jobs together: the answer is their summary, each has a message of its own. */
  | { readonly kind: 'start-series'; readonly series: SeriesDraft }
  /**
   * Post a job again, here, with live buttons; `alone`: why others may not see it here, which its
   * person is told.
   */
  | { readonly kind: 'republish'; readonly job: Job; readonly alone?: string | undefined }
  /** Do something that takes longer than Discord waits, then tell this person alone. */
  | ({ readonly kind: 'work' } & Work)
  /** The same for the message whose component was used: it is changed, also its files. */
  | ({ readonly kind: 'rework' } & Work);

/** Something that takes a while. */
export interface Work {
  /**
   * @param signal aborted when the program stops: what is cut short by that throws, and its person is
   *   told that the bot restarts
   */
  readonly run: (signal: AbortSignal) => Promise<MessageView>;
  /** Called once the answer has arrived, or nobody can be told. */
  readonly finish?: () => void;
}

/** A sentence for this person alone. */
export function tell(line: string): Intention {
  return { kind: 'tell', view: sentence(line) };
}

/** A job to start. */
export interface Start {
  readonly draft: JobDraft;
  readonly parent?: Parent;
  /** Instead of an id made from the interaction: what has this id is started once. */
  readonly jobId?: JobId;
  readonly closes?: Closes;
  /** What was counted for it, to be written in one step with it. */
  readonly alongside?: readonly NewDocument[];
  readonly unwind?: Unwind;
}

/** Gives back what was counted for jobs that could not be written down. */
export type Unwind = () => Promise<void>;

/** Several jobs to start together: what has this id is started once. */
export interface SeriesDraft extends SeriesPlan {
  readonly parent?: Parent;
  readonly closes?: Closes;
  /** What was counted for it, to be written in one step with it. */
  readonly alongside?: readonly NewDocument[];
  readonly unwind?: Unwind;
}

/** The question that a start answers: its message loses its buttons, where that can still be done. */
export interface Closes {
  readonly applicationId: string;
  /** Of the interaction whose answer asks the question. */
  readonly token: string;
  /** Milliseconds since the Unix epoch. */
  readonly expiresAt: number;
}

/** The picture that a new job comes from, and the action that was pressed there. */
export interface Parent {
  readonly jobId: JobId;
  readonly key: string;
}

/** What handlers work with. */
export interface Tools {
  readonly desk: Desk;
  readonly seriesDesk: SeriesDesk;
  readonly jobs: JobRepository;
  /** How far jobs that are not over have come, and how busy the upstreams are. */
  readonly board: Board;
  readonly inquiry: Inquiry;
  /** What people have set for themselves. */
  readonly people: PeopleRepository;
  /** What is stored about people. */
  readonly privacy: Privacy;
  /** What those who run a server have set for it. */
  readonly guilds: Guilds;
  readonly text: Sentences;
  readonly upstreams: ReadonlyMap<UpstreamName, Upstream>;
  readonly defaultUpstream: UpstreamName;
  /** What jobs cost, as far as the operator has said. */
  readonly prices: PriceList;
  /** Small pictures of results. */
  readonly thumbnails: Thumbnails;
  /** Messages of the bot's own that are taken away, and new ones. */
  readonly messages: OwnMessages;
  /** What waits for somebody's answer. */
  readonly proposals: Proposals;
  /** What message menus were used on, until their person has said more. */
  readonly finds: Finds;
  /** Who has reported which message. */
  readonly reports: MessageReports;
  /** Where the files of a finished job stand on Discord. */
  readonly copiesOf: CopiesOf;
  /** Pictures that people hand in are looked at before anything is started. */
  readonly media: Media;
  readonly clock: Clock;
  /** Whether this is the first press of a button within a moment: a double click is one press. */
  readonly isFirstPress: (button: string) => boolean;
  /** What stands before every job. */
  readonly moderation: Moderation;
  /** This very interaction, as the gate sees it. */
  readonly visit: Visit;
  /** Whether this prompt holds a word that is not allowed here. @returns the word */
  readonly findBlockedWord: (prompt: string) => string | undefined;
  /** How long its person may still be kept waiting for an answer. */
  readonly patience: Patience;
}

/** A slash command: definition and handler together. */
export interface Command {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  run(interaction: ChatInputCommandInteraction, tools: Tools): Promise<Intention> | Intention;
  /** Suggestions for the option that is being typed. */
  suggest?(interaction: AutocompleteInteraction, tools: Tools): Promise<readonly Suggestion[]>;
}

/** What happens when somebody chooses from the menu of a message, under Apps. */
export interface MessageMenu {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  run(
    interaction: MessageContextMenuCommandInteraction,
    tools: Tools,
  ): Promise<Intention> | Intention;
}

export type PressOf<Action extends Press['action']> = Extract<Press, { action: Action }>;

/** What happens when somebody uses a component or sends a form of ours. */
export interface Handler<Used, Action extends Press['action'] = Press['action']> {
  readonly action: Action;
  run(press: PressOf<Action>, interaction: Used, tools: Tools): Promise<Intention> | Intention;
}

export type ButtonHandler = Handler<ButtonInteraction>;
/** A menu of strings or of channels: both bring their values as strings. */
export type SelectInteraction = StringSelectMenuInteraction | ChannelSelectMenuInteraction;
export type SelectHandler = Handler<SelectInteraction>;
export type FormHandler = Handler<ModalSubmitInteraction>;

/** Everything that a member can type or press. */
export interface Registry {
  readonly commands: readonly Command[];
  readonly buttons: readonly ButtonHandler[];
  /** Of messages, under Apps. */
  readonly menus: readonly MessageMenu[];
  /** Menus within messages. */
  readonly selects: readonly SelectHandler[];
  readonly forms: readonly FormHandler[];
}

/** Checks the shape and gives it back. */
export function defineCommand(command: Command): Command {
  return command;
}

/** Narrows the press to the action it is for, so that the router can hold all handlers in one list. */
function definer<Used>() {
  return <Action extends Press['action']>(handler: Handler<Used, Action>): Handler<Used> => ({
    action: handler.action,
    run: (press, interaction, tools) =>
      handler.run(asAction(press, handler.action), interaction, tools),
  });
}

/** Checks the shape and gives it back; for a button. */
export const defineButton = definer<ButtonInteraction>();
/** Checks the shape and gives it back. */
export function defineMessageMenu(menu: MessageMenu): MessageMenu {
  return menu;
}

/** The same as for a button, for a menu within a message. */
export const defineSelect = definer<SelectInteraction>();
/** The same for a form. */
export const defineForm = definer<ModalSubmitInteraction>();

function asAction<Action extends Press['action']>(press: Press, action: Action): PressOf<Action> {
  if (isAction(press, action)) return press;
  throw new Error(`A press of ${press.action} was routed to ${action}`);
}

function isAction<Action extends Press['action']>(
  press: Press,
  action: Action,
): press is PressOf<Action> {
  return press.action === action;
}
