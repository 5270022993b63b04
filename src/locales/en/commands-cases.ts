/** What people see of the commands about cases while they type; see `commands.ts`. */
export const casesCommands = {} as const;
