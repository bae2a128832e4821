/** A plan's entries one by one, as links. What makes them is fetched when somebody opens the list. */
import type { TemplateResult } from 'lit';
import type { Given } from '../calendar/files.ts';
import type { Scene } from '../scene.ts';
import type { Inside } from './inside.ts';

export class EntryList {
  private made: Awaited<ReturnType<EntryList['fetched']>> | null = null;
  private isOpen = false;
  private readonly inside: Inside;
  private readonly failed: (error: unknown) => void;

  constructor(inside: Inside, failed: (error: unknown) => void) {
    this.inside = inside;
    this.failed = failed;
  }

  /** Its plan has gone, and it with it. */
  close(): void {
    this.isOpen = false;
  }

  readonly toggled = async (event: Event): Promise<void> => {
    this.isOpen = (event.currentTarget as HTMLDetailsElement).open;
    this.inside.host.requestUpdate();
    if (!this.isOpen) return;
    try {
      this.made ??= await this.fetched();
      this.inside.host.requestUpdate();
    } catch (error) {
      this.failed(error);
    }
  };

  /** Null as long as nobody has opened it, or it is on its way. */
  draw(scene: Scene, given: () => Given): TemplateResult | null {
    if (!this.isOpen || !this.made) return null;
    const of = given();
    return this.made.entryLinks(scene, this.made.calendarItems(of.plan, of), of.discreet);
  }

  private async fetched() {
    const supply = this.inside.host['supply'];
    const [{ calendarItems }, { entryLinks }] = await Promise.all([supply.calendar(), supply.entryLinks()]);
    return { calendarItems, entryLinks };
  }
}
