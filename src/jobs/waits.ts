/** How long a person has to edit a prompt before the action runs with the suggested one. */
export const answerGraceMs = 30_000;

/** How long a person may take over a form, like Discord's own patience with interactions. */
export const formMs = 15 * 60_000;
