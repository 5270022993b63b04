/** What people see of the commands about words while they type; see `commands.ts`. */
export const wordsCommands = {} as const;
