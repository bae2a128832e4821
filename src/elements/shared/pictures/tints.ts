/** What a drawing is coloured with, for each skin tone that a visitor may choose. */
export interface Tints {
  skin: string;
  /** Every outline: at least 3:1 against the skin, so that no mark depends on its tint alone. */
  line: string;
  dark: string;
  red: string;
  pale: string;
}

const tints = (skin: string, line: string, dark: string, red: string, pale: string): Tints => ({
  ...{ skin, line, dark, red, pale },
});

/** Where no tone was chosen: grey, because a skin tone as the default would be somebody else's. */
export const GREY = tints('#e2e6e8', '#475259', '#89949b', '#d0736d', '#fff');

/**
 * Tones 1, 3, 5, 6, 8 and 10 of the Monk Skin Tone scale: the published values of its ten tones (Monk, E., "The Monk
 * Skin Tone Scale", 2023, doi:10.31235/osf.io/pdf4c; skintone.google). The other tints are ours. Inflamed skin looks
 * pink on light skin and more violet on dark skin.
 */
export const TONES: readonly Tints[] = [
  tints('#f6ede4', '#6e4f3d', '#b5835f', '#dc827a', '#fff'),
  tints('#f7ead0', '#6b4c33', '#b17d4f', '#d8766b', '#fff'),
  tints('#d7bd96', '#573b26', '#8f5f38', '#b8524b', '#faf1e2'),
  tints('#a07e56', '#352012', '#664425', '#863732', '#dfc8a8'),
  tints('#604134', '#d3b3a0', '#2a1811', '#86374c', '#ac8773'),
  tints('#292420', '#b9a497', '#050403', '#642a44', '#846d5f'),
];

/** The tints of a tone, counted from 1; grey for any other number. */
export const tintsOf = (tone: number): Tints => TONES[tone - 1] ?? GREY;
