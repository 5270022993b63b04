import { isObject, type Json, type JsonObject, parseJson } from '../json.ts';
import { applicationJson } from '../rest/routes/application.ts';
import { userJson } from '../world/serialise.ts';
import type { World } from '../world/world.ts';

/** The data of READY; servers are stubs until GUILD_CREATE. */
export function readyData(
  world: World,
  session: { sessionId: string; url: string; shard: Json | undefined },
): JsonObject {
  return {
    v: 10,
    user: { ...userJson(world.bot), verified: true, mfa_enabled: false, email: null },
    guilds: world.botGuilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.sessionId,
    resume_gateway_url: session.url,
    session_type: 'normal',
    application: { id: world.applicationId, flags: applicationJson(world)['flags'] },
    shard: session.shard ?? [0, 1],
    private_channels: [],
    presences: [],
    relationships: [],
    user_settings: {},
  };
}

/** Reads what a client sent; `undefined` when it is no JSON object. */
export function readPacket(raw: Buffer): JsonObject | undefined {
  try {
    const packet = parseJson(raw.toString('utf8'));
    return isObject(packet) ? packet : undefined;
  } catch {
    return undefined;
  }
}
