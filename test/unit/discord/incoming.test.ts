import { describe, expect, it } from 'vitest';
import { prepareIncoming } from '../../../src/discord/incoming.ts';

const user = { id: '1000000000000000007', username: 'ada' };
const command = {
  id: '1573781842845237290',
  application_id: '1573781842845237291',
  token: 'token',
  type: 2,
  channel_id: '1200000000000000001',
  user,
  data: { name: 'imagine' },
};
const message = { id: '1573781842845237292' };

function prepare(d: unknown): { packet: { t: string; d: unknown }; refusal: string | undefined } {
  const packet = { t: 'INTERACTION_CREATE', d };
  return { refusal: prepareIncoming(packet), packet };
}

describe('a packet from the gateway', () => {
  it('of another kind is left alone', () => {
    const packet = { t: 'GUILD_CREATE', d: { id: 'anything' } };
    expect(prepareIncoming(packet)).toBeUndefined();
    expect(packet).toEqual({ t: 'GUILD_CREATE', d: { id: 'anything' } });
  });

  it('gets what a leaner server leaves out', () => {
    const { packet, refusal } = prepare(command);
    expect(refusal).toBeUndefined();
    expect(packet.t).toBe('INTERACTION_CREATE');
    expect(packet.d).toMatchObject({
      ...command,
      entitlements: [],
      authorizing_integration_owners: {},
      locale: 'en-US',
      app_permissions: '1024',
      channel: { id: command.channel_id },
    });
    expect(packet.d).not.toHaveProperty('message');
  });

  it('keeps what it has', () => {
    const full = {
      ...command,
      locale: 'de',
      entitlements: [{ id: '1' }],
      authorizing_integration_owners: { '0': '1200000000000000000' },
      channel: { id: command.channel_id, type: 1 },
      app_permissions: '8',
    };
    expect(prepare(full).packet.d).toEqual(full);
  });

  it('gives a pressed message the lists that the library walks through', () => {
    const press = { ...command, type: 3, data: { custom_id: 'x', component_type: 2 }, message };
    expect(prepare(press).packet.d).toMatchObject({
      message: { ...message, channel_id: command.channel_id, components: [], attachments: [] },
    });
  });

  it.each([
    ['nothing in it', null],
    ['no id', { ...command, id: undefined }],
    ['an id that is no snowflake', { ...command, id: 'seventeen' }],
    ['no token', { ...command, token: '' }],
    ['nobody who sent it', { ...command, user: undefined }],
    ['no data', { ...command, data: undefined }],
    ['a press of nothing', { ...command, type: 3 }],
    ['a form without fields', { ...command, type: 5 }],
  ])('with %s is passed over, and the reason is told', (_name, d) => {
    const { packet, refusal } = prepare(d);
    expect(packet.t).not.toBe('INTERACTION_CREATE');
    expect(refusal).toMatch(/^(no|not) /);
  });
});
