import { describe } from 'vitest';
import { playScenes } from './play-scenes.ts';

describe('on a wide screen in the dark theme', () => {
  playScenes({ theme: 'dark', width: 'wide' });
});
