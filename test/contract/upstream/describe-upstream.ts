import { describe } from 'vitest';
import { describeAbilities } from './describe-abilities.ts';
import { describeAtOnce } from './describe-at-once.ts';
import { describeBalance } from './describe-balance.ts';
import { describeBlends } from './describe-blends.ts';
import { describeCallbacks } from './describe-callbacks.ts';
import { describeCancels } from './describe-cancels.ts';
import { describeDialogs } from './describe-dialogs.ts';
import { describeFollowUps } from './describe-follow-ups.ts';
import { describeLifecycle } from './describe-lifecycle.ts';
import { describeLostAnswers } from './describe-lost-answers.ts';
import { describeObjections } from './describe-objections.ts';
import { describeOffers } from './describe-offers.ts';
import { describePreviews } from './describe-previews.ts';
import { describeQueries } from './describe-queries.ts';
import { describeReferences } from './describe-references.ts';
import { describeRefusals } from './describe-refusals.ts';
import { describeSeeds } from './describe-seeds.ts';
import { describeSpeeds } from './describe-speeds.ts';
import { describeVideos } from './describe-videos.ts';
import { describeWords } from './describe-words.ts';
import type { UpstreamSetUp } from './set-up.ts';

/** The contract of the port: what every dialect's adapter has to do, over real sockets. */
export function describeUpstream(name: string, setUp: UpstreamSetUp): void {
  describe(`the ${name} upstream`, () => {
    describeLifecycle(setUp);
    describeAtOnce(setUp);
    describeOffers(setUp);
    describeFollowUps(setUp);
    describeDialogs(setUp);
    describeObjections(setUp);
    describeReferences(setUp);
    describeRefusals(setUp);
    describeLostAnswers(setUp);
    describeQueries(setUp);
    describeCallbacks(setUp);
    describeVideos(setUp);
    describeAbilities(setUp);
    describeBlends(setUp);
    describeWords(setUp);
    describePreviews(setUp);
    describeSpeeds(setUp);
    describeSeeds(setUp);
    describeCancels(setUp);
    describeBalance(setUp);
  });
}
