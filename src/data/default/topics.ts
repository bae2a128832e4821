/** Says of each line what it is about; only where several plans are made one. */
import { standsFor, topics } from '../facts/aftercare-topics.ts';
import type { Catalogue } from '../types.ts';

type Plans = Catalogue['aftercare'];
type Phase = Plans[string]['phases'][string];

const mapValues = <T, V>(of: Readonly<Record<string, T>>, to: (value: T, id: string) => V): Record<string, V> =>
  Object.fromEntries(Object.entries(of).map(([id, value]) => [id, to(value, id)]));

const lines = (list: Phase['do']): Phase['do'] =>
  mapValues(list, (line, id) => {
    const about = Object.hasOwn(topics, id) ? topics[id] : undefined;
    const milder = Object.hasOwn(standsFor, id) ? standsFor[id] : undefined;
    return about && !line.topics ? { ...line, topics: [...about], ...(milder && { standsFor: [...milder] }) } : line;
  });

/** A line that names its own topics keeps them. */
export const withTopics = (plans: Plans): Plans =>
  mapValues(plans, (plan) => ({
    ...plan,
    phases: mapValues(plan.phases, (phase) => ({ ...phase, do: lines(phase.do), avoid: lines(phase.avoid) })),
  }));
