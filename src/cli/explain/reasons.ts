/** A reason of the engine in the catalogue's words, with the sources that it rests on. */
import type { Catalogue } from '../../data/index.ts';
import type { Reason } from '../../engine/index.ts';

type In = (catalogue: Catalogue, reason: Reason, treatment: string | null) => string;

const asked: In = ({ questions }, { question, option }) => {
  const found = question === undefined ? undefined : questions[question];
  if (!found) return '';
  return ` (${found.title} ${option === undefined ? 'not known' : (found.options[option]?.label ?? option)})`;
};

const KINDS: Readonly<Record<Reason['kind'], In>> = {
  gate: (catalogue, reason, treatment) => {
    const gate = catalogue.contraindications[reason.id];
    return `${gate?.name ?? reason.id}${asked(catalogue, reason, treatment)}. ${gate?.why ?? ''}`;
  },
  'skin-type': (catalogue, reason, treatment) => {
    const note = treatment === null ? undefined : catalogue.treatments[treatment]?.skinTypes.note;
    return `Skin type${asked(catalogue, reason, treatment)}. ${note ?? ''}`;
  },
  evidence: ({ conditions, evidence }, { id }, treatment) => {
    const cell = treatment === null ? undefined : evidence[treatment]?.[id];
    const name = conditions[id]?.name ?? 'a condition that is not known';
    return `Evidence for ${name}: ${cell?.rating ?? 'none'}. ${cell?.note ?? ''}`;
  },
  prescription: () => 'Only on prescription.',
  condition: (catalogue, reason, treatment) =>
    reason.id === 'unknown'
      ? 'What the marks are is not known.'
      : `${catalogue.conditions[reason.id]?.name ?? reason.id}${asked(catalogue, reason, treatment)}.`,
  wish: (catalogue, reason, treatment) =>
    `Not what was wished for${asked(catalogue, reason, treatment)}. A wish changes the order, never a verdict.`,
  refer: ({ conditions }, { id }) =>
    `${conditions[id]?.name ?? 'Marks that are not known'}: a clinician has to see it first.`,
};

export function reasonText(catalogue: Catalogue, reason: Reason, treatment: string | null): string {
  const labels = reason.sources.map((id) => catalogue.sources[id]?.label ?? id);
  const basis = reason.basis === undefined ? '' : `basis: ${reason.basis}`;
  const rests = [...labels, basis].filter(Boolean).join('; ');
  const grade = reason.grade === undefined ? '' : `, grade ${reason.grade}`;
  return `${KINDS[reason.kind](catalogue, reason, treatment).trim()} [${reason.kind} ${reason.id}${grade}: ${rests}]`;
}
