import { action, title } from './en/actions.ts';
import { check } from './en/check.ts';
import { choices, commands, menus } from './en/commands.ts';
import { failure, problem, upstream } from './en/failures.ts';
import { form } from './en/forms.ts';
import { help } from './en/help.ts';
import { button, status } from './en/jobs.ts';
import { notice } from './en/notices.ts';
import { pictures } from './en/pictures.ts';
import { series } from './en/series.ts';
import { admin, preset, savedFlags, settings } from './en/settings.ts';

/** Every sentence that a person can read, in English; the shape that other catalogues satisfy. */
export const en = {
  failure,
  upstream,
  problem,
  status,
  title,
  action,
  button,
  form,
  notice,
  check,
  series,
  settings,
  preset,
  savedFlags,
  admin,
  pictures,
  help,
  commands,
  menus,
  choices,
} as const;
