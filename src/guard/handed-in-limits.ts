/** What is taken from anybody, as people are told. */
export const maxHandedInMegabytes = 20;

/** The same as it is measured. */
export const maxHandedInBytes = maxHandedInMegabytes * 1024 * 1024;
