import { type Guild, newGuild } from '../guilds/guild.ts';
import type { JobDraft } from '../jobs/job.ts';
import { promptOf } from '../jobs/job.ts';
import { sentencesFor } from '../locales/index.ts';
import { shorten } from '../views/prompt-text.ts';
import type { Refusal } from './access/refusal.ts';
import { refusalDetail } from './access/refusal-view.ts';
import type { CaseLog, NewCase } from './cases/case.ts';
import { type Admitted, callOf } from './decide.ts';
import type { Visitor } from './visitor.ts';

/**
 * What of one interaction becomes a case. What is waited for is written down, or could not be, which
 * is logged: none of it rejects.
 */
export interface VisitRecord {
  refused(refusal: Refusal, drafts: readonly JobDraft[]): Promise<void>;
  /** A text holds a word that blocks it; whether that matters is known at the end. */
  found(rule: string, typed: string): void;
  /** It is let through: what was found before is of no matter. */
  admitted(jobs: readonly Admitted[]): Promise<void>;
  /** @param isOpen whether what was typed was meant for all to see; where it rejects, it was not */
  close(isOpen?: () => Promise<boolean>): Promise<void>;
}

/** As much of a prompt, and of a rule, as a case holds. */
const maxPrompt = 300;
const maxDetail = 500;

/** Writes down nothing outside of servers. */
export function createVisitRecord(
  cases: Pick<CaseLog, 'note'>,
  scene: { readonly visitor: Visitor; readonly guild: Guild | undefined },
): VisitRecord {
  const call = callOf(scene);
  const { userId, channelIds } = scene.visitor;
  let pending: { readonly rule: string; readonly typed: string } | undefined;
  let isOver = false;

  async function note(entry: Omit<NewCase, 'userId' | 'channelId'>): Promise<void> {
    if (call === undefined) return;
    const { detail, prompt } = entry;
    await cases.note(call.visitor.guildId, {
      ...entry,
      userId,
      channelId: channelIds[0],
      detail: detail === undefined ? undefined : shorten(detail, maxDetail),
      prompt: prompt === undefined ? undefined : shorten(prompt, maxPrompt),
    });
  }

  return {
    refused: async (refusal, drafts) => {
      isOver = true;
      // Nobody has decided anything: whoever asks again in a moment learns what holds.
      if (refusal.because === 'quota' && refusal.quota.kind === 'counting') return;
      const { guild, visitor } = scene;
      const text = sentencesFor(guild?.locale ?? visitor.guildLocale ?? 'en-US');
      await note({
        kind: 'refused',
        because: refusal.because,
        detail: refusalDetail(refusal, guild ?? newGuild, text),
        about: refusal.because === 'blocked' ? refusal.block.caseNumber : undefined,
        prompt: openPrompt(drafts),
      });
    },
    found: (rule, typed) => {
      pending ??= { rule, typed };
    },
    admitted: async (jobs) => {
      isOver = true;
      const noted = jobs.map(async ({ jobId, draft, judgement }) => {
        // What would be held, where there is nobody to look, is known at least.
        const logged = judgement.filter(({ action }) => {
          return action === 'log' || draft.review === undefined;
        });
        if (logged.length === 0) return;
        const detail = logged.map(({ rule }) => rule).join(', ');
        await note({ kind: 'logged', jobId, detail, prompt: openPrompt([draft]) });
      });
      await Promise.all(noted);
    },
    close: async (isOpen) => {
      if (isOver || pending === undefined) return;
      isOver = true;
      const { rule, typed } = pending;
      const isForAll = (await isOpen?.().catch(() => false)) ?? false;
      const prompt = isForAll ? typed : undefined;
      await note({ kind: 'refused', because: 'word', detail: rule, prompt });
    },
  };
}

/** The first prompt; a private one is nobody else's business. */
function openPrompt(drafts: readonly JobDraft[]): string | undefined {
  const [first] = drafts;
  if (first === undefined || drafts.some((draft) => draft.private)) return undefined;
  const prompt = promptOf(first);
  return prompt === '' ? undefined : prompt;
}
