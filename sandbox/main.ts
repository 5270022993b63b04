import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startBot } from './bot-process.ts';
import { chosenUpstreams } from './chosen-upstreams.ts';
import { openStage } from './stage.ts';
import { TerminalSession } from './terminal/session.ts';

/* Keeps a Discord, an upstream and the bot running, and lets somebody play with them. */
const upstreams = chosenUpstreams();
const stage = await openStage({ upstreams, pace: { paceMs: 8_000, cellSize: 512 } });
const environment = stage.environment('memory://');
const bot = await startBot(environment);

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
print(`The bot is running against a local Discord and a local upstream. Nothing leaves this machine.

Type as you would in Discord:
  /imagine a red fox in the snow aspect: 3:2
  press U1           (a button of the newest message; "press 2 V3" for message #2)
  fill a new prompt  (sends the form that is open)
  messages           (everything you see)
  quit

To run your own bot against the same two, give it:
${Object.entries(environment)
  .map(([name, value]) => `  ${name}=${value}`)
  .join('\n')}
`);

const session = new TerminalSession(stage, print);
const ended = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    ended.abort();
  });
}
createInterface({ input: process.stdin }).on('line', (line) => {
  void session.type(line).then((goesOn) => {
    if (!goesOn) ended.abort();
  });
});

// Without a terminal it runs on until it is told to end.
if (!ended.signal.aborted) await once(ended.signal, 'abort');
process.stdin.destroy();
await bot.end('SIGTERM');
await stage.stop();
