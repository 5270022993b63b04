import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { OutgoingFile } from '../jobs/screen.ts';
import type { Sentences } from '../locales/index.ts';
import type { Erased } from '../privacy/erase.ts';
import type { Packed } from '../privacy/pack.ts';
import { toRow } from './action-rows.ts';
import { encodePress, type Press } from './custom-ids.ts';
import { type MessageView, sentence } from './message.ts';

interface ExportScene {
  readonly packed: Packed;
  /** It goes on where another message ended. */
  readonly isRest: boolean;
  /** Milliseconds since the Unix epoch: names the files. */
  readonly now: number;
}

/** The files with what is stored about somebody, and a button for the rest where there is one. */
export function exportView(scene: ExportScene, text: Sentences): MessageView {
  const { packed, isRest } = scene;
  const { privacy } = text;
  const { records, tooLarge, rest } = packed;
  const isAll = rest === undefined && !isRest;
  const lines = [
    isAll ? privacy.exported(records) : privacy.exportedPart(records),
    ...(tooLarge === 0 ? [] : [privacy.tooLarge(tooLarge)]),
    ...(rest === undefined ? [] : [privacy.more]),
  ];
  const content = lines.join('\n');
  const sent = {
    content,
    files: filesOf(scene, text),
    filesTooLarge: privacy.tooLarge(records + tooLarge),
  };
  if (rest === undefined) return { ...sent, rows: [] };
  const press = { action: 'export', jobId: rest.id, key: rest.stage } as const;
  const more = button(privacy.rest, press, ButtonStyle.Secondary);
  return { ...sent, rows: [toRow([more])] };
}

function filesOf({ packed, now }: ExportScene, { privacy }: Sentences): OutgoingFile[] {
  const count = packed.files.length;
  const stem = `easel-export-${new Date(now).toISOString().slice(0, 10)}`;
  return packed.files.map((bytes, index) => ({
    name: count === 1 ? `${stem}.json` : `${stem}-${index + 1}.json`,
    bytes,
    contentType: 'application/json',
    description: privacy.file(index + 1, count),
  }));
}

/** What would be deleted and what stays, and whether to. */
export function eraseQuestion({ privacy }: Sentences): MessageView {
  return {
    content: [
      privacy.question,
      privacy.goes,
      `- ${privacy.staysOnDiscord}`,
      `- ${privacy.staysElsewhere}`,
      `- ${privacy.staysRecorded}`,
      `- ${privacy.staysLive}`,
    ].join('\n'),
    rows: [
      toRow([
        button(privacy.yes, { action: 'erase', key: 'yes' }, ButtonStyle.Danger),
        button(privacy.no, { action: 'erase', key: 'no' }, ButtonStyle.Secondary),
      ]),
    ],
  };
}

/** What was deleted, and what was not. */
export function erasedView(
  { jobs, live, unreadable }: Erased,
  { privacy }: Sentences,
): MessageView {
  return sentence(
    [
      privacy.erased(jobs),
      ...(live === 0 ? [] : [privacy.stillLive(live)]),
      ...(unreadable === 0 ? [] : [privacy.unreadable(unreadable)]),
    ].join('\n'),
  );
}

function button(
  label: string,
  press: Press,
  style: ButtonStyle.Danger | ButtonStyle.Secondary,
): APIButtonComponent {
  return { type: ComponentType.Button, style, label, custom_id: encodePress(press) };
}
