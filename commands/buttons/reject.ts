import { defineButton } from '../../src/discord/definitions.ts';
import { findHeldJob } from '../../src/discord/held-jobs.ts';
import { rejectForm } from '../../src/views/reject-form.ts';

/** A moderator says no to something that is held; why is asked in a form. */
export const rejectButton = defineButton({
  action: 'reject',
  run: async (press, { message }, tools) => {
    const job = await findHeldJob({ ...press, message }, tools);
    if ('kind' in job) return job;
    return { kind: 'ask', form: rejectForm(job.id, press, tools.text) };
  },
});
