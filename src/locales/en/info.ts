/** What `/info` says. */
export const info = {
  services: '**Services**',
  service: (name: string, running: number, waiting: number) =>
    `${name}: ${running} running, ${waiting} waiting`,
  credits: (amount: string) => `${amount} credits left`,
  dollars: (amount: string) => `${amount} USD left`,
  balanceUnknown: 'balance not known right now',
  you: '**You**',
  ownLoad: (running: number, waiting: number) => `${running} running, ${waiting} waiting`,
  jobs: (count: number) => `${count} ${count === 1 ? 'job' : 'jobs'} so far`,
  jobsAtLeast: (count: number) => `more than ${count} jobs so far`,
  kept: (count: number) => `Finished, so that \`/show\` and \`/history\` bring them back: ${count}`,
  keptOfNewest: (count: number, of: number) =>
    `Finished, so that \`/show\` and \`/history\` bring them back: ${count} of your newest ${of}`,
  speed: (speed: string) => `Your speed is ${speed}.`,
  speedOfAccount: 'Your speed is that of the service.',
  public: 'Everybody where you ask sees your results.',
} as const;
