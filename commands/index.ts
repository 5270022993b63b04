import type { Registry } from '../src/discord/definitions.ts';
import type { Upstream } from '../src/upstreams/port.ts';
import { admin } from './admin.ts';
import { blend } from './blend.ts';
import { appealButton } from './buttons/appeal.ts';
import { approveButton } from './buttons/approve.ts';
import { cancelButton } from './buttons/cancel.ts';
import { checkAgainButton } from './buttons/check-again.ts';
import { editPromptButton } from './buttons/edit-prompt.ts';
import { eraseButton } from './buttons/erase.ts';
import { exportButton } from './buttons/export.ts';
import { filesButton } from './buttons/files.ts';
import { handleButton } from './buttons/handle.ts';
import { moreButton } from './buttons/more.ts';
import { pageButton } from './buttons/page.ts';
import { pictureActionButton } from './buttons/picture-action.ts';
import { regionButton } from './buttons/region.ts';
import { rejectButton } from './buttons/reject.ts';
import { removeButton } from './buttons/remove.ts';
import { repostButton } from './buttons/repost.ts';
import { rulingButton } from './buttons/ruling.ts';
import { runAgainButton } from './buttons/run-again.ts';
import { runAsIsButton } from './buttons/run-as-is.ts';
import { runProposalButton } from './buttons/run-proposal.ts';
import { seedButton } from './buttons/seed.ts';
import { settingButton } from './buttons/setting.ts';
import { stopSeriesButton } from './buttons/stop-series.ts';
import { cancel } from './cancel.ts';
import { describe } from './describe.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { imagine } from './imagine.ts';
import { info } from './info.ts';
import { animateMenu } from './menus/animate.ts';
import { cancelMenu } from './menus/cancel.ts';
import { describeMenu } from './menus/describe.ts';
import { removeMenu } from './menus/remove.ts';
import { reportMenu } from './menus/report.ts';
import { mod } from './mod.ts';
import { actionForm } from './modals/action-form.ts';
import { answerForm } from './modals/answer-form.ts';
import { sentAppeal } from './modals/appealed.ts';
import { sentClip } from './modals/clip.ts';
import { editProposalForm } from './modals/edit-proposal.ts';
import { rejectedForm } from './modals/rejected.ts';
import { sentReport } from './modals/report.ts';
import { sentSuffix } from './modals/suffix-form.ts';
import { preset } from './preset.ts';
import { privacy } from './privacy.ts';
import { queue } from './queue.ts';
import { chosenPicture } from './selects/choose.ts';
import { panelMenu } from './selects/panel.ts';
import { reopenMenu } from './selects/reopen.ts';
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
      history,
      queue,
      info,
      settings,
      preset,
      privacy,
      admin,
      mod,
      help(),
    ],
    buttons: [
      pictureActionButton,
      regionButton,
      cancelButton,
      editPromptButton,
      runAsIsButton,
      checkAgainButton,
      runAgainButton,
      runProposalButton,
      stopSeriesButton,
      moreButton,
      filesButton,
      seedButton,
      removeButton,
      settingButton,
      pageButton,
      eraseButton,
      exportButton,
      approveButton,
      rejectButton,
      repostButton,
      handleButton,
      appealButton,
      rulingButton,
    ],
    menus: [describeMenu, animateMenu, cancelMenu, reportMenu, removeMenu],
    selects: [settingMenu, chosenPicture, reopenMenu, panelMenu],
    forms: [
      actionForm,
      answerForm,
      editProposalForm,
      sentSuffix,
      sentClip,
      sentReport,
      rejectedForm,
      sentAppeal,
    ],
  };
}
