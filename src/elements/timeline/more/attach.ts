/** Whoever prints, prints the paper; and the button for it. A friend of the element: it reaches its members by bracket. */
import type { TemplateResult } from 'lit';
import { contactOf } from '../../shared/links.ts';
import { Press, type Paper } from '../../shared/take/press.ts';
import type { PigmentTimeline } from '../pigment-timeline.ts';
import type { Scene } from '../scene.ts';
import { paperOf } from './paper.ts';
import { takeAlong } from './take.ts';

/** What stands below the plan. */
export type Take = (scene: Scene) => TemplateResult;

export function attach(host: PigmentTimeline): Take {
  const press = new Press(host, () => shown && paper(host, shown));
  /** What the plan that is shown is drawn with; another is drawn before this one can be printed. */
  let shown: Scene | null = null;
  let said = '';
  const tell = (text: string): void => {
    said = text;
    host['announce'](text);
    host.requestUpdate();
  };
  const print = async (): Promise<boolean> => {
    // With what the plan rests on, where it can be fetched.
    await host['needWhole']().catch(() => undefined);
    await host.updateComplete;
    return press.print();
  };
  return (scene) => {
    shown = scene;
    return takeAlong(scene, { print, tell, said });
  };
}

function paper(host: PigmentTimeline, scene: Scene): Paper | null {
  const { first, whole, stageFor } = {
    first: host['first'],
    whole: host['whole'],
    stageFor: host['stageFor'],
  };
  if (!first || !stageFor) return null;
  const shown = stageFor();
  const stages = shown.plan.start ? shown.plan.sessions.map(({ number }) => stageFor(number)) : [shown];
  const { phone } = contactOf(first.clinic, host.bookingUrl, host.phone);
  return paperOf({ scene, stages, phone, whole, together: host['supply'].together });
}
