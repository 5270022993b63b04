import { Session } from 'node:inspector';

/*
 * Loaded before a program. SIGUSR2: says of how many packages it has loaded any code, whichever way they were
 * asked for.
 */
const session = new Session();
const packages = new Set<string>();
session.connect();
session.on('Debugger.scriptParsed', ({ params: { url } }) => {
  const names = [...url.matchAll(/node_modules\/((?:@[^/]+\/)?[^/.][^/]*)/g)].map(
    ([, name]) => name,
  );
  const name = names.at(-1);
  if (name !== undefined) packages.add(name);
});
session.post('Debugger.enable');

process.on('SIGUSR2', () => {
  process.stdout.write(`${JSON.stringify({ told: packages.size })}\n`);
});
