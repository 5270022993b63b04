import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../.ci/audit', import.meta.url));
const none = { critical: 0, high: 0, moderate: 0, low: 0 };

/** Many of them are more than fits into the arguments of a program. */
function many(severity: 'high' | 'moderate') {
  const names = Array.from({ length: 600 }, (_, index) => `package-${index}`);
  const vulnerabilities = Object.fromEntries(
    names.map((name) => [name, { severity, via: ['x'.repeat(300)] }]),
  );
  return { metadata: { vulnerabilities: { ...none, [severity]: 600 } }, vulnerabilities };
}

describe('the audit', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'easel-audit-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** Runs it with an npm that says this. */
  function audit(said: string): { readonly code: number | null; readonly out: string } {
    const npm = join(folder, 'npm');
    writeFileSync(join(folder, 'said'), said);
    writeFileSync(npm, `#!/bin/sh\ncat "${folder}/said"\nexit 1\n`);
    chmodSync(npm, 0o755);
    const PATH = [folder, process.env['PATH']].join(delimiter);
    const { status, stdout } = spawnSync(script, { env: { PATH }, encoding: 'utf8' });
    return { code: status, out: stdout };
  }

  it('fails where something weighs high, and names it, however much there is', () => {
    const { code, out } = audit(JSON.stringify(many('high')));
    expect(code).toBe(1);
    expect(out).toContain('600 high');
    expect(out).toContain('high: package-599');
  });

  it('tells what weighs less, and does not fail', () => {
    const { code, out } = audit(JSON.stringify(many('moderate')));
    expect(code).toBe(0);
    expect(out).toContain('600 moderate');
  });

  it.each(['', 'null', '<html>', '{"statusCode":405}', '{"error":{"code":"ENOTFOUND"}}'])(
    'says that it was not done where the registry says %j',
    (said) => {
      const { code, out } = audit(said);
      expect(code).toBe(0);
      expect(out).toMatch(/^audit: NOT DONE, /);
    },
  );
});
