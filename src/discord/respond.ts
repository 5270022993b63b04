import {
  type BaseInteraction,
  InteractionResponseType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import type { FormView } from '../views/forms.ts';
import { type MessageView, toBody } from '../views/message.ts';
import { isAlreadyAcknowledged } from './error-codes.ts';

/** What is needed of an interaction to answer it. */
export type Answerable = Pick<BaseInteraction, 'id' | 'token' | 'applicationId'>;

/** The ids that matter in the answer to a callback; a server that sends none is tolerated. */
const callbackSchema = z
  .object({
    interaction: z.object({ response_message_id: z.string().nullish() }).nullish(),
    resource: z.object({ message: z.object({ id: z.string() }).nullish() }).nullish(),
  })
  .nullish()
  .catch(undefined);

/**
 * The first answers to interactions. Each resolves also when Discord says that the interaction was
 * answered before: a call repeated after a lost answer has done its work the first time.
 * They reject when Discord no longer knows the interaction, or does not answer in time.
 */
export interface Responder {
  /**
   * A message of our own that is edited later: "Easel is thinking…", or words that tell more.
   * @returns its id if told
   */
  defer(
    interaction: Answerable,
    ephemeral: boolean,
    meanwhile?: MessageView,
  ): Promise<string | undefined>;
  /** Nothing yet: the message whose component was used is changed later. */
  deferUpdate(interaction: Answerable): Promise<void>;
  /** A message that only this person sees. */
  tell(interaction: Answerable, view: MessageView): Promise<void>;
  /** Changes the message whose component was used. */
  update(interaction: Answerable, view: MessageView): Promise<void>;
  /** Opens a form. */
  ask(interaction: Answerable, form: FormView): Promise<void>;
  /** Fills in the suggestions while a person types. */
  suggest(interaction: Answerable, choices: readonly Suggestion[]): Promise<void>;
}

export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

export function createResponder(rest: REST): Responder {
  async function call(interaction: Answerable, body: object): Promise<string | undefined> {
    try {
      const answer = await rest.post(
        Routes.interactionCallback(interaction.id, interaction.token),
        {
          auth: false,
          body,
          query: new URLSearchParams({ with_response: 'true' }),
        },
      );
      const parsed = callbackSchema.parse(answer);
      return parsed?.resource?.message?.id ?? parsed?.interaction?.response_message_id ?? undefined;
    } catch (error) {
      if (isAlreadyAcknowledged(error)) return undefined;
      throw error;
    }
  }

  return {
    defer: (interaction, ephemeral, meanwhile) =>
      call(interaction, {
        type:
          meanwhile === undefined
            ? InteractionResponseType.DeferredChannelMessageWithSource
            : InteractionResponseType.ChannelMessageWithSource,
        data: {
          ...(meanwhile && toBody(meanwhile)),
          ...(ephemeral && { flags: MessageFlags.Ephemeral }),
        },
      }),
    deferUpdate: async (interaction) => {
      await call(interaction, { type: InteractionResponseType.DeferredMessageUpdate });
    },
    tell: async (interaction, view) => {
      await call(interaction, {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: { ...toBody(view), flags: MessageFlags.Ephemeral },
      });
    },
    update: async (interaction, view) => {
      await call(interaction, {
        type: InteractionResponseType.UpdateMessage,
        data: toBody(view),
      });
    },
    ask: async (interaction, form) => {
      await call(interaction, { type: InteractionResponseType.Modal, data: form });
    },
    suggest: async (interaction, choices) => {
      await call(interaction, {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices },
      });
    },
  };
}
