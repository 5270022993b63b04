/** What is said about cases. */
export const cases = {} as const;
