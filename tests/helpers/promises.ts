/** What a law on advertising, and honesty, would call a promise; not even said of something that does not keep it. */
export const PROMISES: Readonly<Record<string, RegExp>> = {
  'guarantee or erase': /\b(guarante\w*|eras(e[sd]?|ing|ure))\b/i,
  safe: /\b(un)?safe(ly|r|st|ty)?\b/i,
  painless: /\b(painless\w*|(pain|scar|mark|spot|blemish)[- ]free|spotless\w*)\b/i,
  'no side effects': /\b(no|zero|without( any)?|free (of|from)) (side[- ]effects?|pain|downtime|danger)\b/i,
  cure: /\b(cur(e[sd]?|ing|able)|miracle\w*|magic\w*|breakthrough\w*)\b/i,
  permanent: /\b(permanen\w*|for ?ever|for good|once and for all)\b/i,
  'perfect or risk-free': /\b(perfect\w*|flawless\w*|risk[- ]free|(zero|without( any)?|free of) risks?|100 ?%)/i,
  'clinically proven': /\b(clinically|scientifically) proven\b/i,
  'fast or for everyone': /\b(instant(ly)?|overnight|works? for every(one|body)|always works?|never fails?)\b/i,
  gone: /\b(get rid of|banish\w*|vanish\w*|never (come|return)s?( back)?)\b/i,
  // "No treatment can promise that marks will go" is the one sentence that may say so.
  will: /(?<!no treatment can promise that )\b(it|they|marks?|spots?|patch(es)?|scars?|skin|treatments?) will (fade|clear|go|disappear|lighten|improve|work|help|heal)\b/i,
};
