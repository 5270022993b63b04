import type { Registry } from '../src/discord/definitions.ts';
import type { Upstream } from '../src/upstreams/port.ts';
import { admin } from './admin.ts';
import { blend } from './blend.ts';
import { cancelButton } from './buttons/cancel.ts';
import { checkAgainButton } from './buttons/check-again.ts';
import { editPromptButton } from './buttons/edit-prompt.ts';
import { pictureActionButton } from './buttons/picture-action.ts';
import { runAgainButton } from './buttons/run-again.ts';
import { runAsIsButton } from './buttons/run-as-is.ts';
import { runProposalButton } from './buttons/run-proposal.ts';
import { settingButton } from './buttons/setting.ts';
import { stopSeriesButton } from './buttons/stop-series.ts';
import { cancel } from './cancel.ts';
import { describe } from './describe.ts';
import { help } from './help.ts';
import { imagine } from './imagine.ts';
import { actionForm } from './modals/action-form.ts';
import { answerForm } from './modals/answer-form.ts';
import { editProposalForm } from './modals/edit-proposal.ts';
import { sentSuffix } from './modals/suffix-form.ts';
import { preset } from './preset.ts';
import { settingMenu } from './selects/setting.ts';
import { settings } from './settings.ts';
import { shorten } from './shorten.ts';
import { show } from './show.ts';
import { video } from './video.ts';

/**
 * Everything that a member can type or press, in the order in which the manual would tell it.
 * @param upstreams those that are on, in the order of preference
 */
export function createRegistry(upstreams: readonly Upstream[]): Registry {
  return {
    commands: [
      imagine(upstreams),
      blend,
      describe,
      shorten,
      video,
      show,
      cancel,
      settings,
      preset,
      admin,
      help,
    ],
    buttons: [
      pictureActionButton,
      cancelButton,
      editPromptButton,
      runAsIsButton,
      checkAgainButton,
      runAgainButton,
      runProposalButton,
      stopSeriesButton,
      settingButton,
    ],
    menus: [],
    selects: [settingMenu],
    forms: [actionForm, answerForm, editProposalForm, sentSuffix],
  };
}
