import { z } from 'zod';

/** A model as the catalogue names it; it may have left the catalogue since. */
export const modelIdSchema = z.string().regex(/^(niji )?\d{1,4}(\.\d{1,4})?$/);
