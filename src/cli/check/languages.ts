import type { Catalogue } from '../../data/index.ts';
import { sentences } from '../readability/sentences.ts';
import type { Facts, Finding } from './finding.ts';

/** Languages that the package has words in. */
const LANGUAGES = ['en'];

/** How many texts are the clinic's own, and whether the rest is in its language: only English is built in. */
export function languageOf(catalogue: Catalogue, patch: object): { findings: Finding[]; fact: Facts['language'] } {
  const { locale } = catalogue.meta;
  const of = [...sentences(catalogue)];
  const own = [...sentences(patch)].filter(({ path }) => of.some((text) => text.path === path)).length;
  const fact = { locale, own, of: of.length };
  const language = new Intl.Locale(locale).language;
  if (LANGUAGES.includes(language)) return { findings: [], fact };
  const finding: Finding = {
    part: 'languages',
    level: 'warning',
    path: '/meta/locale',
    message: `${String(of.length - own)} of ${of.length} texts have no words in “${language}”: visitors read them in English.`,
    hint: `The package has words in English only. Leave "locale" at "en-GB" or another English one until there are more.`,
  };
  return { findings: [finding], fact };
}
