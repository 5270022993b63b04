import { expect } from 'vitest';
import type { Person, SeenMessage } from '../../../sandbox/discord/index.ts';
import type { MidjourneyProxyOptions } from '../../../sandbox/upstreams/index.ts';
import { type Harness, openHarness, swift } from '../harness.ts';
import { told } from '../told.ts';

/** A button of the table, pressed below a picture. */
export interface Row {
  /** Its number in the table of buttons (midjourney-proxy: components of a task). */
  readonly row: number;
  readonly button: string;
  /** What the new message says between the prompt and the person. */
  readonly says: string;
}

/** What stands on the buttons of a message, in their order. */
export function faces({ buttons }: SeenMessage): string[] {
  return buttons.map(({ label, emoji }) => label ?? emoji ?? '');
}

/** A person in front of a gateway whose buttons are pressed. */
export class Desk {
  readonly easel: Harness;
  readonly ada: Person;

  private constructor(easel: Harness) {
    this.easel = easel;
    this.ada = easel.person('ada');
  }

  static async open(proxy: MidjourneyProxyOptions = {}): Promise<Desk> {
    return new Desk(await openHarness({ proxy, pace: swift }));
  }

  get mention(): string {
    return `<@${this.ada.user.id}>`;
  }

  async gridOf(prompt: string): Promise<SeenMessage> {
    return this.easel.finished(await this.ada.run('imagine', { prompt }));
  }

  async singleOf(prompt: string): Promise<SeenMessage> {
    return this.easel.finished(await this.ada.press((await this.gridOf(prompt)).id, 'U1'));
  }

  /** Presses, and sees a new result that says what was done. */
  async expectDrawn(parent: SeenMessage, { button, says }: Omit<Row, 'row'>): Promise<SeenMessage> {
    const message = await this.easel.finished(await this.ada.press(parent.id, button));
    expect(told(message)).toContain(`- ${says}${this.mention}`);
    expect(message.attachments.length).toBeGreaterThan(0);
    expect(faces(message)).toContain('⋯');
    return message;
  }
}
