import { describe } from 'vitest';
import { describeCallbacks } from './describe-callbacks.ts';
import { describeDialogs } from './describe-dialogs.ts';
import { describeFollowUps } from './describe-follow-ups.ts';
import { describeLifecycle } from './describe-lifecycle.ts';
import { describeLostAnswers } from './describe-lost-answers.ts';
import { describeQueries } from './describe-queries.ts';
import { describeRefusals } from './describe-refusals.ts';
import type { UpstreamSetUp } from './rig.ts';

/** The contract of the port: what every dialect's adapter has to do, over real sockets. */
export function describeUpstream(name: string, setUp: UpstreamSetUp): void {
  describe(`the ${name} upstream`, () => {
    describeLifecycle(setUp);
    describeFollowUps(setUp);
    describeDialogs(setUp);
    describeRefusals(setUp);
    describeLostAnswers(setUp);
    describeQueries(setUp);
    describeCallbacks(setUp);
  });
}
