/*
 * What the chaos run does to the machine beneath the program, and learns of the program from there:
 * its clock goes back; writing beyond a limit fails as on a full disk and does not end the process;
 * and it counts what it holds open.
 */
const backMs = 10 * 60_000;
const realNow = Date.now;

process.on('SIGUSR2', () => {
  Date.now = () => realNow() - backMs;
});

process.on('SIGWINCH', () => {
  Date.now = realNow;
});

process.on('SIGXFSZ', () => undefined);

process.on('SIGHUP', () => {
  const kinds = process.getActiveResourcesInfo();
  const timers = kinds.filter((kind) => kind === 'Timeout').length;
  const sockets = kinds.filter((kind) => /TCP|TLS/.test(kind)).length;
  const { heapUsed } = process.memoryUsage();
  process.stdout.write(`${JSON.stringify({ census: { timers, sockets, heapUsed } })}\n`);
});
