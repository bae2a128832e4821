/**
 * What a language has to say, derived from the facts: a word that is missing, or one for an id that does not exist, is
 * a compile error. Words stand under the same keys as the facts that they explain; `join.ts` puts the two together.
 */
import type { aftercare } from '../facts/aftercare.ts';
import type { claims } from '../facts/claims.ts';
import type { chances } from '../facts/chances.ts';
import type { conditions } from '../facts/conditions.ts';
import type { contraindications } from '../facts/contraindications.ts';
import type { evidence } from '../facts/evidence.ts';
import type { notices } from '../facts/notices.ts';
import type { planNotices } from '../facts/plan-notices.ts';
import type { resultNotices } from '../facts/result-notices.ts';
import type { questions } from '../facts/questions.ts';
import type { treatmentEffects } from '../facts/treatment-effects.ts';
import type { treatmentExperience } from '../facts/treatment-experience.ts';
import type { treatmentSteps } from '../facts/treatment-steps.ts';
import type { treatments } from '../facts/treatments.ts';

type Each<Facts, Value> = { readonly [Id in keyof Facts]: Value };
interface Note {
  readonly note: string;
}

export type ConditionNames = Each<typeof conditions, string>;
export type ConditionWords = Each<
  typeof conditions,
  Readonly<Record<'alsoCalled' | 'look' | 'where' | 'triggers' | 'worse' | 'course', string>>
>;
/** What each is. */
export type ConditionSummaries = Each<typeof conditions, { readonly summary: string }>;
interface ChanceText {
  readonly title: string;
  readonly population: string;
  readonly note?: string;
}
/** What was counted in studies, of whom. */
export type ChanceWords = {
  readonly [Id in keyof typeof chances]: { readonly chances: Each<(typeof chances)[Id]['chances'], ChanceText> };
};

export type TreatmentNames = Each<typeof treatments, string>;
type TreatmentFacts = typeof treatments;
/** How it works, which a result says too. */
export type TreatmentWords = {
  readonly [Id in keyof TreatmentFacts]: { readonly how: string; readonly skinTypes?: Note };
};
/** What qualifies its numbers. */
export type TreatmentNotes = {
  readonly [Id in keyof TreatmentFacts]: {
    readonly sessions?: Note;
    readonly gapWeeks?: Note;
    readonly downtimeDays?: Note;
    readonly firstResultWeeks?: Note;
    readonly cost?: Note;
    readonly discomfort: string;
  };
};
/** A figure is a number in the facts and a group of people in the words. */
type EffectWords<Facts> = {
  readonly [Id in keyof Facts]: Facts[Id] extends { readonly figure: object }
    ? { readonly text: string; readonly figure: { readonly population: string } }
    : string;
};
/** What good and harm it may do. */
export type TreatmentEffects = {
  readonly [Id in keyof typeof treatmentEffects]: {
    readonly benefits: EffectWords<(typeof treatmentEffects)[Id]['benefits']>;
    readonly harms: EffectWords<(typeof treatmentEffects)[Id]['harms']>;
    readonly lasting: string;
  };
};
type Said<Facts> = { readonly [Id in keyof Facts]: Each<Facts[Id], string> };
export type TreatmentExperience = Said<typeof treatmentExperience>;
export type TreatmentSteps = Said<typeof treatmentSteps>;
/** Questions rest on nothing, so they have no facts. */
export type TreatmentQuestions = Each<typeof treatments, Readonly<Record<string, string>>>;

export type EvidenceWords = {
  readonly [Id in keyof typeof evidence]: Each<(typeof evidence)[Id], string>;
};

export type GateNames = Each<typeof contraindications, string>;
export type GateWords = Each<
  typeof contraindications,
  { readonly why: string; readonly action: string; readonly after?: string }
>;

interface OptionWords {
  readonly label: string;
  readonly hint?: string;
}
export type QuestionWords = {
  readonly [Id in keyof typeof questions]: {
    readonly title: string;
    readonly why: string;
    readonly hint?: string;
    readonly options: Each<(typeof questions)[Id]['options'], OptionWords>;
  };
};

export type ClaimWords = Each<typeof claims, Readonly<Record<'quote' | 'answer', string>>>;

type Lists = 'do' | 'avoid' | 'normal' | 'callIf';
export type AftercareWords = {
  readonly [Family in keyof typeof aftercare]: {
    readonly phases: {
      readonly [Id in keyof (typeof aftercare)[Family]['phases']]: {
        readonly title: string;
        readonly note?: string;
      } & {
        readonly [List in Lists]: Each<
          (typeof aftercare)[Family]['phases'][Id][List & keyof (typeof aftercare)[Family]['phases'][Id]],
          string
        >;
      };
    };
  };
};

export type NoticeWords = Each<typeof notices, string>;
export type PlanNoticeWords = Each<typeof planNotices, string>;
export type ResultNoticeWords = Each<typeof resultNotices, string>;
