import { randomBytes } from 'node:crypto';
import type { JsonObject } from '../json.ts';
import type { InteractionRecord, Settlement, Standpoint } from '../world/interaction.ts';
import { interactionMetadata } from '../world/metadata.ts';
import type { UserRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { integrationOwners, interactionJson } from './payload.ts';

/** What a person does. */
export interface Deed {
  readonly type: number;
  readonly data: JsonObject;
  readonly sourceMessageId?: string | undefined;
  readonly targetMessageId?: string | undefined;
  /** The interaction that opened the submitted modal. */
  readonly openedBy?: InteractionRecord | undefined;
}

/** A started interaction and what will have become of it. */
export interface Started {
  readonly interaction: InteractionRecord;
  readonly settlement: Promise<Settlement>;
}

/** The most a person may upload where they stand: the better of the place's and their own limit. */
export function uploadLimit(user: UserRecord, at: Standpoint): number {
  return Math.max(at.guild?.attachmentSizeLimit ?? 0, user.attachmentSizeLimit);
}

/** Sends an interaction to the bot, and starts its three seconds. */
export function startInteraction(
  world: World,
  who: { user: UserRecord; at: Standpoint },
  deed: Deed,
): Started {
  const { user, at } = who;
  let settle: (settlement: Settlement) => void = () => undefined;
  const settlement = new Promise<Settlement>((resolve) => {
    settle = resolve;
  });
  const interaction: InteractionRecord = {
    id: world.nextId(),
    token: randomBytes(64).toString('base64url'),
    type: deed.type,
    createdAt: world.clock.now(),
    user,
    at,
    owners: integrationOwners(at, user),
    data: deed.data,
    sourceMessageId: deed.sourceMessageId,
    targetMessageId: deed.targetMessageId,
    triggeredBy: deed.openedBy === undefined ? undefined : interactionMetadata(deed.openedBy),
    attachmentSizeLimit: uploadLimit(user, at),
    state: 'waiting',
    originalId: undefined,
    messageIds: new Set(),
    followUps: 0,
    settle,
  };
  world.addInteraction(interaction);
  const source = world.messages.get(deed.sourceMessageId ?? '');
  world.dispatch({ name: 'INTERACTION_CREATE', data: interactionJson(world, interaction, source) });
  world.changed();
  return { interaction, settlement };
}
