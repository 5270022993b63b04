import type { SubmitEndpoint } from '../flavour.ts';
import type { House } from '../house.ts';
import type { Outcome } from '../outcome.ts';
import { submitAction } from './action.ts';
import { submitBlend } from './blend.ts';
import type { Submission } from './body.ts';
import { submitChange } from './change.ts';
import { submitDescribe } from './describe.ts';
import { submitImagine } from './imagine.ts';
import { submitModal } from './modal.ts';
import { submitShorten } from './shorten.ts';
import { submitVideo } from './video.ts';

/** The submit endpoints by name. */
export const submitHandlers: Readonly<
  Record<SubmitEndpoint, (house: House, submission: Submission) => Promise<Outcome> | Outcome>
> = {
  imagine: submitImagine,
  blend: submitBlend,
  describe: submitDescribe,
  shorten: submitShorten,
  change: submitChange,
  action: submitAction,
  modal: submitModal,
  video: submitVideo,
};
