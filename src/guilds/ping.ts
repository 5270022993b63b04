/** When a person is notified that their job is done; `slow`: after more than two minutes. */
export const pings = ['never', 'slow', 'always'] as const;
export type Ping = (typeof pings)[number];
