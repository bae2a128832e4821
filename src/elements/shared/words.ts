import type { Word } from '../../data/types.ts';

/** The words of a group under the keys of the English ones; a clinic or a language may change texts, never keys. */
export type WordsOf<English> = { readonly [Key in keyof English]: Word };
type Values = Readonly<Record<string, string | number>>;

/** A word of the interface with its `{placeholders}` filled in; `{n}` chooses among plural forms. */
export function say(word: Word, values: Values = {}, locale = 'en'): string {
  const text = typeof word === 'string' ? word : plural(word, Number(values['n']), locale);
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}

function plural(forms: Exclude<Word, string>, n: number, locale: string): string {
  const rules = (kept[locale] ??= new Intl.PluralRules(locale));
  return forms[rules.select(n)] ?? forms.other ?? '';
}
/** They take long to make, and every cell of a table asks for them. */
const kept: Record<string, Intl.PluralRules> = {};

/** First letter upper case, for a name that begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** First letter lower case, for a name within a sentence; abbreviations such as IPL stay. */
export const inSentence = (name: string): string =>
  /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
