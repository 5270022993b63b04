/** What people see of the commands about review while they type; see `commands.ts`. */
export const reviewCommands = {} as const;
