import type { Problem } from '../../problem.ts';
import type { ValidationContext } from '../context.ts';
import { cut } from '../cut.ts';
import { type Finding, places } from '../finding.ts';
import type { KnownFlag, Reading } from '../reading.ts';
import { judgeAddress } from '../values/picture-links.ts';
import { addressIn, isAddress } from '../values/references.ts';

/** Within so many milliseconds a link may die before the picture is fetched. */
const soon = 15 * 60 * 1000;

/** E17, W06: links in front of the text and behind flags. Only the person has a better one. */
export function findWrongLinks({ prompt, known, context }: Reading): readonly Finding[] {
  const images = prompt.images.flatMap(({ url }) => judgeLink(url, context));
  const flags = known.flatMap((flag) =>
    addressesOf(flag)
      .flatMap((address) => judgeLink(address, context))
      .map((problem) => ({ at: flag.index, problem })),
  );
  return [...images.map((problem) => ({ at: places.images, problem })), ...flags];
}

/** What is wrong with a link to a picture, wherever it stands. */
export function judgeLink(address: string, { now }: ValidationContext): readonly Problem[] {
  const token = cut(address);
  const destination = judgeAddress(address, now);
  if (destination.kind !== 'picture') return [{ code: 'E17', token, reason: destination.kind }];
  const { expiresAt } = destination;
  if (expiresAt === undefined || expiresAt > now + soon) return [];
  return [{ code: 'W06', token, expiresAt }];
}

function addressesOf({ rule, taken }: KnownFlag): readonly string[] {
  switch (rule.takes) {
    case 'link':
      return taken.map(addressIn);
    case 'links':
    case 'references':
      return taken.filter(isAddress).map(addressIn);
    default:
      return [];
  }
}
