import type { ChatInputCommandInteraction } from 'discord.js';
import type { HandedIn } from '../jobs/request.ts';
import { en } from '../locales/en.ts';
import type { Sentences } from '../locales/index.ts';
import type { CommandPath } from '../locales/wording.ts';

/** A picture as an option of a command has it, with what is known of it before anybody looks. */
export interface HandedInOption extends HandedIn {
  /** What it is called to the person who handed it in: the option, in their language. */
  readonly name: string;
  /** In bytes, as Discord announces it. */
  readonly size?: number;
  readonly contentType?: string | undefined;
}

/**
 * @param path the option, such as `blend.image1`
 * @returns the attachment of an option, where one was given
 */
export function readAttachment(
  { options }: ChatInputCommandInteraction,
  path: CommandPath,
  { commands }: Sentences,
): HandedInOption | undefined {
  const attachment = options.getAttachment(en.commands[path].name);
  if (attachment === null) return undefined;
  const { url, size, contentType } = attachment;
  return { name: commands[path].name, url, size, contentType: contentType ?? undefined };
}

/**
 * @param path the option, such as `describe.url`
 * @returns the address that was typed into an option, where one was
 */
export function readLink(
  { options }: ChatInputCommandInteraction,
  path: CommandPath,
  { commands }: Sentences,
): HandedInOption | undefined {
  const typed = options.getString(en.commands[path].name)?.trim();
  if (typed === undefined) return undefined;
  return { name: commands[path].name, url: unwrap(typed), isLink: true };
}

/**
 * The picture of a command that takes an attachment or a link.
 * @returns the picture, or what to say where there is none or both were given
 */
export function readPicture(
  interaction: ChatInputCommandInteraction,
  command: 'describe' | 'video',
  text: Sentences,
): HandedInOption | string {
  const image = readAttachment(interaction, `${command}.image`, text);
  const link = readLink(interaction, `${command}.url`, text);
  const picture = image ?? link;
  if (picture !== undefined && (image === undefined || link === undefined)) return picture;
  const { commands, pictures } = text;
  return pictures.pictureOrLink(commands[`${command}.image`].name, commands[`${command}.url`].name);
}

/** People put links in angle brackets to keep Discord from unfolding them. */
function unwrap(typed: string): string {
  return typed.replace(/^<(.*)>$/, '$1');
}

/** What a request keeps of it. */
export function toHandedIn({ url, isLink }: HandedInOption): HandedIn {
  return isLink === true ? { url, isLink } : { url };
}
