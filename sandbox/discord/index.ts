export type { UploadedFile } from './person/files.ts';
export type { Invocation } from './person/invocation.ts';
export type { FieldKind, SeenField, SeenModal } from './person/modal.ts';
export type { FieldValue } from './person/modal-values.ts';
export type { SeenCommand, SeenOption } from './person/offered.ts';
export type { OptionValue } from './person/options.ts';
export {
  Person,
  type Place,
  type SandboxChannel,
  type SandboxGuild,
  type SandboxUser,
} from './person/person.ts';
export type { SeenAttachment, SeenButton, SeenMessage } from './person/seen.ts';
export type { Fault, FaultRule } from './rest/faults.ts';
export type { BucketRule, BucketSize } from './rest/rate-limits.ts';
export type { RecordedRequest, Violation } from './rest/record.ts';
export { DiscordSandbox } from './sandbox.ts';
export type { RegisteredCommand } from './world/commands.ts';
export type {
  ChannelOptions,
  GuildOptions,
  MemberOptions,
  UserOptions,
} from './world/residents.ts';
export type { StrangersMessage } from './world/strangers.ts';
