/**
 * The longest prompt that Easel takes, in characters. Midjourney publishes no limit; gateways cap
 * between 2 000 and 8 192, and a Discord form, which edits prompts, holds 4 000.
 */
export const maxPromptLength = 4000;

/**
 * The most flags that one prompt may have: there are fewer than fifty different ones, and only `--no`
 * makes sense more than once.
 */
export const maxFlags = 100;

/** The longest set of flags that is saved for later (a suffix, a preset), in characters. */
export const maxSavedFlags = 500;
