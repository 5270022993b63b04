import { z } from 'zod';

const embedSchema = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  footer: z
    .object({ text: z.string() })
    .transform(({ text }) => text)
    .optional(),
});

/** The words of an embed. */
export type SeenEmbed = z.infer<typeof embedSchema>;

/** @param embeds as the API gives them */
export function readEmbeds(embeds: readonly unknown[]): readonly SeenEmbed[] {
  return z.array(embedSchema).parse(embeds);
}
