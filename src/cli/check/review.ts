import type { Catalogue } from '../../data/index.ts';
import type { Finding } from './finding.ts';

/** The day that comes so many months after another; the last of its month where that is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

export const nextReview = ({ meta }: Catalogue): string =>
  monthsAfter(meta.reviewedBy?.date ?? meta.published, meta.reviewEvery);

/** A review that is not of this text, from the future, or too long ago; and a text that is due. */
export function reviewFindings(catalogue: Catalogue, today: string): Finding[] {
  const { meta } = catalogue;
  const review = meta.reviewedBy;
  const found: Finding[] = [];
  const tell = (path: string, message: string, hint: string): void =>
    void found.push({ part: 'review', level: 'warning', path, message, hint });
  const due = monthsAfter(meta.published, meta.reviewEvery);
  if (due < today)
    tell('', `The text was due for review on ${due}.`, 'Update the package: npm install pigment-widgets@latest.');
  if (!review) return found;
  const at = '/meta/reviewedBy';
  if (review.catalogueVersion !== meta.version)
    tell(
      `${at}/catalogueVersion`,
      `The review was of version ${review.catalogueVersion}; the text is version ${meta.version}, so widgets say “not reviewed”.`,
      'Let the reviewer look at what has changed (see the changelog and pigment-widgets diff), then give the new version.',
    );
  if (review.date > today)
    tell(`${at}/date`, `The review is dated ${review.date}, after today (${today}).`, 'Check the date.');
  const again = monthsAfter(review.date, meta.reviewEvery);
  if (again < today)
    tell(
      `${at}/date`,
      `The review of ${review.date} is more than ${meta.reviewEvery} months old.`,
      'Have it reviewed again.',
    );
  return found;
}
