import { ApplicationCommandType } from 'discord.js';
import { type Command, defineCommand } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { wording } from '../src/locales/wording.ts';
import { drawHelpPicture } from '../src/media/help-picture.ts';
import { helpView } from '../src/views/help.ts';

/**
 * `/help`: the commands that matter, and a picture of the buttons, which is drawn once.
 * @param draw makes that picture: a PNG
 */
export function help(draw: () => Promise<Uint8Array> = drawHelpPicture): Command {
  const picture = keepFirst(draw);
  return defineCommand({
    data: {
      type: ApplicationCommandType.ChatInput,
      ...wording('help'),
      ...everywhere(),
    },
    run: (_interaction, { text }) => ({
      kind: 'work',
      run: async () => helpView(await picture(), text),
    }),
  });
}

/** @returns undefined where it fails, which the next call tries again: words alone help too */
function keepFirst(draw: () => Promise<Uint8Array>): () => Promise<Uint8Array | undefined> {
  let kept: Promise<Uint8Array> | undefined;
  return async () => {
    kept ??= draw();
    try {
      return await kept;
    } catch {
      kept = undefined;
      return undefined;
    }
  };
}
