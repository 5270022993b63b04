import { describe, expect, it } from 'vitest';
import { type Address, addressSchema, serverOf, tokenLifeMs } from '../../../src/jobs/address.ts';
import { addressOf, sampleTime } from '../../fakes/jobs.ts';

const createdAt = sampleTime;
const serverIn = (address: Partial<Address>, guildId?: string): string | null | undefined =>
  serverOf({ guildId, createdAt, address: addressOf(address) });

describe('the server of a message', () => {
  it('is where it stands, wherever it was asked for', () => {
    expect(serverIn({ guildId: '7' }, '4')).toBe('7');
    expect(serverIn({ guildId: '7' })).toBe('7');
    expect(serverIn({ guildId: null }, '4')).toBeNull();
  });

  it('is kept in the store, also that there is none', () => {
    for (const guildId of ['7', null]) {
      expect(addressSchema.parse(addressOf({ guildId }))).toHaveProperty('guildId', guildId);
    }
  });

  describe('in a document that does not tell', () => {
    it('is where it was asked for, as long as nothing has moved it', () => {
      expect(serverIn({}, '4')).toBe('4');
      expect(serverIn({ tokenExpiresAt: undefined }, '4')).toBe('4');
      expect(serverIn({})).toBeNull();
    });

    it('is none for a direct message', () => {
      expect(serverIn({ direct: true, tokenExpiresAt: undefined }, '4')).toBeNull();
    });

    it('is not known once a later command has brought it elsewhere', () => {
      const tokenExpiresAt = createdAt + 1_000 + tokenLifeMs;
      expect(serverIn({ tokenExpiresAt }, '4')).toBeUndefined();
      expect(serverIn({ tokenExpiresAt })).toBeUndefined();
    });
  });
});
