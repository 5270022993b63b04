/** What is said about words. */
export const words = {} as const;
