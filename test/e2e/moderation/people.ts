import { PermissionFlagsBits } from 'discord.js';
import { expect } from 'vitest';
import type { Invocation, Person, SandboxChannel } from '../../../sandbox/discord/index.ts';
import type { Harness } from '../harness.ts';

/** Somebody who may manage the server. */
export function adminOf(easel: Harness): Person {
  const admin = easel.person('admin');
  easel.discord.setMember(easel.guild, admin.user, {
    permissions: PermissionFlagsBits.ManageGuild,
  });
  return admin;
}

/** The same person in another channel of the server. */
export function inChannel(easel: Harness, { user }: Person, channel: SandboxChannel): Person {
  return easel.discord.person(user, { guild: easel.guild, channel });
}

/** What somebody was told, alone. */
export async function privately(easel: Harness, invocation: Invocation): Promise<string> {
  const message = await easel.reading(invocation, /./);
  expect(message.ephemeral).toBe(true);
  return message.content;
}

/** A picture that somebody has drawn, once its job is over. */
export async function drawn(
  easel: Harness,
  person: Person,
  options: Record<string, string | boolean> = {},
): Promise<string> {
  const invocation = await person.run('imagine', { prompt: 'a red fox', ...options });
  const { id } = await easel.finished(invocation);
  // Its buttons belong to a finished job from then on.
  await easel.discord.waitFor(() => {
    return easel.discord.message(id)?.content.includes('a red fox');
  }, 'the finished message');
  return id;
}

/** Chooses where cases are told, and gives back a way to read them. */
export async function openLog(easel: Harness, admin: Person): Promise<() => string> {
  const channel = easel.discord.createChannel(easel.guild, { name: 'log' });
  await privately(easel, await admin.run('admin log', { channel: channel.id }));
  const reader = inChannel(easel, admin, channel);
  return () =>
    reader
      .messages()
      .map(({ content }) => content)
      .join('\n');
}
