/** What begins a formula in one spreadsheet or another, also in full width, and behind what cannot be seen. */
const FORMULA = /^[\s\p{C}']*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** Calculates nothing, and is to stay a number: -5, -0.5 %, -5–3. */
const NUMBER = /^[+-]?\d+([.,]\d+)*( ?%)?(–[+-]?\d+([.,]\d+)*( ?%)?)?$/;

/** A text that no spreadsheet takes for a formula: with an apostrophe before it, which they read as "this is text". */
export const guarded = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);
