/** What is said about access. */
export const access = {} as const;
