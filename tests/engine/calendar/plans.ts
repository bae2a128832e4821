/** Plans to put into a calendar, and catalogues whose names do their worst. */
import { catalogue, mergeCatalogue } from '../../../src/data/index.ts';
import type { Catalogue } from '../../../src/data/types.ts';
import { planAftercare } from '../../../src/engine/index.ts';
import type { AftercareOptions, AftercarePlan } from '../../../src/engine/types.ts';

export const PLANNED = Object.keys(catalogue.treatments).filter((id) => catalogue.treatments[id]?.aftercare);

export const planned = (options: AftercareOptions = {}, from: Catalogue = catalogue): AftercarePlan =>
  planAftercare(from, { treatment: 'microneedling-clinic', start: '2026-11-20', ...options });

/** What a name may hold that a calendar file must survive. */
export const NAMES: Readonly<Record<string, string>> = {
  Latin: 'Skin & Light; Harley St, London',
  Cyrillic: 'Клиника здоровой кожи «Ясный день» на Большой Никитской улице, приём взрослых и детей',
  Arabic: 'عيادة البشرة الصافية للعناية بالوجه والعلاج بالليزر والوخز بالإبر الدقيقة في وسط المدينة',
  emoji: '👩🏽‍⚕️🧴✨ Glow 👨‍👩‍👧‍👦🏳️‍🌈 '.repeat(4).trim(),
  CRLF: 'Clinic\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Injected\r\nATTACH:https://evil.example/x',
  'bare line ends': 'Clinic\rATTENDEE:mailto:a@evil.example\nORGANIZER:mailto:b@evil.example\u2028X:1\u0085Y:2',
  control: 'Cl\u0000in\u0007ic\u001b[31m\u007f \u009b\ud83d \ttab\ufeff',
};

/** The default catalogue with a name as clinic, as treatments, as titles of phases and as a line of each. */
export function named(name: string): Catalogue {
  const titled = (value: object, title: (id: string) => object): object =>
    Object.fromEntries(Object.keys(value).map((id) => [id, title(id)]));
  return mergeCatalogue(catalogue, {
    clinic: { name, phone: name },
    treatments: titled(catalogue.treatments, (id) => ({ name: `${id} ${name}` })),
    aftercare: titled(catalogue.aftercare, (family) => ({
      phases: titled(catalogue.aftercare[family]?.phases ?? {}, (id) => ({
        title: `${id} ${name}`,
        do: { named: { text: name, sources: [], basis: 'editorial' } },
      })),
    })),
  });
}
