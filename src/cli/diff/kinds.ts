/** What visitors see otherwise, sorted: the first kind whose path fits. `*` is one step of a path, `**` all that follow. */
export interface Kind {
  what: string;
  paths: readonly string[];
  /** What it is where nothing is said. */
  unsaid?: boolean;
}

export const KINDS: readonly Kind[] = [
  { what: 'Offered', paths: ['/treatments/*/offered'], unsaid: true },
  { what: 'Needs a prescription', paths: ['/treatments/*/prescription'], unsaid: false },
  { what: 'Names', paths: ['/treatments/*/name', '/conditions/*/name'] },
  { what: 'Prices', paths: ['/treatments/*/price', '/meta/currency'] },
  { what: 'Whom to call', paths: ['/clinic/phone', '/clinic/urgent/*'] },
  { what: 'Ratings', paths: ['/evidence/**'] },
  { what: 'Skin types', paths: ['/treatments/*/skinTypes/*'] },
  { what: 'A doctor first', paths: ['/conditions/*/mustRefer'], unsaid: false },
  { what: 'Gates', paths: ['/contraindications/**'] },
  { what: 'Aftercare', paths: ['/aftercare/**', '/treatments/*/aftercare'] },
  { what: 'The clinic', paths: ['/clinic/**', '/meta/**'] },
  { what: 'Other', paths: ['/**'] },
];

/** No visitor sees these, or they go with the sentence beside them. */
export const UNSEEN: readonly string[] = ['/meta/acknowledged', '/meta/prescriptionNames'];
export const BESIDE: readonly string[] = ['sources', 'basis'];

export const kindOf = (path: string): Kind | undefined =>
  KINDS.find(({ paths }) => paths.some((one) => fits(one, path)));

function fits(pattern: string, path: string): boolean {
  const [wanted, steps] = [pattern.split('/'), path.split('/')];
  const rest = wanted.at(-1) === '**';
  if (rest ? steps.length < wanted.length : steps.length !== wanted.length) return false;
  return wanted.every((step, at) => step.startsWith('*') || step === steps[at]);
}
