/** Upper bounds in seconds for what Discord gives three seconds. */
export const answerBuckets = [0.05, 0.1, 0.2, 0.4, 0.7, 1, 1.5, 2, 2.5, 3, 5] as const;

/** Upper bounds in seconds for a request to somebody else. */
export const requestBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60] as const;

/** Upper bounds in seconds for a place in a queue. */
export const waitBuckets = [0.1, 1, 5, 15, 30, 60, 120, 300, 600, 1800, 3600] as const;

/** Upper bounds for how often one job was asked about. */
export const pollBuckets = [1, 2, 4, 8, 12, 16, 24, 32, 64, 128, 256] as const;
