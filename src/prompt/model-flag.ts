import type { Flag } from './prompt.ts';

/** The flag that chooses a model. @param id of a model: `8.2`, `niji 7` */
export function modelFlag(id: string): Flag {
  const [number = '', family] = id.split(' ').toReversed();
  return { name: family ?? 'v', value: number };
}
