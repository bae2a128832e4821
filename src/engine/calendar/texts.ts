/** Titles and descriptions of calendar entries: discreet ones, and ones that name the treatment. */
import type { Word } from '../../data/types.ts';
import { calendar as english } from '../../data/words/en/ui-calendar.ts';
import { due, spanOf } from '../own-days.ts';
import type { AftercarePlan, PlanLine, PlanPhase } from '../types.ts';
import { clean, oneLine } from './clean.ts';
import type { CalendarCatalogue } from './types.ts';

type Words = { readonly [Key in keyof typeof english]: Word };
type Say = (key: keyof Words, values?: Readonly<Record<string, string | number>>) => string;
export interface Told {
  title: string;
  description: string;
}
/** What the entries of one file say. */
export interface Texts {
  /** Of a calendar with several entries. */
  name: () => string;
  session: (number: number) => Told;
  phase: (phase: PlanPhase) => Told;
  /** Title of an entry that is taken out again. */
  cancelled: (title: string) => string;
}

export function textsOf(plan: AftercarePlan, catalogue: CalendarCatalogue, discreet: boolean, url?: string): Texts {
  const say = sayer(catalogue);
  const of = plan.sessions.length;
  const treatment = plan.treatments
    .map((id) => catalogue.treatments[id]?.name ?? id)
    .reduceRight((other, one) => say('together', { one, other }));
  const ending = [...(discreet ? neutral(say) : clinic(say, catalogue)), ...(url ? [url] : [])];
  const told = (title: string, lines: readonly string[]): Told => ({
    title: oneLine(title),
    description: clean([...lines, ...ending].join('\n')).trim(),
  });
  return {
    name: () => oneLine(discreet ? say('name') : say('nameOf', { treatment })),
    cancelled: (title) => oneLine(say('cancelled', { title })),
    session: (session) => {
      const key = discreet ? 'session' : 'treatmentSession';
      const title = say(of > 1 ? `${key}Of` : key, { treatment, session, of });
      return told(title, plan.time === undefined ? [] : [say('length')]);
    },
    phase: (phase) => {
      const { session, early } = phase;
      const days = discreet || early ? say(...spanOf(phase)) : phase.title;
      const title = say('phase', { treatment: discreet ? say('name') : treatment, phase: days });
      return told(of > 1 ? say('ofSession', { title, session }) : title, discreet ? [] : linesOf(say, phase));
    },
  };
}

/** Words of the catalogue, with what stands in braces filled in, numbers to call as well; `n` chooses among plural forms. */
function sayer({ ui, meta, clinic }: CalendarCatalogue): Say {
  const words: Words = { ...english, ...ui.calendar };
  return (key, values = {}) => {
    const word = words[key];
    const form =
      typeof word === 'string'
        ? word
        : (word[new Intl.PluralRules(meta.locale).select(Number(values['n']))] ?? word.other);
    return filled(form ?? '', { ...clinic.urgent, ...values });
  };
}

const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

function linesOf(say: Say, all: PlanPhase): string[] {
  const phase = due(all);
  const list = (heading: keyof Words, lines: readonly PlanLine[]): string[] =>
    lines.length === 0 ? [] : [say(heading), ...lines.map(({ text }) => `- ${oneLine(text)}`), ''];
  const calls = (level: PlanLine['level']): PlanLine[] => phase.callIf.filter((line) => line.level === level);
  return [
    ...list('emergency', calls('emergency')),
    ...list('sameDay', calls('same-day')),
    ...list('callIf', calls(undefined)),
    ...list('do', phase.do),
    ...list('avoid', phase.avoid),
    ...list('normal', phase.normal),
    ...(phase.note ? [oneLine(phase.note), ''] : []),
  ];
}

/** When to call, in words that tell nothing of the treatment, nor who the clinic is. */
const neutral = (say: Say): string[] => [say('open'), say('worried'), say('urgent')];

const clinic = (say: Say, { clinic: { name, phone, urgent } }: CalendarCatalogue): string[] => [
  ...(name ? [say('clinic', { clinic: oneLine(name) })] : []),
  ...(phone ? [say('phone', { phone: oneLine(phone) })] : []),
  oneLine(filled(urgent.text, urgent)),
];
