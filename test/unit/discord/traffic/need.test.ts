import { describe, expect, it } from 'vitest';
import { readOutgoing } from '../../../../src/discord/traffic/need.ts';

const base = 'https://discord.com/api/v10';
const read = (method: string, path: string) => readOutgoing(method, base + path, true);
const channel = '/channels/100000000000000001';

describe('what a request is needed for', () => {
  it.each([
    ['POST', '/interactions/100000000000000009/abc/callback?with_response=true', 'vital'],
    ['GET', '/gateway/bot', 'vital'],
    ['PATCH', '/webhooks/100000000000000002/abc/messages/@original', 'message'],
    ['POST', '/webhooks/100000000000000002/abc?wait=true', 'message'],
    ['PATCH', `${channel}/messages/100000000000000003`, 'message'],
    ['POST', `${channel}/messages`, 'message'],
    ['POST', '/users/@me/channels', 'message'],
    ['GET', channel, 'extra'],
    ['GET', '/guilds/100000000000000004', 'extra'],
    ['PUT', '/applications/100000000000000002/commands', 'extra'],
  ])('%s %s is %s', (method, path, need) => {
    expect(read(method, path).need).toBe(need);
  });

  it('takes edits in one channel for one bucket, and in two for two', () => {
    const edit = (of: string, message: string) => read('PATCH', `${of}/messages/${message}`).bucket;
    const one = edit(channel, '100000000000000003');
    expect(edit(channel, '100000000000000004')).toBe(one);
    expect(edit('/channels/100000000000000005', '100000000000000003')).not.toBe(one);
    expect(read('POST', `${channel}/messages`).bucket).not.toBe(one);
  });

  it('takes each interaction token for a bucket of its own', () => {
    const edit = (token: string) =>
      read('PATCH', `/webhooks/100000000000000002/${token}/messages/@original`).bucket;
    expect(edit('a')).not.toBe(edit('b'));
  });

  it('knows the channel that is written to', () => {
    expect(read('PATCH', `${channel}/messages/100000000000000003`).channelId).toBe(
      '100000000000000001',
    );
    expect(read('GET', `${channel}/messages`).channelId).toBeUndefined();
    expect(read('GET', '/guilds/100000000000000004').channelId).toBeUndefined();
  });
});
