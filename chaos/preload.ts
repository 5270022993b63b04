/*
 * What the chaos run does to the machine beneath the program: its clock goes back, and writing
 * beyond a limit fails as on a full disk and does not end the process.
 */
const backMs = 10 * 60_000;
const realNow = Date.now;
let isBack = false;

process.on('SIGUSR2', () => {
  isBack = !isBack;
  Date.now = isBack ? () => realNow() - backMs : realNow;
});
process.on('SIGXFSZ', () => undefined);
