import type { BaseInteraction, Interaction } from 'discord.js';
import type { Presses } from '../guard/repeated-press.ts';
import type { Clock } from '../lib/clock.ts';
import { createPatience } from '../lib/patience.ts';
import { RecentKeys } from '../lib/recent-keys.ts';
import { sentencesFor } from '../locales/index.ts';
import type { Logger } from '../observe/logger.ts';
import { StoreError } from '../storage/store.ts';
import { decodePress } from '../views/custom-ids.ts';
import { sentence } from '../views/message.ts';
import { type Intention, type Registry, type Tools, tell } from './definitions.ts';
import { isInteractionGone } from './error-codes.ts';
import type { Executor } from './executor.ts';
import { gated } from './gated.ts';
import { isMeantForAll } from './meant-for-all.ts';
import type { Places } from './places.ts';
import type { Responder } from './respond.ts';
import type { Told } from './told.ts';
import { visitorOf } from './visitor.ts';

export interface RouterParts {
  readonly registry: Registry;
  readonly tools: Omit<Tools, 'text' | 'visit' | 'findBlockedWord' | 'isFirstPress' | 'patience'>;
  readonly responder: Responder;
  readonly executor: Executor;
  readonly places: Places;
  /** To be called for each interaction. */
  readonly presses: () => Presses;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface Router {
  /** Handles one interaction to its end; never rejects. @param told beside what the library keeps */
  handle(interaction: Interaction, told?: Told): Promise<void>;
  /** From now on every command is answered with "restarting"; waits for those under way. */
  close(): Promise<void>;
}

/** Discord may deliver an event more than once, also after a resume. */
const rememberMs = 15 * 60_000;

/** The one way in: finds the handler, lets it decide, and has its intention carried out. */
export function createRouter(parts: RouterParts): Router {
  const { registry, responder, executor, clock, logger } = parts;
  const seen = new RecentKeys(clock, rememberMs);
  const commands = new Map(registry.commands.map((command) => [command.data.name, command]));
  const buttons = new Map(registry.buttons.map((button) => [button.action, button]));
  const selects = new Map(registry.selects.map((select) => [select.action, select]));
  const menus = new Map(registry.menus.map((menu) => [menu.data.name, menu]));
  const forms = new Map(registry.forms.map((form) => [form.action, form]));
  const underWay = new Set<Promise<void>>();
  let closing = false;

  async function decide(interaction: Interaction, tools: Tools): Promise<Intention | undefined> {
    const gone = tell(tools.text.notice.buttonGone);
    if (interaction.isChatInputCommand()) {
      const command = commands.get(interaction.commandName);
      return command === undefined
        ? tell(tools.text.notice.commandGone)
        : command.run(interaction, tools);
    }
    if (interaction.isButton()) {
      const press = decodePress(interaction.customId);
      const button = press && buttons.get(press.action);
      return press && button ? button.run(press, interaction, tools) : gone;
    }
    if (interaction.isStringSelectMenu() || interaction.isChannelSelectMenu()) {
      const press = decodePress(interaction.customId);
      const select = press && selects.get(press.action);
      return press && select ? select.run(press, interaction, tools) : gone;
    }
    if (interaction.isMessageContextMenuCommand()) {
      const menu = menus.get(interaction.commandName);
      return menu === undefined
        ? tell(tools.text.notice.commandGone)
        : menu.run(interaction, tools);
    }
    if (interaction.isModalSubmit()) {
      const press = decodePress(interaction.customId);
      const form = press && forms.get(press.action);
      return press && form ? form.run(press, interaction, tools) : gone;
    }
    return undefined;
  }

  async function toolsFor(
    interaction: BaseInteraction,
    { isFirst: isFirstPress }: Presses,
    told?: Told,
  ): Promise<Tools> {
    const patience = createPatience(clock);
    const text = sentencesFor(interaction.locale);
    const place = parts.places.of(told);
    const visitor = visitorOf(interaction, place, told);
    const waits = { learn: () => place.learn(patience), patience };
    const visit = await parts.tools.moderation.gate.enter(visitor, text, waits);
    const { findBlockedWord } = visit;
    return { ...parts.tools, text, visit, findBlockedWord, isFirstPress, patience };
  }

  async function route(interaction: Interaction, told?: Told): Promise<void> {
    if (interaction.isAutocomplete()) {
      const command = commands.get(interaction.commandName);
      const tools = await toolsFor(interaction, parts.presses());
      const choices = (await command?.suggest?.(interaction, tools)) ?? [];
      await responder.suggest(interaction, choices.slice(0, 25));
      return;
    }
    if (closing) {
      const { restarting } = sentencesFor(interaction.locale).notice;
      await executor.carryOut(tell(restarting), interaction);
      return;
    }
    const presses = parts.presses();
    const tools = await toolsFor(interaction, presses, told);
    const intention = await decide(interaction, tools);
    if (intention === undefined) {
      logger.warn({ interactionType: interaction.type }, 'an interaction has no handler');
      return;
    }
    const { visit } = tools;
    const allowed = await gated(intention, { visit, clock, interaction });
    // What is refused has not been pressed: others may.
    if (allowed.kind !== intention.kind) presses.forget();
    // Whoever is told that something is refused can rely on its case.
    await visit.leave(() => isMeantForAll(interaction, tools));
    await executor.carryOut(allowed, interaction, tools.patience);
  }

  /** Whatever went wrong before an answer: the person is told, the log knows why. */
  async function apologise(interaction: Interaction, error: unknown): Promise<void> {
    if (isInteractionGone(error)) {
      // Suggestions mostly: the person has typed on, and waits for the next ones.
      logger.info({ interactionId: interaction.id }, 'an answer came too late');
      return;
    }
    logger.error({ err: error, interactionId: interaction.id }, 'an interaction failed');
    try {
      const { notice } = sentencesFor(interaction.locale);
      const line = error instanceof StoreError ? notice.storageFailed : notice.unexpected;
      if (!interaction.isAutocomplete()) await responder.tell(interaction, sentence(line));
    } catch (apology) {
      logger.warn({ err: apology, interactionId: interaction.id }, 'nor could it be said');
    }
  }

  return {
    handle: async (interaction, told) => {
      if (!seen.add(interaction.id)) return;
      const work = route(interaction, told).catch((error: unknown) =>
        apologise(interaction, error),
      );
      underWay.add(work);
      await work;
      underWay.delete(work);
    },
    close: async () => {
      closing = true;
      await Promise.all(underWay);
    },
  };
}
