/** What people see of the commands about quota while they type; see `commands.ts`. */
export const quotaCommands = {} as const;
