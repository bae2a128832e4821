/** The catalogue's types, inferred from the schema. Types only: importing this file ships no Zod. */
import type * as z from 'zod/mini';
import type { catalogue, basis, grade, rating } from './schema.ts';

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** One language of one clinic's truth: plain, frozen, JSON-serialisable. See `schema.ts` for every field. */
export type Catalogue = DeepReadonly<z.infer<typeof catalogue>>;
export type Meta = Catalogue['meta'];
export type Clinic = Catalogue['clinic'];
export type Ui = Catalogue['ui'];
export type Condition = Catalogue['conditions'][string];
/** What happened in studies that compared treatments: one outcome. */
export type Chance = NonNullable<Condition['chances']>[string];
export type Treatment = Catalogue['treatments'][string];
export type Evidence = Catalogue['evidence'][string][string];
export type Contraindication = Catalogue['contraindications'][string];
export type Question = Catalogue['questions'][string];
export type Option = Question['options'][string];
export type AftercareFamily = Catalogue['aftercare'][string];
export type Phase = AftercareFamily['phases'][string];
export type Line = Phase['do'][string];
export type Claim = Catalogue['claims'][string];
export type Source = Catalogue['sources'][string];
export type Range = Treatment['sessions'];
export type Effect = Treatment['harms'][string];
export type Notice = Ui['notices'][string];
export type Basis = z.infer<typeof basis>;
export type Grade = z.infer<typeof grade>;
export type Rating = z.infer<typeof rating>;
/** A source as a widget shows it; the default ones come without their titles. */
export type ShortSource = Omit<Source, 'title'> & Partial<Pick<Source, 'title'>>;
/** A word of the interface: one text, or its plural forms. */
export type Word = Ui['common'][string];
