import type { BaseInteraction } from 'discord.js';
import type { Answerable, Responder } from '../../discord/respond.ts';
import type { Clock } from '../../lib/clock.ts';
import { answerBuckets } from './buckets.ts';
import type { Meters } from './meters.ts';

/** Times first answers to interactions: Discord waits three seconds. */
export interface AcknowledgementMeter {
  /** An interaction has come in. */
  received(interaction: BaseInteraction): void;
  /** The same responder, with the first answer to each interaction timed. */
  watch(responder: Responder): Responder;
}

/** @param commands what people can type; anything else is counted as `other` */
export function createAcknowledgementMeter(
  meters: Meters,
  clock: Clock,
  commands: () => ReadonlySet<string>,
): AcknowledgementMeter {
  const receivedAt = new WeakMap<object, { readonly at: number; readonly kind: string }>();
  const interactions = meters.count({
    name: 'interactions_total',
    help: 'What people typed and pressed.',
    labels: ['kind', 'command'],
  });
  const spread = meters.spread(
    {
      name: 'acknowledgement_seconds',
      help: 'From the receipt of an interaction to the answer to its acknowledgement.',
      labels: ['kind', 'outcome'],
    },
    answerBuckets,
  );

  async function timed<T>(interaction: Answerable, call: Promise<T>): Promise<T> {
    const end = (outcome: string): void => {
      const receipt = receivedAt.get(interaction);
      if (receipt === undefined) return;
      receivedAt.delete(interaction);
      spread.record({ kind: receipt.kind, outcome }, (clock.now() - receipt.at) / 1000);
    };
    try {
      const answer = await call;
      end('answered');
      return answer;
    } catch (error) {
      end('failed');
      throw error;
    }
  }

  return {
    received: (interaction) => {
      const kind = kindOf(interaction);
      receivedAt.set(interaction, { at: clock.now(), kind });
      interactions.add({ kind, command: commandOf(interaction, commands()) });
    },
    watch: (responder) => ({
      defer: (interaction, ephemeral, meanwhile) =>
        timed(interaction, responder.defer(interaction, ephemeral, meanwhile)),
      deferUpdate: (interaction) => timed(interaction, responder.deferUpdate(interaction)),
      tell: (interaction, view) => timed(interaction, responder.tell(interaction, view)),
      update: (interaction, view) => timed(interaction, responder.update(interaction, view)),
      ask: (interaction, form) => timed(interaction, responder.ask(interaction, form)),
      suggest: (interaction, choices) =>
        timed(interaction, responder.suggest(interaction, choices)),
    }),
  };
}

function kindOf(interaction: BaseInteraction): string {
  if (interaction.isAutocomplete()) return 'suggestion';
  if (interaction.isChatInputCommand()) return 'command';
  if (interaction.isContextMenuCommand()) return 'menu';
  if (interaction.isButton()) return 'button';
  if (interaction.isAnySelectMenu()) return 'select';
  return interaction.isModalSubmit() ? 'form' : 'other';
}

/** Empty for what is pressed: it has no name that people know. */
function commandOf(interaction: BaseInteraction, commands: ReadonlySet<string>): string {
  if (!interaction.isCommand() && !interaction.isAutocomplete()) return '';
  const { commandName } = interaction;
  return commands.has(commandName) ? commandName : 'other';
}
