import type { Size } from './cell-svg.ts';

/** Width divided by height from `--ar w:h` (or `--aspect`), 1 where none or nonsense is given; 1:4 to 4:1. */
export function ratioOf(prompt: string): number {
  const found = /--(?:ar|aspect)\s+(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)/i.exec(prompt);
  const ratio = Number(found?.[1] ?? 1) / Number(found?.[2] ?? 1);
  return Number.isFinite(ratio) && ratio > 0 ? Math.min(4, Math.max(0.25, ratio)) : 1;
}

/** Pixels of a picture with this format and the area of a square of `side`; both sides are even. */
export function cellSize(side: number, ratio: number): Size {
  const even = (length: number): number => Math.max(8, Math.round(length / 2) * 2);
  return { width: even(side * Math.sqrt(ratio)), height: even(side / Math.sqrt(ratio)) };
}
