import { describe, expect, it } from 'vitest';
import { type Reference, referenceRoles } from '../../../src/upstreams/port.ts';
import { lastingPictureOf, pictureOf, references, referTo } from './pictures.ts';
import type { UpstreamRig } from './rig.ts';
import type { PictureWay, UpstreamSetUp } from './set-up.ts';
import { acceptedId, context } from './steps.ts';

/** What has to reach the service of a picture, by whether its link will last. */
const expected: Readonly<Record<PictureWay, { lasting: keyof Forms; dying: keyof Forms }>> = {
  bytes: { lasting: 'bytes', dying: 'bytes' },
  link: { lasting: 'url', dying: 'url' },
  'lasting-link': { lasting: 'url', dying: 'bytes' },
  none: { lasting: 'bytes', dying: 'bytes' },
};

type Forms = Pick<Reference, 'bytes' | 'url'>;

/** The pictures that people hand in with a prompt. */
export function describeReferences({ start, pictures, preludes }: UpstreamSetUp): void {
  const roles = referenceRoles.filter((role) => pictures[role] !== 'none');
  describe('a reference picture', () => {
    it.each(roles)('of the role %s arrives while its link lasts', async (role) => {
      const rig = await start();
      const picture = referTo(role, await lastingPictureOf('teal'));
      const form = expected[pictures[role]].lasting;
      expect(await arrivedWith(rig, [picture])).toEqual([plain(picture[form])]);
    });

    it.each(roles)('of the role %s arrives though its link dies', async (role) => {
      const rig = await start();
      const picture = referTo(role, await pictureOf('crimson'));
      const form = expected[pictures[role]].dying;
      expect(await arrivedWith(rig, [picture])).toEqual([plain(picture[form])]);
    });

    it.each(roles)('of the role %s arrives in its turn among several', async (role) => {
      const rig = await start();
      const several = await references([role, role, role]);
      const form = expected[pictures[role]].dying;
      expect(await arrivedWith(rig, several)).toEqual(several.map((each) => plain(each[form])));
    });

    it('is none where nobody handed one in', async () => {
      const rig = await start();
      expect(await arrivedWith(rig, [])).toEqual([]);
    });
  });

  describe.each(preludes)('$name before a submit', ({ path, request }) => {
    it.each([
      ['HTTP 500', { kind: 'status', status: 500 }],
      ['HTTP 502', { kind: 'status', status: 502 }],
      ['HTTP 404', { kind: 'status', status: 404 }],
      ['a page', { kind: 'html' }],
      ['nothing', { kind: 'empty' }],
      ['half a document', { kind: 'malformed' }],
      ['a closed connection', { kind: 'drop' }],
      ['a lost answer', { kind: 'lost-answer' }],
    ] as const)('that comes to %s means that nothing was started', async (_name, fault) => {
      const rig = await start();
      rig.faults.add({ on: path, fault, times: Infinity });
      const outcome = await rig.upstream.submit(await request(), context());
      expect(outcome.kind === 'failed' && outcome.failure.kind).toMatch(
        /^(?:maintenance|unsupported|malformed)$/,
      );
      expect(rig.arrived()).toBe(0);
      rig.faults.clear();
      expect((await rig.upstream.submit(await request(), context())).kind).toBe('accepted');
    });
  });
}

async function arrivedWith(rig: UpstreamRig, given: readonly Reference[]): Promise<unknown[]> {
  const request = { kind: 'imagine', prompt: 'a quiet harbour', references: given } as const;
  const taskId = acceptedId(await rig.upstream.submit(request, context()));
  return (await rig.picturesOf(taskId)).map(plain);
}

/** Bytes as hexadecimal digits, so that differences can be read. */
function plain(form: Uint8Array | string): string {
  return typeof form === 'string' ? form : Buffer.from(form).toString('hex');
}
