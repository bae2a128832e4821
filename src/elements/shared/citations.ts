/** The small print itself: numbered sources, and who wrote and paid for what. It comes with the whole catalogue. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Basis, Catalogue, Grade, ShortSource } from '../../data/types.ts';
import type { common } from '../../data/words/en/ui-common.ts';
import type { details } from '../../data/words/en/ui-details.ts';
import { citationStyles } from './citations.styles.ts';
import { runs } from './runs.ts';
import type { Cited, Claim, SmallPrint } from './small-print.ts';
import { dayInWords } from './dates.ts';
import { withheld } from './withheld.ts';
import { say, type WordsOf } from './words.ts';

type Words = WordsOf<typeof common & typeof details>;

export const BASIS_WORDS = {
  editorial: 'basisEditorial',
  searched: 'basisSearched',
  trial: 'basisTrial',
  guideline: 'basisGuideline',
  clinic: 'basisClinic',
} as const satisfies Record<Basis, keyof Words>;
export const GRADE_WORDS = { A: 'gradeA', B: 'gradeB', C: 'gradeC', D: 'gradeD' } as const satisfies Record<
  Grade,
  keyof Words
>;

/**
 * Small numbered buttons that open what a claim rests on, in place. Numbers are given in the order in which sources
 * first appear in the widget and stay.
 */
export class Citations implements ReactiveController, SmallPrint {
  readonly styles = citationStyles;
  private readonly numbers = new Map<string, number>();
  open: string | null = null;
  private readonly host: ReactiveControllerHost;
  private readonly whole: Cited;

  constructor(host: ReactiveControllerHost, whole: Cited) {
    this.host = host;
    this.whole = whole;
  }

  hostDisconnected(): void {
    this.open = null;
    this.host.requestUpdate();
  }

  /** A claim without sources says what it rests on. */
  cite(key: string, claim: Claim): TemplateResult | typeof nothing {
    const { sources, basis } = claim;
    if (sources.length === 0) {
      return basis ? html`<span class="basis small soft">${say(this.words[BASIS_WORDS[basis]])}</span>` : nothing;
    }
    const numbers = runs(sources.map((id) => this.numberOf(id)));
    const isOpen = this.open === key;
    return html`<span class="cites"
        ><button
          type="button"
          class="cite"
          part="source-button"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-label=${this.nameOf(claim, numbers)}
          @click=${() => {
            this.toggle(key);
          }}
        >${numbers}</button></span
      >${isOpen ? this.list(claim) : nothing}`;
  }

  /** A review holds for the version that was reviewed and for no other. */
  get review(): TemplateResult | null {
    const text = reviewText(this.whole);
    return text === null ? null : html`<p class="notice">${text}</p>`;
  }

  /** Version, review date, funding, authors, method, how sure and how readable it is, and when it changes. */
  get about(): TemplateResult {
    const { words } = this;
    const { funding, authors, method, updates, uncertainty, readability } = this.whole.meta;
    return html`<p>${versionText(this.whole)}</p>
      <p><b>${say(words.funding)}:</b> ${funding}</p>
      <p><b>${say(words.authors)}:</b> ${authors.map(({ name, role }) => `${name}, ${role}`).join('; ')}.</p>
      <p><b>${say(words.method)}:</b> ${method}</p>
      <p><b>${say(words.uncertainty)}:</b> ${uncertainty}</p>
      <p><b>${say(words.updates)}:</b> ${updates}</p>
      <p><b>${say(words.readability)}:</b> ${say(words.readabilityGrade, readability)}.</p>`;
  }

  private get words(): Words {
    return wordsOf(this.whole);
  }

  private nameOf({ sources, about }: Claim, numbers: string): string {
    const name = say(this.words.sourceNumbers, { n: sources.length, numbers }, this.whole.meta.locale);
    return about ? `${name}: ${about}` : name;
  }

  private toggle(key: string): void {
    this.open = this.open === key ? null : key;
    this.host.requestUpdate();
  }

  private numberOf(id: string): number {
    const known = this.numbers.get(id) ?? this.numbers.size + 1;
    this.numbers.set(id, known);
    return known;
  }

  private list({ sources, basis, grade }: Claim): TemplateResult {
    const { words } = this;
    const rests = [basis && say(words[BASIS_WORDS[basis]]), grade && say(words[GRADE_WORDS[grade]])]
      .filter(Boolean)
      .join('. ');
    return html`<span class="citations small" part="citations" role="group" aria-label=${say(words.sources)}
      >${rests ? html`<span class="citation soft">${rests}</span>` : nothing}${sources.map((id) => {
        const source = this.whole.sources[id];
        return source ? this.citation(id, source) : nothing;
      })}</span
    >`;
  }

  /** A clinic's own sources have titles; of the default ones the link leads to it. */
  private citation(id: string, { title, publisher, year, grade, link, label }: ShortSource): TemplateResult {
    const name = html`<cite>${title ?? label}</cite>`;
    return html`<span class="citation"
      ><b>${this.numberOf(id)}.</b> ${title ? `${label}: ` : nothing}${
        link ? html`<a href=${link} rel="noopener noreferrer external" referrerpolicy="no-referrer">${name}</a>` : name
      }. ${publisher}${year ? html`${' '}(${year})` : nothing}.
      <span class="soft">${say(this.words[GRADE_WORDS[grade]])}</span></span
    >`;
  }
}

const PARTS = [
  'meta',
  'clinic',
  'ui',
  'conditions',
  'treatments',
  'evidence',
  'contraindications',
  'questions',
  'aftercare',
  'claims',
  'sources',
] as const;

/**
 * A catalogue that the page gave, as visitors may see it, and its small print.
 *
 * @throws {Error} naming what is missing, where it is no catalogue.
 */
export function takenIn(host: ReactiveControllerHost, own: Catalogue): { given: Catalogue; print: Citations } {
  const parts = own as Partial<Record<(typeof PARTS)[number], unknown>>;
  const missing = PARTS.filter((part) => typeof parts[part] !== 'object' || parts[part] === null);
  if (missing.length > 0)
    throw new Error(
      `catalogue has no ${missing.join(', ')}. Set what parseCatalogue returns, or leave the property out.`,
    );
  const given = withheld(own);
  return { given, print: new Citations(host, given) };
}

/** Put together once: every cell of a table asks for them. */
const kept = new WeakMap<object, Words>();
function wordsOf({ ui }: Cited): Words {
  const words = kept.get(ui) ?? ({ ...ui.common, ...ui.details } as Words);
  kept.set(ui, words);
  return words;
}

/** Who has reviewed this version; null where nobody has. */
export function reviewText(catalogue: Cited): string | null {
  const { reviewedBy, version, locale } = catalogue.meta;
  if (reviewedBy?.catalogueVersion !== version) return null;
  return say(wordsOf(catalogue).reviewed, { ...reviewedBy, date: dayInWords(reviewedBy.date, locale) });
}

/** The version of the text, its date, and when it is due for review. */
export function versionText(catalogue: Cited): string {
  const { version, published, reviewEvery, locale } = catalogue.meta;
  const date = dayInWords(published, locale);
  const due = dayInWords(reviewDue(published, reviewEvery), locale);
  return say(wordsOf(catalogue).published, { version, date, due });
}

function reviewDue(published: string, months: number): string {
  const due = new Date(`${published}T00:00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + months);
  return due.toISOString().slice(0, 10);
}
