export type { Fault, FaultRule, Faults } from './http/faults.ts';
export type { RecordedRequest } from './http/sandbox-server.ts';
export type { FlavourName } from './midjourney-proxy/flavour.ts';
export type { AuthStyle, MidjourneyProxyOptions } from './midjourney-proxy/options.ts';
export type { RecordedSubmit } from './midjourney-proxy/receive.ts';
export { MidjourneyProxySandbox } from './midjourney-proxy/sandbox.ts';
export type { Button, SandboxTask } from './midjourney-proxy/task.ts';
