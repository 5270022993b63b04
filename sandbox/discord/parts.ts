import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Clock } from '../../src/lib/clock.ts';
import { Gateway } from './gateway/gateway.ts';
import { Faults } from './rest/faults.ts';
import { RateLimits } from './rest/rate-limits.ts';
import { Recorder } from './rest/record.ts';
import { applicationRoutes } from './rest/routes/application.ts';
import { callbackRoutes } from './rest/routes/callback.ts';
import { channelRoutes } from './rest/routes/channels.ts';
import { commandRoutes } from './rest/routes/commands.ts';
import { webhookRoutes } from './rest/routes/webhook.ts';
import { createRestServer } from './rest/server.ts';
import { bodySchemas } from './rules/openapi.ts';
import { World } from './world/world.ts';

/** Everything a running sandbox consists of. */
export interface SandboxParts {
  readonly world: World;
  readonly token: string;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly rateLimits: RateLimits;
  readonly recorder: Recorder;
  readonly server: Server;
  readonly apiUrl: string;
}

/** Builds the parts and starts to listen on 127.0.0.1. @param port 0 for any free one */
export async function openParts(clock: Clock, port: number): Promise<SandboxParts> {
  const world = new World(clock);
  const token = makeToken(world);
  const gateway = new Gateway(world, token);
  const faults = new Faults();
  const rateLimits = new RateLimits(clock);
  const recorder = new Recorder();
  const routes = [
    ...applicationRoutes(world, gateway),
    ...commandRoutes(world),
    ...callbackRoutes(world),
    ...webhookRoutes(world),
    ...channelRoutes(world),
  ];
  const rest = { world, token, routes, schemas: bodySchemas, faults, rateLimits, recorder };
  const server = createRestServer(rest);
  gateway.attach(server);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${portOf(server)}`;
  gateway.url = `ws://${host}`;
  world.cdnUrl = `http://${host}`;
  const apiUrl = `http://${host}/api`;
  return { world, token, gateway, faults, rateLimits, recorder, server, apiUrl };
}

/** Ends everything `openParts` started. */
export async function closeParts(parts: SandboxParts): Promise<void> {
  parts.gateway.stop();
  parts.world.stop();
  const closed = once(parts.server, 'close');
  parts.server.close();
  parts.server.closeAllConnections();
  await closed;
}

/** Has the shape of a bot token: the id, a time and a secret. */
function makeToken(world: World): string {
  const id = Buffer.from(world.applicationId).toString('base64url');
  return `${id}.${randomBytes(4).toString('base64url')}.${randomBytes(27).toString('base64url')}`;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}
