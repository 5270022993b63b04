import { isObject, nameIn } from '../json.ts';
import type { InteractionRecord, Settlement } from '../world/interaction.ts';
import type { World } from '../world/world.ts';
import { type SeenModal, seeModal } from './modal.ts';
import { type SeenMessage, seeMessage } from './seen.ts';

/** What became of something a person did: resolved once acknowledged, or once 3 s passed. */
export interface Invocation {
  readonly interactionId: string;
  readonly outcome: 'acknowledged' | 'modal' | 'choices' | 'no-response';
  /** The message the answer made; for types 6 and 7 the one whose component was used. */
  readonly messageId: string | undefined;
  /** That message as it is now. @throws Error when there is none */
  message(): SeenMessage;
  readonly modal: SeenModal | undefined;
}

/** Makes the invocation of a settled interaction. */
export function toInvocation(
  world: World,
  interaction: InteractionRecord,
  settlement: Settlement,
): Invocation {
  const messageId = settlement.outcome === 'acknowledged' ? settlement.messageId : undefined;
  return {
    interactionId: interaction.id,
    outcome: settlement.outcome,
    messageId,
    modal: settlement.outcome === 'modal' ? seeModal(settlement.modal, interaction.id) : undefined,
    message: () => {
      const message = world.messages.get(messageId ?? '');
      if (message === undefined) {
        throw new Error(`There is no message: the outcome was "${settlement.outcome}"`);
      }
      return seeMessage(world, message);
    },
  };
}

/** The choices of a settled autocomplete. @throws Error when the bot did not answer */
export function toChoices(settlement: Settlement): { name: string; value: string | number }[] {
  if (settlement.outcome !== 'choices') throw new Error('Loading options failed');
  return settlement.choices.filter(isObject).map((choice) => ({
    name: nameIn(choice, 'name'),
    value: typeof choice['value'] === 'number' ? choice['value'] : nameIn(choice, 'value'),
  }));
}
