import { defineButton, type Tools, tell } from '../../src/discord/definitions.ts';
import { refusedUse } from '../../src/discord/may-use.ts';
import { findFinishedJob } from '../../src/discord/own-jobs.ts';
import { hasOwnSeed } from '../../src/jobs/grid.ts';
import { UpstreamError } from '../../src/upstreams/failure.ts';
import type { Upstream } from '../../src/upstreams/port.ts';
import { sentence } from '../../src/views/message.ts';

/** Seed: asked of the upstream, which may take a while to tell it. */
export const seedButton = defineButton({
  action: 'seed',
  run: async (press, interaction, tools) => {
    const { text, upstreams } = tools;
    const job = await findFinishedJob(press, interaction, tools);
    if (typeof job === 'string') return tell(job);
    const upstream = upstreams.get(job.upstream);
    if (upstream === undefined) return tell(text.notice.upstreamGone);
    if (!upstream.can('seed') || !hasOwnSeed(job, job.result)) {
      return tell(text.more.seedUntold(text.upstream.name[job.upstream]));
    }
    const refused = await refusedUse('buttons', tools, job);
    if (refused !== undefined) return refused;
    if (!tools.isFirstPress(`seed ${job.id} ${interaction.user.id}`))
      return tell(text.notice.alreadyPressed);
    return {
      kind: 'work',
      run: async (signal) => sentence(await askSeed(upstream, job.taskId, { tools, signal })),
    };
  },
});

async function askSeed(
  upstream: Upstream,
  taskId: string,
  { tools, signal }: { readonly tools: Tools; readonly signal: AbortSignal },
): Promise<string> {
  const { more, upstream: names } = tools.text;
  const name = names.name[upstream.name];
  try {
    const seed = await upstream.seedOf(taskId, signal);
    return seed === undefined ? more.seedUntold(name) : more.seed(seed);
  } catch (error) {
    // Which of its failures it was makes no difference: nothing was paid, and it can be asked again.
    if (!(error instanceof UpstreamError)) throw error;
    signal.throwIfAborted();
    return more.seedFailed(name);
  }
}
