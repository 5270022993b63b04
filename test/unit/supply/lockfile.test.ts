import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = new URL('../../../', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const versions = z.record(z.string(), z.string());
const lockfile = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      link: z.boolean().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});
const { dependencies, devDependencies, overrides, allowScripts } = z
  .object({
    dependencies: versions,
    devDependencies: versions,
    overrides: versions,
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(readJson('package.json'));

const packages = Object.entries(lockfile.parse(readJson('package-lock.json')).packages)
  .filter(([path]) => path !== '')
  .map(([path, about]) => ({ name: path.replace(/^.*node_modules\//, ''), ...about }));

/** Who takes one of these owes nothing but the notice; the library that sharp comes with is linked, not copied. */
const permissive = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0)$/;

function isPermissive(license: string): boolean {
  const choices = license.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((each) => permissive.test(each)));
}

describe('what is installed', () => {
  it('comes from the registry alone and is known by its hash', () => {
    expect(packages.length).toBeGreaterThan(100);
    const odd = packages.filter(
      ({ integrity, resolved = 'https://registry.npmjs.org/', link }) =>
        !(integrity ?? '').startsWith('sha512-') ||
        !resolved.startsWith('https://registry.npmjs.org/') ||
        link === true,
    );
    expect(odd).toEqual([]);
  });

  it('is asked for by exact versions, from nowhere but the registry', () => {
    const wanted = Object.entries({ ...dependencies, ...devDependencies });
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const other = Object.entries(overrides).filter(([, version]) => !/^\^?\d/.test(version));
    expect(other).toEqual([]);
  });

  it('runs no script of its own but the one that builds SQLite', () => {
    const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript === true);
    expect(scripted.filter(({ dev }) => dev !== true).map(({ name }) => name)).toEqual(['sqlite3']);
    const allowed = Object.entries(allowScripts).filter(([, isAllowed]) => isAllowed);
    expect(allowed).toEqual([['sqlite3', true]]);
    expect(scripted.filter(({ name }) => allowScripts[name] === undefined)).toEqual([]);
  });

  it('may be used and handed on by everybody: licences of what runs', () => {
    const running = packages.filter(({ dev }) => dev !== true);
    const others = running.filter(({ license }) => !isPermissive(license ?? 'none'));
    expect(others.filter(({ name }) => !name.startsWith('@img/sharp-'))).toEqual([]);
    const words = others.flatMap(({ license = 'none' }) => license.split(' AND '));
    expect(words.filter((one) => !permissive.test(one) && one !== 'LGPL-3.0-or-later')).toEqual([]);
  });
});
