import { defineForm, tell } from '../../src/discord/definitions.ts';
import { answerImagine } from '../../src/discord/imagine-answer.ts';
import { fields } from '../../src/views/forms.ts';
import { findProposal } from '../buttons/run-proposal.ts';

/** The prompt of a question, edited: it is read again as if it had been typed anew. */
export const editProposalForm = defineForm({
  action: 'run',
  run: async ({ proposalId }, interaction, tools) => {
    const proposal = await findProposal(proposalId, interaction.user.id, tools);
    if (typeof proposal === 'string') return tell(proposal);
    if (proposal.ask === undefined) return tell(tools.text.check.notice.proposalGone);
    const typed = interaction.fields.getTextInputValue(fields.prompt).trim();
    return answerImagine({ ...proposal.ask, typed, heading: undefined }, interaction, tools, {
      instead: proposal,
    });
  },
});
