import { createRegistry } from '../../commands/index.ts';
import type { Config } from '../config/environment.ts';
import { loadConfig } from '../config/load-config.ts';
import { secretsIn } from '../config/secrets-in.ts';
import { systemClock } from '../lib/clock.ts';
import { scrub } from '../observe/scrub.ts';
import { createUpstreams } from '../upstreams/create.ts';
import { createTransport } from '../upstreams/transport.ts';
import { createAsk } from './ask.ts';
import { examine } from './examine.ts';
import { fail, type Section } from './finding.ts';
import { isHealthy, toLines } from './report.ts';

/** Explains what is wrong with a deployment. Ends with 1 where something has to be mended. */
async function main(): Promise<void> {
  const outcome = loadConfig();
  const sections = outcome.ok ? await look(outcome.config) : [refused(outcome.problems)];
  const secrets = outcome.ok ? secretsIn(outcome.config) : [];
  process.stdout.write(scrub(`${toLines(sections).join('\n')}\n`, secrets));
  process.exitCode = isHealthy(sections) ? 0 : 1;
}

async function look(config: Config): Promise<readonly Section[]> {
  const { ask, close } = createAsk();
  const transport = createTransport();
  const clock = systemClock;
  const { jobTimeoutMs: submitTimeoutMs } = config;
  const upstreams = createUpstreams(config.upstreams, transport, { clock, submitTimeoutMs });
  const { commands, menus } = createRegistry(upstreams);
  const registered = [...commands, ...menus].map(({ data }) => data);
  try {
    return await examine({ config, upstreams, commands: registered, ask, clock });
  } finally {
    await Promise.all([close(), transport.close()]);
  }
}

function refused(problems: readonly string[]): Section {
  const todo = 'docs/operating.md explains each variable';
  return { title: 'Configuration', findings: problems.map((problem) => fail(problem, todo)) };
}

await main();
