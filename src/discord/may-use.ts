import type { Visit } from '../guard/gate.ts';
import type { Feature } from '../guilds/moderation/access-rules.ts';
import type { Job } from '../jobs/job.ts';
import type { Intention } from './definitions.ts';

/**
 * Whether somebody may go on to what starts nothing yet: a form, a question, a file. Whatever starts
 * something passes the gate by itself.
 * @param parent the job whose picture was pressed
 * @returns what to say instead
 */
export async function refusedUse(
  feature: Feature,
  { visit }: { readonly visit: Visit },
  parent?: Job,
): Promise<Intention | undefined> {
  const view = await visit.mayUse(feature, parent);
  return view && { kind: 'tell', view };
}
