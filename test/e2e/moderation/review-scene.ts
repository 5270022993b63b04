import { PermissionFlagsBits } from 'discord.js';
import type {
  Invocation,
  Person,
  SandboxChannel,
  SeenMessage,
} from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Harness, type HarnessOptions, openHarness } from '../harness.ts';
import { managerOf } from '../prompts/manager.ts';

const { staff: words } = en.review;

/** A server with a staff channel, somebody who asks, others who look on, and two who moderate. */
export interface ReviewScene {
  readonly easel: Harness;
  readonly staff: SandboxChannel;
  readonly ada: Person;
  readonly bob: Person;
  /** In the staff channel. */
  readonly mod: Person;
  readonly other: Person;
  /** In the channel for pictures. */
  readonly manager: Person;
}

export async function openReview(
  what: Record<string, boolean | number>,
  options: HarnessOptions = {},
): Promise<ReviewScene> {
  const easel = await openHarness(options);
  const staff = easel.discord.createChannel(easel.guild, { name: 'staff', isPrivate: true });
  const manager = managerOf(easel);
  const scene: ReviewScene = {
    easel,
    staff,
    ada: easel.person('ada'),
    bob: easel.person('bob'),
    mod: moderatorIn(easel, staff, 'mod'),
    other: moderatorIn(easel, staff, 'other'),
    manager,
  };
  await told(scene, await manager.run('admin notify', { channel: staff.id }));
  await told(scene, await manager.run('admin review', what));
  return scene;
}

function moderatorIn(easel: Harness, channel: SandboxChannel, name: string): Person {
  const { user } = easel.person(name);
  easel.discord.setMember(easel.guild, user, { permissions: PermissionFlagsBits.ModerateMembers });
  return easel.discord.person(user, { guild: easel.guild, channel });
}

/** What a person was told in private, once it is there. */
export async function told({ easel }: ReviewScene, invocation: Invocation): Promise<string> {
  return (await easel.reading(invocation, /./)).content;
}

/** The moderators' messages about something held, oldest first. */
export function noticesIn({ mod }: ReviewScene): SeenMessage[] {
  return mod.messages().filter(({ buttons, content }) => {
    return buttons.length > 0 || / by <@|Nobody has decided|Withdrawn/.test(content);
  });
}

/** The newest of them with buttons, once there are so many in all. */
export function notice(scene: ReviewScene, count = 1): Promise<SeenMessage> {
  return scene.easel.discord.waitFor(() => {
    const all = noticesIn(scene);
    const last = all.at(-1);
    if (last === undefined || all.length !== count) return undefined;
    return last.buttons.length > 0 ? last : undefined;
  }, `notice ${count}`);
}

/** A notice once it says what became of it. */
export function closed({ easel }: ReviewScene, { id }: SeenMessage): Promise<SeenMessage> {
  return easel.discord.waitFor(() => {
    const message = easel.discord.message(id);
    return message?.buttons.length === 0 ? message : undefined;
  }, 'the decision in its message');
}

/** Everything that a bystander sees in the channel for pictures. */
export function publicly({ bob }: ReviewScene): SeenMessage[] {
  return bob.messages().filter(({ ephemeral }) => !ephemeral);
}

/** The public message with a picture. */
export function publicPicture(scene: ReviewScene): Promise<SeenMessage> {
  return scene.easel.discord.waitFor(
    () => publicly(scene).find(({ attachments }) => attachments.length > 0),
    'a public picture',
  );
}

export async function approve(person: Person, message: SeenMessage): Promise<Invocation> {
  return person.press(message.id, words.approve);
}

/** Presses one of the rejects and sends its form. */
export async function reject(
  person: Person,
  message: SeenMessage,
  { reason, strike = false }: { readonly reason?: string; readonly strike?: boolean } = {},
): Promise<Invocation> {
  const pressed = await person.press(message.id, strike ? words.strike : words.reject);
  if (pressed.modal === undefined) throw new Error(`No form: ${pressed.message().content}`);
  return person.submit(pressed.modal, reason === undefined ? {} : { reason });
}
