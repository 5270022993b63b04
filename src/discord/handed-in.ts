import type { ChatInputCommandInteraction } from 'discord.js';
import type { HandedIn } from '../jobs/request.ts';

/** A picture as an option of a command has it, with what is known of it before anybody looks. */
export interface HandedInOption extends HandedIn {
  /** The name of the option, as it is typed. */
  readonly name: string;
  /** In bytes, as Discord announces it. */
  readonly size?: number;
  readonly contentType?: string | undefined;
}

/** @returns the attachment of an option, where one was given */
export function readAttachment(
  { options }: ChatInputCommandInteraction,
  name: string,
): HandedInOption | undefined {
  const attachment = options.getAttachment(name);
  if (attachment === null) return undefined;
  const { url, size, contentType } = attachment;
  return { name, url, size, contentType: contentType ?? undefined };
}

/** @returns the address that was typed into an option, where one was */
export function readLink(
  { options }: ChatInputCommandInteraction,
  name: string,
): HandedInOption | undefined {
  const typed = options.getString(name)?.trim();
  return typed === undefined ? undefined : { name, url: unwrap(typed), isLink: true };
}

/** People put links in angle brackets to keep Discord from unfolding them. */
function unwrap(typed: string): string {
  return typed.replace(/^<(.*)>$/, '$1');
}

/** What a request keeps of it. */
export function toHandedIn({ url, isLink }: HandedInOption): HandedIn {
  return isLink === true ? { url, isLink } : { url };
}
