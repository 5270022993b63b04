/** Discord docs: topics/permissions, Bitwise Permission Flags. */
const administrator = 1n << 3n;
const manageServer = 1n << 5n;

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
export function mayManageServer({ guildId, memberPermissions }: Place): boolean {
  if (guildId === null || memberPermissions === null) return false;
  return (memberPermissions.bitfield & (administrator | manageServer)) !== 0n;
}
