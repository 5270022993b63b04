import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { type JsonObject, numberOf, objectOf, textOf } from '../json.ts';
import { guildJson } from '../world/guild-json.ts';
import type { World, WorldEvent } from '../world/world.ts';
import { closeCode, operation } from './operations.ts';
import { readPacket, readyData } from './packets.ts';
import { GatewaySession } from './session.ts';

const heartbeatMs = 41_250;
const readyMs = 10_000;
const guildsIntent = 1;
const mostSessions = 16;

/** The gateway: sessions of bots, and what the sandbox can do to them. */
export class Gateway {
  readonly #world: World;
  readonly #token: string;
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, GatewaySession>();
  #duplicates = 0;
  #isShut = false;
  #sessionsBegun = 0;
  /** How many sessions a bot may still begin, and when there are more; told with the gateway's URL. */
  sessionStarts = { remaining: 1_000, resetAfterMs: 0 };
  /** Where clients connect; set once the server listens. */
  url = '';

  constructor(world: World, token: string) {
    this.#world = world;
    this.#token = token;
    world.dispatch = (event) => {
      this.#dispatch(event);
    };
  }

  /** Takes over a server's WebSocket upgrades. */
  attach(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (this.#isShut) {
        socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
        return;
      }
      this.#sockets.handleUpgrade(request, socket, head, (client) => {
        this.#greet(client);
      });
    });
  }

  /** How many bots are connected and identified. */
  get connections(): number {
    return this.#connected().length;
  }

  /** Waits until a bot is connected and identified. @throws Error when none comes within 10 s of real time */
  async ready(): Promise<void> {
    const { watchers } = this.#world;
    await watchers.waitFor(() => this.connections > 0, 'a bot to connect', readyMs);
  }

  /** Ends every connection: at once without a code, else with that close code. */
  drop(code?: number): void {
    for (const session of this.#connected()) {
      if (code === undefined) session.socket?.terminate();
      else session.socket?.close(code);
      session.socket = undefined;
    }
    this.#world.changed();
  }

  /** Ends every connection and takes no new one, until it is opened again. */
  shut(): void {
    this.#isShut = true;
    this.drop();
  }

  /** Takes connections again. */
  open(): void {
    this.#isShut = false;
  }

  /** How many sessions were begun anew, since the start. */
  get sessionsBegun(): number {
    return this.#sessionsBegun;
  }

  /** Asks every bot to reconnect and resume (op 7). */
  requestReconnect(): void {
    for (const session of this.#connected()) session.sendOperation(operation.reconnect, null);
  }

  /** Declares every session invalid (op 9); what is not resumable is forgotten. */
  invalidateSession(resumable: boolean): void {
    for (const session of this.#connected()) {
      session.sendOperation(operation.invalid, resumable);
      session.socket = undefined;
      if (!resumable) this.#sessions.delete(session.id);
    }
    this.#world.changed();
  }

  /** The next dispatch arrives twice. */
  duplicateNextDispatch(): void {
    this.#duplicates += 1;
  }

  /** Ends everything. */
  stop(): void {
    for (const client of this.#sockets.clients) client.terminate();
    this.#sockets.close();
    this.#sessions.clear();
  }

  #connected(): GatewaySession[] {
    return [...this.#sessions.values()].filter((session) => session.socket !== undefined);
  }

  #dispatch(event: WorldEvent): void {
    const hearing = [...this.#sessions.values()].filter(
      ({ intents }) => event.intents === undefined || (event.intents & intents) !== 0,
    );
    if (hearing.length === 0) return;
    const times = this.#duplicates > 0 ? 2 : 1;
    this.#duplicates = Math.max(this.#duplicates - 1, 0);
    for (const session of hearing) {
      for (let time = 0; time < times; time += 1) session.dispatch(event.name, event.data);
    }
  }

  #greet(client: WebSocket): void {
    let session: GatewaySession | undefined;
    client.on('message', (raw: Buffer) => {
      const packet = readPacket(raw);
      if (packet === undefined)
        client.close(closeCode.undecodable, 'Error while decoding payload.');
      else session = this.#receive(client, packet, session);
    });
    client.on('close', (code: number) => {
      if (session?.socket === client) session.socket = undefined;
      // A client that closes normally gives its session up.
      if (session !== undefined && (code === 1000 || code === 1001)) {
        this.#sessions.delete(session.id);
      }
      this.#world.changed();
    });
    client.on('error', () => {
      client.terminate();
    });
    const hello = { op: operation.hello, d: { heartbeat_interval: heartbeatMs } };
    client.send(JSON.stringify(hello));
  }

  #receive(
    client: WebSocket,
    packet: JsonObject,
    session: GatewaySession | undefined,
  ): GatewaySession | undefined {
    const data = objectOf(packet['d']);
    switch (packet['op']) {
      case operation.heartbeat:
        client.send(JSON.stringify({ op: operation.heartbeatAck }));
        return session;
      case operation.identify:
        return this.#identify(client, data, session);
      case operation.resume:
        return this.#resume(client, data);
      case operation.presence:
      case operation.voice:
      case operation.members:
        if (session === undefined) client.close(closeCode.notAuthenticated, 'Not authenticated.');
        return session;
      default:
        client.close(closeCode.unknownOperation, 'Unknown opcode.');
        return session;
    }
  }

  #identify(
    client: WebSocket,
    data: JsonObject,
    known: GatewaySession | undefined,
  ): GatewaySession | undefined {
    if (known !== undefined) {
      client.close(closeCode.alreadyAuthenticated, 'Already authenticated.');
      return known;
    }
    if (!this.#isToken(data['token'])) {
      client.close(closeCode.badToken, 'Authentication failed.');
      return undefined;
    }
    this.#sessionsBegun += 1;
    const id = randomBytes(16).toString('hex');
    const session = new GatewaySession(id, numberOf(data['intents']) ?? 0, client);
    this.#sessions.set(id, session);
    const [oldest] = this.#sessions.keys();
    if (this.#sessions.size > mostSessions && oldest !== undefined) this.#sessions.delete(oldest);
    session.dispatch(
      'READY',
      readyData(this.#world, { sessionId: session.id, url: this.url, shard: data['shard'] }),
    );
    if ((session.intents & guildsIntent) !== 0) {
      for (const guild of this.#world.botGuilds) {
        session.dispatch('GUILD_CREATE', guildJson(this.#world, guild));
      }
    }
    this.#world.changed();
    return session;
  }

  #resume(client: WebSocket, data: JsonObject): GatewaySession | undefined {
    const session = this.#sessions.get(textOf(data['session_id']) ?? '');
    const sequence = numberOf(data['seq']) ?? 0;
    if (!this.#isToken(data['token'])) {
      client.close(closeCode.badToken, 'Authentication failed.');
      return undefined;
    }
    if (session?.canResumeFrom(sequence) !== true) {
      client.send(JSON.stringify({ op: operation.invalid, d: false }));
      return undefined;
    }
    session.resume(client, sequence);
    this.#world.changed();
    return session;
  }

  #isToken(given: JsonObject[string]): boolean {
    return textOf(given)?.replace(/^Bot /, '') === this.#token;
  }
}
