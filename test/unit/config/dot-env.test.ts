import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDotEnv } from '../../../src/config/dot-env.ts';
import { loadConfig } from '../../../src/config/load-config.ts';

describe('the .env file', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'easel-env-'));
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  const write = (text: string): Promise<void> => writeFile(join(folder, '.env'), text);

  it('need not be there', () => {
    expect(loadDotEnv()).toBeUndefined();
  });

  it('fills in what the environment leaves open, and no more', async () => {
    vi.stubEnv('EASEL_TEST_OPEN', undefined);
    vi.stubEnv('EASEL_TEST_SET', 'of the environment');
    await write('EASEL_TEST_OPEN="of the file" # and why\nEASEL_TEST_SET=of the file\n');
    expect(loadDotEnv()).toBeUndefined();
    expect(process.env['EASEL_TEST_OPEN']).toBe('of the file');
    expect(process.env['EASEL_TEST_SET']).toBe('of the environment');
  });

  it('may begin with a mark of its byte order', async () => {
    vi.stubEnv('EASEL_TEST_OPEN', undefined);
    await write('\uFEFFEASEL_TEST_OPEN=first\r\n');
    expect(loadDotEnv()).toBeUndefined();
    expect(process.env['EASEL_TEST_OPEN']).toBe('first');
  });

  it('is not passed over where it cannot be read', async () => {
    await mkdir(join(folder, '.env'));
    vi.stubEnv('DISCORD_TOKEN', 'token-canary');
    vi.stubEnv('MIDJOURNEY_PROXY_URL', 'https://mj.example.com');
    expect(loadConfig()).toEqual({
      ok: false,
      problems: ['.env: cannot be read; it must be a file of the user that runs Easel'],
    });
  });
});
