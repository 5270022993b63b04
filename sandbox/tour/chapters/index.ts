import type { Chapter } from '../guide.ts';
import { asking } from './asking.ts';
import { clips } from './clips.ts';
import { grid } from './grid.ts';
import { languages } from './languages.ts';
import { library } from './library.ts';
import { menus } from './menus.ts';
import { more } from './more.ts';
import { prompts } from './prompts.ts';
import { single } from './single.ts';
import { waiting } from './waiting.ts';

/** The tour from its beginning to its end; later chapters come back to pictures of earlier ones. */
export const chapters: readonly Chapter[] = [
  grid,
  single,
  clips,
  more,
  asking,
  prompts,
  waiting,
  library,
  menus,
  languages,
];
