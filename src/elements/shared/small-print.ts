/** What a claim rests on, as a first view knows it: silent until somebody wants to know, and then fetched for all claims. */
import { nothing, type TemplateResult } from 'lit';
import type { Basis, Catalogue, Grade, ShortSource } from '../../data/types.ts';
import type { common } from '../../data/words/en/ui-common.ts';
import type { WordsOf } from './words.ts';

/** What the small print reads. */
export interface Cited {
  readonly meta: Omit<Catalogue['meta'], 'prescriptionNames'>;
  readonly ui: Pick<Catalogue['ui'], 'common' | 'details'>;
  readonly sources: Readonly<Record<string, ShortSource>>;
}

export interface Claim {
  sources: readonly string[];
  basis?: Basis | undefined;
  grade?: Grade | undefined;
  /** What it is about, where the same sources stand behind several claims. */
  about?: string | undefined;
}

export interface SmallPrint {
  /** Key of the claim whose citations are open. */
  readonly open?: string | null;
  /** The button of a claim, and its citations where they are open. `key` tells one claim's disclosure from another's. */
  cite(key: string, claim: Claim, words: WordsOf<typeof common>): TemplateResult | typeof nothing;
  /** Who has reviewed this version of the catalogue; null where nobody has. */
  readonly review: TemplateResult | null;
  /** Who wrote and paid for what; null until it is there. */
  readonly about: TemplateResult | null;
}

/** Before the whole catalogue is there. */
export const SILENT: SmallPrint = { cite: () => nothing, review: null, about: null };
