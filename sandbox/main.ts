import { checkPort, readPageChoice } from './page/command-line.ts';
import { openWorld } from './page/world.ts';

/* Opens a page that looks like Discord, with the real bot behind it. Nothing leaves this machine. */
const { port, upstream } = readPageChoice();
// Not `once`: npm hands on the Ctrl+C that the terminal has sent to all of them already.
const ended = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      resolve();
    });
  }
});
await checkPort(port);

// Takes as long to load as all the rest: the bot is built and started meanwhile.
const serving = import('./page/serve.ts');
const world = await openWorld({ upstream });
try {
  void world.keeper.start();
  const { servePage } = await serving;
  const page = await servePage(world, port);
  process.stdout.write(`Easel's sandbox: ${page.url}\n(Ctrl+C ends it.)\n`);
  await ended;
  await page.stop();
} finally {
  await world.stop();
}
