import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { secretVariables } from '../../../src/config/secret-files.ts';
import { type Instruction, readDockerfile } from './dockerfile.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const stages = readDockerfile(read('Dockerfile'));
const last = stages.at(-1);
const all = stages.flatMap(({ instructions }) => instructions);
const shipped = last?.instructions ?? [];
const named = (instructions: readonly Instruction[], name: string): string[] =>
  instructions.filter((one) => one.name === name).map(({ rest }) => rest);
const command = z.array(z.string()).min(1);

describe('the container image', () => {
  it('is read as what it is: stages with instructions', () => {
    expect(stages.map(({ name }) => name)).toEqual([
      'base',
      'tools',
      'build',
      'dependencies',
      undefined,
    ]);
    expect(shipped.length).toBeGreaterThan(8);
  });

  it('starts from a base that is pinned by its major version', () => {
    const known = new Set(stages.map(({ name }) => name));
    const outside = stages.map(({ from }) => from).filter((from) => !known.has(from));
    expect(outside).toHaveLength(1);
    expect(outside[0]).toMatch(/^node:\d+(\.\d+)*-\w+-slim(@sha256:[0-9a-f]{64})?$/);
  });

  it('runs as a user without rights, known by number', () => {
    const users = named(shipped, 'USER');
    expect(users).toHaveLength(1);
    expect(users[0]).toMatch(/^[1-9]\d{2,}:[1-9]\d{2,}$/);
    const order = shipped.map(({ name }) => name);
    expect(order.lastIndexOf('USER')).toBeGreaterThan(order.lastIndexOf('COPY'));
  });

  it('needs no shell: nothing runs in the last stage, and all commands are lists', () => {
    expect(named(shipped, 'RUN')).toEqual([]);
    const check = named(shipped, 'HEALTHCHECK').map((rest) => rest.replace(/^.*?CMD\s+/, ''));
    for (const rest of [...named(shipped, 'ENTRYPOINT'), ...named(shipped, 'CMD'), ...check]) {
      const words = command.parse(JSON.parse(rest));
      expect(words[0]).not.toMatch(/^(sh|bash|.*\/(sh|bash))$/);
    }
    expect(check).toHaveLength(1);
    expect(named(shipped, 'STOPSIGNAL')).toEqual(['SIGTERM']);
  });

  it('ships what runs and nothing that builds', () => {
    const copied = named(shipped, 'COPY');
    expect(copied.filter((rest) => rest.includes('--from=build'))).toEqual([
      '--from=build /app/dist ./dist',
    ]);
    expect(copied.join('\n')).not.toMatch(/\bsrc\b|\.npmrc|tsconfig|package-lock/);
    const { instructions = [] } = stages.find(({ name }) => name === 'dependencies') ?? {};
    expect(named(instructions, 'RUN')).toContain('npm ci --omit=dev');
  });

  it('fetches nothing by itself and holds no secret', () => {
    expect(named(all, 'ADD')).toEqual([]);
    expect(named(all, 'ARG')).toEqual([]);
    for (const rest of named(all, 'ENV')) {
      for (const name of secretVariables) expect(rest).not.toContain(name);
      expect(rest).not.toMatch(/token|key|password|secret/i);
    }
  });

  it('says under which licence it is', () => {
    expect(named(shipped, 'LABEL').join(' ')).toContain('org.opencontainers.image.licenses="MIT"');
    expect(named(shipped, 'COPY').join(' ')).toContain('LICENSE');
  });

  it('is built from files that are named one by one', () => {
    const lines = read('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines[0]).toBe('*');
    const letIn = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    const needed = named(all, 'COPY').flatMap((rest) =>
      rest.startsWith('--from') ? [] : rest.split(/\s+/).slice(0, -1),
    );
    expect(new Set(needed)).toEqual(new Set(letIn));
    expect(lines.slice(-2)).toEqual(['**/.env*', '**/*.sqlite*']);
  });
});
