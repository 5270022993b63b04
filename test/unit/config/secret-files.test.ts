import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConfigOutcome, readConfig } from '../../../src/config/environment.ts';
import { Secret } from '../../../src/config/secret.ts';
import { secretVariables } from '../../../src/config/secret-files.ts';
import { secretsIn } from '../../../src/config/secrets-in.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'easel-secrets-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What is needed beside the secret in question, itself given plainly. */
const least: Readonly<Record<string, string>> = {
  DISCORD_TOKEN: 'token-plain',
  MIDJOURNEY_PROXY_URL: 'https://mj.example.com',
  KIE_API_KEY: 'kie-plain',
};

function fileWith(content: string | Uint8Array): string {
  const path = join(folder, `${Math.random()}`.slice(2));
  writeFileSync(path, content);
  return path;
}

function readWithFile(name: string, path: string, plain?: string): ConfigOutcome {
  return readConfig({ ...least, [name]: plain, [`${name}_FILE`]: path });
}

const problemsOf = (outcome: ConfigOutcome) => (outcome.ok ? [] : outcome.problems);

describe.each(secretVariables)('the secret %s', (name) => {
  it('may be given as a file, without the blanks around it', () => {
    const outcome = readWithFile(name, fileWith('  from-a-file-canary \r\n'));
    if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
    expect(secretsIn(outcome.config)).toContain('from-a-file-canary');
  });

  it.each([
    ['is empty', () => fileWith(' \n')],
    ['cannot be read', () => join(folder, 'nothing-here')],
    ['is a folder', () => folder],
    ['never ends', () => '/dev/zero'],
    ['is too large', () => fileWith('canary '.repeat(10_000))],
    ['holds no secret', () => fileWith('canary\ncanary')],
    ['is no text', () => fileWith(Uint8Array.of(0xff, 0xfe, 0x00, 0x80))],
  ])('is told of in one line, without what it holds, where its file %s', (_what, path) => {
    const problems = problemsOf(readWithFile(name, path()));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}(_FILE)?: (must|names)`));
    expect(problems[0]).not.toContain('canary');
  });

  it('is told of in one line where it is given twice', () => {
    const outcome = readWithFile(name, fileWith('canary'), 'canary-too');
    expect(problemsOf(outcome)).toEqual([
      `${name}_FILE: is set beside ${name}; set only one of them`,
    ]);
  });

  it('counts an empty path as not set', () => {
    const given = { ...least, [name]: 'plain-canary' };
    expect(readConfig({ ...given, [`${name}_FILE`]: ' ' })).toEqual(readConfig(given));
  });
});

describe('the secrets of a configuration', () => {
  it('are all those that may be given as files, and are wrapped', () => {
    const given = Object.fromEntries(secretVariables.map((name) => [name, `value-of-${name}`]));
    const outcome = readConfig({ ...given, MIDJOURNEY_PROXY_URL: 'https://mj.example.com' });
    if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
    expect(secretsIn(outcome.config).toSorted()).toEqual(Object.values(given).toSorted());
    expect(JSON.stringify(outcome)).not.toContain('value-of-');
    expect(outcome.config.discord.token).toBeInstanceOf(Secret);
  });
});
