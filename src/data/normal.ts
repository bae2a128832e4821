/** Text as the rules read it, so that no odd character hides a word. */

/** Shown as nothing: soft hyphens, zero-width characters, marks of direction, variation selectors. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Letters of other scripts that look like ours. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j', һ: 'h', ԁ: 'd', ո: 'n' },
  ...{ α: 'a', ε: 'e', ο: 'o', ρ: 'p', ι: 'i', ν: 'v', υ: 'u', κ: 'k', τ: 't', ı: 'i' },
};

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\x00-\x7f]/gu, (one) => ALIKE[one] ?? one) // eslint-disable-line no-control-regex -- all but ASCII
    .replace(/[‘’ʼ‛`´′]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** An unseen character may join a word or part two, so both readings count. */
export function readings(text: string): readonly string[] {
  const joined = plain(text.replace(UNSEEN, ''));
  const parted = plain(text.replace(UNSEEN, ' '));
  return joined === parted ? [joined] : [joined, parted];
}
