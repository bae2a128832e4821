import { catalogue, lintClaims } from '../../data/index.ts';
import type { Finding } from './finding.ts';

/** A clinic's texts held against the advertising rules of the country that its file names, else the built-in one. */
export const claimFindings = (patch: object): Finding[] =>
  lintClaims(patch).map(({ rule, level, path, found, message, hint, source }) => {
    const label = catalogue.sources[source]?.label;
    const because = label === undefined ? `rule ${rule}` : `rule ${rule}, from ${label}`;
    return { part: 'claims', level, path, message: `${message} Found “${found}” (${because}).`, hint };
  });
