import { loadDotEnv } from './dot-env.ts';
import { type ConfigOutcome, readConfig } from './environment.ts';

/** The configuration of this process: its environment, and a `.env` file beside it. */
export function loadConfig(): ConfigOutcome {
  const problem = loadDotEnv();
  return problem === undefined ? readConfig(process.env) : { ok: false, problems: [problem] };
}
