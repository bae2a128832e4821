import type { Catalogue } from './types.ts';

/** The languages that exist, each a chunk of its own. */
const LANGUAGES: Readonly<Record<string, () => Promise<{ catalogue: Catalogue }>>> = {
  en: () => import('./default/catalogue.ts'),
};

/**
 * The catalogue in the language of a locale such as `en-GB`. Where there is none it is the English one, so that a caller
 * always has something to show; `meta.locale` says which language it is.
 */
export async function loadCatalogue(locale = 'en'): Promise<Catalogue> {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  const load = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : LANGUAGES['en'];
  if (!load) throw new Error(`No catalogue for "${locale}". Known: ${Object.keys(LANGUAGES).join(', ')}.`);
  return (await load()).catalogue;
}
