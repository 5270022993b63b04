import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { request as send } from 'undici';
import { DiscordSandbox } from '../../sandbox/discord/index.ts';
import { listen } from '../listen.ts';

/** A local Discord in which every message that is edited stands, however many they are. */
export interface CrowdedDiscord {
  readonly sandbox: DiscordSandbox;
  /** For the bot: the REST base, without the version. */
  readonly apiUrl: string;
  /** How many edits there were. */
  readonly edits: () => number;
  stop(): Promise<void>;
}

const message = /\/messages\/(\d+|@original)$/;
/** By its interaction a message is reached without its id. */
const original = '1300000000000000000';

/** Opens one: edits are answered here, and everything else by the local Discord behind. */
export async function openCrowdedDiscord(): Promise<CrowdedDiscord> {
  const sandbox = await DiscordSandbox.start();
  const { origin, pathname } = new URL(sandbox.apiUrl);
  let edits = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const { method = 'GET', url = '/', headers } = request;
    const id = method === 'PATCH' ? message.exec(url)?.[1] : undefined;
    if (id !== undefined) {
      edits += 1;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ id: id === '@original' ? original : id, attachments: [] }));
      return;
    }
    const { authorization = '', 'content-type': type = 'application/json' } = headers;
    const options = { method, headers: { authorization, 'content-type': type }, body };
    const answered = await send(`${origin}${url}`, options);
    response.writeHead(answered.statusCode, { 'content-type': 'application/json', via: 'sandbox' });
    response.end(await answered.body.bytes());
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  return {
    sandbox,
    apiUrl: `${await listen(server)}${pathname}`,
    edits: () => edits,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await sandbox.stop();
    },
  };
}
