import { describe } from 'vitest';
import { playScenes } from './play-scenes.ts';

describe('at phone width in the light theme', () => {
  playScenes({ theme: 'light', width: 'phone' });
});
