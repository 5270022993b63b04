import type { Node } from './markdown-tree.ts';

/** A part of a text: something that stands alone, or a list with what stands in its lines. */
export type Part =
  | { readonly kind: 'node'; readonly node: Node }
  | { readonly kind: 'list'; readonly items: readonly (readonly Node[])[] };

const bullet = /^\s*[-*] /;
/** What fills its lines, so that nothing else stands in them. */
const blocks: readonly string[] = ['heading', 'subtext', 'codeBlock', 'blockQuote'];

/** Finds the lines that begin with `- `: Discord draws them as lists, which the parser leaves as they are. */
export function gatherLists(nodes: readonly Node[]): readonly Part[] {
  const parts: Part[] = [];
  let items: (readonly Node[])[] = [];
  const endList = (): void => {
    if (items.length > 0) parts.push({ kind: 'list', items });
    items = [];
  };
  for (const { line, end } of toLines(nodes)) {
    const item = asItem(line);
    if (item !== undefined) {
      items.push(item);
      continue;
    }
    endList();
    parts.push(...[...line, ...end].map((node) => ({ kind: 'node' as const, node })));
  }
  endList();
  return parts;
}

/** The lines, each with the break that ends it. */
function toLines(nodes: readonly Node[]): { line: Node[]; end: Node[] }[] {
  const lines: { line: Node[]; end: Node[] }[] = [{ line: [], end: [] }];
  for (const node of nodes) {
    const last = lines.at(-1);
    const isBreak = node.type === 'br' || node.type === 'newline';
    (isBreak ? last?.end : last?.line)?.push(node);
    if (isBreak || blocks.includes(node.type)) lines.push({ line: [], end: [] });
  }
  return lines;
}

/** What stands behind the sign of a line in a list. */
function asItem([first, ...others]: readonly Node[]): readonly Node[] | undefined {
  if (first?.type !== 'text' || typeof first.content !== 'string') return undefined;
  if (!bullet.test(first.content)) return undefined;
  return [{ ...first, content: first.content.replace(bullet, '') }, ...others];
}
