import { z } from 'zod';

/** A node of the tree, as far as it is drawn (discord-markdown-parser: rules). */
export interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[] | undefined;
  readonly target?: string | undefined;
  readonly id?: string | undefined;
  readonly level?: number | undefined;
  readonly timestamp?: string | undefined;
  readonly format?: string | undefined;
  readonly fullName?: string | undefined;
  readonly name?: string | undefined;
}

const nodeSchema: z.ZodType<Node> = z.object({
  type: z.string(),
  content: z.union([z.string(), z.array(z.lazy(() => nodeSchema))]).optional(),
  target: z.string().optional(),
  id: z.string().optional(),
  level: z.number().optional(),
  timestamp: z.string().optional(),
  format: z
    .string()
    .nullish()
    .transform((format) => format ?? undefined),
  fullName: z.string().optional(),
  name: z.string().optional(),
});

/** What the parser hands out. */
export const treeSchema = z.array(nodeSchema);
