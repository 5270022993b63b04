import { personKeySchema, placeKeySchema, type WindowStandpoint } from '../page/protocol/names.ts';

/** Who and where, as the address says: two windows can be two people. */
export function readAddress(hash: string): WindowStandpoint {
  const [, as, place] = hash.split('/');
  return {
    as: personKeySchema.catch('member').parse(as),
    in: placeKeySchema.catch('pictures').parse(place),
  };
}

/** The part of the address that says who and where. */
export function toAddress({ as, in: place }: WindowStandpoint): string {
  return `#/${as}/${place}`;
}

export function isSameStandpoint(one: WindowStandpoint, other: WindowStandpoint): boolean {
  return one.as === other.as && one.in === other.in;
}
