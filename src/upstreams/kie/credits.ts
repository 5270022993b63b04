import { z } from 'zod';
import { integer } from '../tolerant.ts';

const stringOrNumber = /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|$)|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

const schema = z.object({ code: integer, data: z.string().regex(/^-?\d+(?:\.\d+)?$/) });

/**
 * The number of credits in an answer, with every digit that the vendor sent: numbers become strings
 * before anything can round them (kie.ai docs: Get Remaining Credits).
 * @returns undefined where there is none
 */
export function readAmount(body: string): string | undefined {
  try {
    const quoted = body.replace(stringOrNumber, (token) =>
      token.startsWith('"') ? token : `"${token}"`,
    );
    return schema.safeParse(JSON.parse(quoted)).data?.data;
  } catch {
    return undefined;
  }
}
