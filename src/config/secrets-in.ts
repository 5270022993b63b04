import type { Config } from './environment.ts';
import { Secret } from './secret.ts';

/** Every secret of a configuration, wherever it stands: what no log line may hold. */
export function secretsIn(config: Config): string[] {
  return secretsWithin(config);
}

function secretsWithin(value: unknown): string[] {
  if (value instanceof Secret) return [value.reveal()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(secretsWithin);
}
