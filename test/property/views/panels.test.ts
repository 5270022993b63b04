import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJobId } from '../../../src/jobs/job.ts';
import { pictureChoice } from '../../../src/views/found-pictures.ts';
import { moreView } from '../../../src/views/more.ts';
import { regionView } from '../../../src/views/region.ts';
import { reportView } from '../../../src/views/report.ts';
import { actionOf } from '../../fakes/jobs.ts';
import { languages } from '../../fakes/languages.ts';
import { anyText } from '../../fakes/nasty.ts';
import { proposalIdOf } from '../../fakes/proposals.ts';
import { expectHarmless, expectSendable, outsideCode } from '../../fakes/sendable.ts';
import { anyDone } from './any-job.ts';
import { anyNames } from './any-names.ts';

const longId = '18446744073709551615';

describe.each(languages)('a panel in %s', (_tag, text) => {
  it('⋯ is one that Discord takes, and keeps what strangers may not see', () => {
    const look = fc.record({
      isOwn: fc.boolean(),
      messageId: fc.constant('1'.repeat(20)),
      tellsSeeds: fc.boolean(),
      defaultModel: fc.constantFrom(undefined, '7', 'niji 6'),
    });
    fc.assert(
      fc.property(anyDone, look, (job, seen) => {
        const view = moreView(job, seen, text);
        expectSendable(view);
        expect(outsideCode(view.content)).not.toMatch(/@everyone|<@|<#/);
        if (!seen.isOwn) expect(view.content).not.toContain('sig=canary');
      }),
      { numRuns: 100 },
    );
  });

  it('with the numbered picture is one that Discord takes', () => {
    fc.assert(
      fc.property(anyDone, (job) => {
        const file = {
          bytes: Uint8Array.of(1),
          contentType: 'image/webp',
          extension: 'webp',
          size: undefined,
          isAnimated: false,
        };
        expectSendable(regionView({ job, action: actionOf({ key: 'x'.repeat(8) }) }, file, text));
      }),
      { numRuns: 40 },
    );
  });

  it('that asks for one of up to 25 pictures is one that Discord takes', () => {
    fc.assert(
      fc.property(anyNames, (pictures) => {
        expectSendable(pictureChoice(proposalIdOf(1), pictures, text));
      }),
      { numRuns: 40 },
    );
  });

  it('for those who moderate names the two it is about, whatever the reason says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(''), anyText(500)), (reason) => {
        const [requesterId, reporterId] = [longId, '300000000000000001'];
        const ids = { guildId: longId, channelId: longId, messageId: longId };
        const job = { id: toJobId(longId), requesterId };
        const view = reportView({ job, reporterId, reason, caseNumber: 7, ...ids }, text);
        expectSendable(view);
        expectHarmless(view.content, requesterId, reporterId);
      }),
      { numRuns: 100 },
    );
  });
});
