import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { Secret } from '../../../src/config/secret.ts';
import {
  closeDiscordRest,
  createDiscordRest,
  type DiscordRest,
} from '../../../src/discord/rest.ts';
import { createRestTransport, type RestTransport } from '../../../src/discord/rest-transport.ts';
import { Traffic } from '../../../src/discord/traffic/traffic.ts';
import { sampleTime } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';

const id = '100000000000000001';
const callback = Routes.interactionCallback(id, 'token');
const message = Routes.channelMessage(id, id);
const edit = { body: { content: 'x' } };

describe('the REST clients', () => {
  let server: Server;
  let transport: RestTransport;
  let rest: DiscordRest;
  let clock: ManualClock;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  const requests: IncomingMessage[] = [];

  beforeEach(async () => {
    requests.length = 0;
    server = createServer((request, response) => {
      requests.push(request);
      answer(request, response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    clock = new ManualClock(sampleTime);
    transport = createRestTransport(new Traffic({ clock, logger: new MemoryLog().logger }));
    const { makeRequest } = transport;
    const api = `http://127.0.0.1:${port}/api`;
    rest = createDiscordRest({ api, makeRequest }, new Secret('bot-token'));
  });
  afterEach(async () => {
    closeDiscordRest(rest);
    await transport.close();
    server.closeAllConnections();
    server.close();
  });

  function send(response: ServerResponse, status: number, body: object = {}): void {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  it('acknowledge while every edit hangs', async () => {
    answer = ({ method }, response) => {
      if (method === 'POST') send(response, 200, { ok: true });
    };
    const edits = Array.from({ length: 40 }, (_, number) => [
      rest.webhooks.patch(Routes.webhookMessage(id, `token${number}`), { auth: false, ...edit }),
      rest.bot.patch(Routes.channelMessage(`1000000000000000${number + 10}`, id), edit),
    ]).flat();
    const ended = Promise.allSettled(edits);
    while (requests.length < 80) await once(server, 'request');
    await expect(rest.callbacks.post(callback, { auth: false, body: {} })).resolves.toEqual({
      ok: true,
    });
    closeDiscordRest(rest);
    await transport.close();
    await ended;
  });

  it('send an acknowledgement that was answered 500 once more, and no more than that', async () => {
    answer = (_request, response) => {
      send(response, 500);
    };
    await expect(rest.callbacks.post(callback, { auth: false, body: {} })).rejects.toThrow();
    expect(requests).toHaveLength(2);
  });

  it('go on with the bot token after a 401 that was no last word', async () => {
    answer = (_request, response) => {
      send(response, requests.length === 1 ? 401 : 200);
    };
    await expect(rest.bot.patch(message, edit)).rejects.toThrow('did not accept the bot token');
    await expect(rest.bot.patch(message, edit)).rejects.toThrow('Not sent to Discord');
    clock.advance(30_000);
    await rest.bot.patch(message, edit);
    expect(requests).toHaveLength(2);
    expect(requests[1]?.headers.authorization).toBe('Bot bot-token');
  });

  it('do not sleep for as long as Discord says', async () => {
    answer = (_request, response) => {
      response.writeHead(429, { 'retry-after': '3600', 'x-ratelimit-scope': 'user' }).end('{}');
    };
    await expect(rest.bot.patch(message, edit)).rejects.toThrow('3600 s');
    await expect(rest.bot.patch(message, edit)).rejects.toThrow('Not sent to Discord');
    expect(requests).toHaveLength(1);
  });

  it('do not hammer a Discord that says no, and not for how long', async () => {
    answer = (_request, response) => {
      response.writeHead(429, { 'content-type': 'text/html' }).end('<html>');
    };
    await expect(rest.bot.patch(message, edit)).rejects.toThrow('10 s');
    await expect(rest.callbacks.post(callback, { auth: false, body: {} })).rejects.toThrow('10 s');
    expect(requests).toHaveLength(2);
  });
});
