/** What a law on advertising, and honesty, would call a promise. */
export const PROMISES: Readonly<Record<string, RegExp>> = {
  'guarantee or erase': /\b(guarante\w*|eras(e[sd]?|ing|ure))\b/i,
  safe: /\b(un)?safe(ly|r|st|ty)?\b/i,
  painless: /\b(painless\w*|pain[- ]free)\b/i,
  'no side effects': /\b(no|zero|without( any)?|free (of|from)) side[- ]effects?\b/i,
  cure: /\b(cur(e[sd]?|ing|able)|miracle\w*)\b/i,
  permanent: /\bpermanen\w*/i,
  'perfect or risk-free': /\b(perfect\w*|flawless\w*|risk[- ]free|100 ?%)/i,
  'clinically proven': /\b(clinically|scientifically) proven\b/i,
};
