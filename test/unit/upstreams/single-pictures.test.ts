import { expect, it } from 'vitest';
import { snapshotOf } from '../../../src/upstreams/midjourney-proxy/tasks.ts';
import { task } from './parsed.ts';

const urls = [1, 2, 3, 4].map((index) => `https://pictures.example/${index}.png`);
const imageUrls = [...urls.map((url) => ({ url, thumbnail: 'x' })), { url: null }, null];
const mediaOf = (fields: object): unknown => snapshotOf(task({ status: 'SUCCESS', ...fields }));

it('single pictures stand in for a grid that is not there', () => {
  expect(mediaOf({ imageUrl: '', imageUrls })).toMatchObject({
    result: { media: urls.map((url) => ({ kind: 'image', url })) },
  });
});

it('a grid goes before its single pictures, and a clip before both', () => {
  const imageUrl = 'https://pictures.example/grid.png';
  expect(mediaOf({ imageUrl, imageUrls })).toMatchObject({
    result: { media: [{ kind: 'image', url: imageUrl }] },
  });
  const videoUrl = 'https://pictures.example/clip.mp4';
  expect(mediaOf({ imageUrl, imageUrls, videoUrl })).toMatchObject({
    result: { media: [{ kind: 'video', url: videoUrl }] },
  });
});

it('single pictures are ten at most', () => {
  const many = Array.from({ length: 14 }, () => ({ url: urls[0] }));
  expect(mediaOf({ imageUrls: many })).toMatchObject({ result: { media: { length: 10 } } });
});
