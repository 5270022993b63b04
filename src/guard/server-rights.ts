/** Discord docs: topics/permissions, Bitwise Permission Flags. */
const administrator = 1n << 3n;
const manageServer = 1n << 5n;
const manageMessages = 1n << 13n;

/** What is known of whoever does something, and where. */
interface Place {
  readonly guildId: string | null;
  /** What the member may do there, as Discord says it with each interaction. */
  readonly memberPermissions: { readonly bitfield: bigint } | null;
}

/**
 * Whether this person runs the server that they are in. Discord offers such commands to nobody else,
 * but a server can hand them to any role.
 */
export function mayManageServer(place: Place): boolean {
  return hasRight(place, manageServer);
}

/** Whether this person may delete the messages of others, where they are now. */
export function mayManageMessages(place: Place): boolean {
  return hasRight(place, manageMessages);
}

function hasRight({ guildId, memberPermissions }: Place, right: bigint): boolean {
  if (guildId === null || memberPermissions === null) return false;
  return (memberPermissions.bitfield & (administrator | right)) !== 0n;
}
