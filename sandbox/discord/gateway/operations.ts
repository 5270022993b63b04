/** Gateway operations (Discord docs: topics/opcodes-and-status-codes). */
export const operation = {
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalid: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** Why a socket was closed. */
export const closeCode = {
  unknownOperation: 4001,
  undecodable: 4002,
  notAuthenticated: 4003,
  badToken: 4004,
  alreadyAuthenticated: 4005,
} as const;
