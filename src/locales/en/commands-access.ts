/** What people see of the commands about access while they type; see `commands.ts`. */
export const accessCommands = {} as const;
