/**
 * Plans that hold on the same days, as one. Where lines of different families speak of the same thing, the strictest
 * counts and keeps the others' words and sources beside it: avoid beats do; of two things to avoid the one that covers
 * the other's days and topics, for at least as long; of two things to do the one that says it stands for the other; of
 * two lines to call about the more urgent. Nothing is left out
 * that no other line says, and no line of one family is weighed against another of its own. Editorial.
 */
import type { Catalogue } from '../data/types.ts';
import { moreOf } from './skin.ts';
import { assigned, isBeaten, reachOf, sharesDays, sharesTopics, type Entry, type Kind } from './stricter.ts';
import type { OtherLine, PlanLine, PlanPhase } from './types.ts';

type Families = Catalogue['aftercare'];
const KINDS = ['do', 'avoid', 'normal'] as const satisfies readonly Kind[];
const URGENCY = { emergency: 2, 'same-day': 1 } as const;

/**
 * The phases of several families as one plan. `order` is the order in which families are named; it decides what stands
 * first, never which rule counts. Merging once more changes nothing.
 */
export function mergePhases(aftercare: Families, phases: readonly PlanPhase[], order: readonly string[]): PlanPhase[] {
  const sessions = new Map<number, PlanPhase[]>();
  for (const phase of phases) sessions.set(phase.session, [...(sessions.get(phase.session) ?? []), phase]);
  return [...sessions.values()].flatMap((session) => joinPhases(weighLines(aftercare, session), order));
}

const entriesOf = (phases: readonly PlanPhase[]): Entry[] =>
  phases.flatMap((phase) => KINDS.flatMap((kind) => phase[kind].map((line) => ({ phase, kind, line }))));

function weighLines(aftercare: Families, phases: readonly PlanPhase[]): PlanPhase[] {
  const entries = entriesOf(phases);
  const winners = assigned(entries, isBeaten(aftercare, reachOf(entries)));
  const beaten = new Map<PlanLine, OtherLine[]>();
  for (const [loser, winner] of winners)
    beaten.set(winner.line, [...(beaten.get(winner.line) ?? []), other(loser), ...(loser.line.also ?? [])]);
  const left = entries.filter((entry) => !winners.has(entry));
  const kept = new Map(left.map((entry) => [entry.line, withReasons(entry, left, beaten.get(entry.line) ?? [])]));
  const list = (lines: readonly PlanLine[]): PlanLine[] => lines.flatMap((line) => kept.get(line) ?? []);
  return phases.map((phase) => ({
    ...phase,
    do: list(phase.do),
    avoid: list(phase.avoid),
    normal: list(phase.normal),
  }));
}

function withReasons(entry: Entry, left: readonly Entry[], beaten: readonly OtherLine[]): PlanLine {
  const { line, kind } = entry;
  const also = sorted([...(line.also ?? []), ...beaten]);
  const against =
    kind === 'do'
      ? left.filter(
          (one) =>
            one.kind === 'avoid' &&
            one.line.family !== line.family &&
            sharesDays(one.phase, entry.phase) &&
            sharesTopics(one.line, line),
        )
      : [];
  const yields = sorted([...(line.yields ?? []), ...against.map(other)]);
  return { ...line, ...(also.length > 0 && { also }), ...(yields.length > 0 && { yields }) };
}

const keyOf = ({ family, phase, kind, id, text }: OtherLine): string => [family, phase, kind, id, text].join('/');
const sorted = (lines: readonly OtherLine[]): OtherLine[] =>
  [...new Map(lines.map((line) => [keyOf(line), line])).values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

/** A line that lost its place, with all that it said and where. */
function other({ phase, kind, line }: Entry | (Omit<Entry, 'kind'> & { kind: 'callIf' })): OtherLine {
  const { id, family, text, topics, level, sources } = line;
  const own = partOf(phase, family);
  const basis = line.basis ?? own.basis;
  return {
    ...{ id, family, kind, text, sources, phase: own.id, title: own.title, from: phase.from, to: phase.to },
    ...(topics && { topics }),
    ...(level && { level }),
    ...(basis && { basis }),
  };
}

/** What a family's own phase is called, within one that is joined from several. */
const partOf = (phase: PlanPhase, family: string): Pick<PlanPhase, 'id' | 'title' | 'basis'> =>
  phase.joined?.find((part) => part.family === family) ?? phase;

/** Phases of different families with the very same days become one. */
function joinPhases(phases: readonly PlanPhase[], order: readonly string[]): PlanPhase[] {
  const groups: PlanPhase[][] = [];
  const rank = ({ family }: PlanPhase): number => order.indexOf(family);
  for (const phase of [...phases].sort((a, b) => rank(a) - rank(b))) {
    const group = groups.find((one) => one.every((member) => sameDays(member, phase) && apart(member, phase)));
    if (group) group.push(phase);
    else groups.push([phase]);
  }
  return groups.map((group) => group.reduce(joinTwo));
}

const sameDays = (a: PlanPhase, b: PlanPhase): boolean =>
  a.from === b.from && a.to === b.to && a.fromHour === b.fromHour && a.toHour === b.toHour;
const familiesIn = (phase: PlanPhase): string[] => phase.joined?.map(({ family }) => family) ?? [phase.family];
const apart = (a: PlanPhase, b: PlanPhase): boolean => familiesIn(a).every((family) => !familiesIn(b).includes(family));

function joinTwo(a: PlanPhase, b: PlanPhase): PlanPhase {
  const { note: first, basis, ...rest } = a;
  const joined = [...partsOf(a), ...partsOf(b)];
  const note = unique(joined.flatMap((part) => part.note ?? [])).join(' ');
  const skin = moreOf(a.skin, b.skin);
  return {
    ...rest,
    ...(skin && { skin }),
    joined,
    title: unique(joined.map(({ title }) => title)).join('; '),
    do: [...a.do, ...b.do],
    avoid: [...a.avoid, ...b.avoid],
    normal: [...a.normal, ...b.normal],
    callIf: joinCalls(a, b),
    sources: unique([...a.sources, ...b.sources]),
    ...(note && { note }),
    ...(basis === b.basis && { basis }),
  };
}

function partsOf(phase: PlanPhase): NonNullable<PlanPhase['joined']> {
  const { id, family, title, sources, basis, note } = phase;
  return phase.joined ?? [{ id, family, title, sources, ...(basis && { basis }), ...(note && { note }) }];
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
const urgencyOf = ({ level }: Pick<PlanLine, 'level'>): number => (level ? URGENCY[level] : 0);

/** The same line of both once, as urgent as the more urgent says. */
function joinCalls(a: PlanPhase, b: PlanPhase): PlanLine[] {
  const lines = [...a.callIf];
  for (const line of b.callIf) {
    const at = lines.findIndex(({ id, text }) => id === line.id && text === line.text);
    const same = lines[at];
    if (same) lines[at] = isFirst(line, same) ? call(b, line, a, same) : call(a, same, b, line);
    else lines.push(line);
  }
  return lines;
}

/** By family where both are as urgent, so that the order of the plans does not matter. */
const isFirst = (a: PlanLine, b: PlanLine): boolean =>
  urgencyOf(a) === urgencyOf(b) ? a.family < b.family : urgencyOf(a) > urgencyOf(b);

function call(where: PlanPhase, line: PlanLine, elsewhere: PlanPhase, same: PlanLine): PlanLine {
  const basis = line.basis ?? partOf(where, line.family).basis;
  const lost = other({ phase: elsewhere, kind: 'callIf', line: same });
  return { ...line, ...(basis && { basis }), also: sorted([...(line.also ?? []), lost, ...(same.also ?? [])]) };
}
