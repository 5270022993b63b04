/** What is said about quota. */
export const quota = {} as const;
