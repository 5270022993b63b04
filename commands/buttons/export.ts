import { defineButton } from '../../src/discord/definitions.ts';
import { exportFor } from '../privacy.ts';

/** The rest of what is stored about whoever presses. */
export const exportButton = defineButton({
  action: 'export',
  run: ({ jobId, key }, interaction, tools) =>
    exportFor(interaction, tools, { stage: key, id: jobId }),
});
