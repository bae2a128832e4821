/** The result in short, as data: paper and plain text are two ways to write it down. */
import { NO_TREATMENT, SUN_PROTECTION } from '../../../engine/marks.ts';
import type { Reason, TreatmentVerdict, Verdict } from '../../../engine/types.ts';
import { reviewText, versionText } from '../../shared/citations.ts';
import { reasonText, type Side } from '../../shared/reasons.ts';
import { say } from '../../shared/words.ts';
import { unclear } from '../result/answers.ts';
import { courses, entryOf as placeOf, leaveUnknown } from '../result/base.ts';
import { becauseText, headlineText } from '../result/conditions.ts';
import { isMinor, likely, noticed, type Context, type Said } from '../result/context.ts';
import { laterText } from '../result/later.ts';
import { contact } from '../result/next-step.ts';
import { areSignsUnknown, limitNoticeIds, lookNoticeIds, refusals } from '../result/openings.ts';
import { questionTexts } from '../result/questions.ts';
import { notSureOf, SIDES, together } from '../result/reasons.ts';
import { referTexts } from '../result/refer.ts';
import { factsOf, rankText, sorted, unmetTexts, unrankedTexts, withoutNotice } from '../result/treatments.ts';

export type { Said };

export interface Entry {
  id: string;
  name: string;
  /** None for what only a prescriber can judge. */
  verdict: Verdict | null;
  facts: readonly string[];
  reasons: readonly { side: Side; points: readonly Said[] }[];
  later: string | null;
}

export interface Group {
  title: string;
  opening: readonly Said[];
  entries: readonly Entry[];
}

export interface Summary {
  title: string;
  opening: readonly Said[];
  /** A doctor first; under a title of its own where treatments are shown besides. */
  doctor: { title: string; texts: readonly Said[] } | null;
  sun: readonly Said[];
  groups: readonly Group[];
  leave: readonly Said[];
  findOut: readonly string[];
  next: readonly string[];
  questions: readonly string[];
  limits: readonly Said[];
  answers: readonly { question: string; labels: readonly string[] }[];
  /** Not a diagnosis; who has reviewed it; version and dates. */
  closing: readonly string[];
}

export function summaryOf(context: Context): Summary {
  const { outcome, refer } = context.recommendation;
  const ends = outcome === 'refer' && refer !== null;
  const doctor = refer && referTexts(context, refer);
  return {
    ...NOTHING,
    ...(ends ? { title: doctor?.title ?? '' } : withTreatments(context)),
    doctor,
    sun: sun(context),
    next: next(context),
    answers: answers(context),
    closing: closing(context),
  };
}

const NO_CONTACT = { booking: null, phone: null };
const NOTHING = { opening: [], groups: [], leave: [], findOut: [], questions: [], limits: [] } as const;

const plain = (text: string): Said => ({ text, sources: [] });
const plainly = (texts: readonly string[]): Said[] => texts.filter(Boolean).map(plain);

const withTreatments = (context: Context): Partial<Summary> & { title: string } => ({
  title: headlineText(context),
  opening: opening(context),
  groups: groups(context),
  leave: leave(context),
  findOut: findOut(context),
  questions: questionTexts(context),
  limits: limits(context),
});

function opening(context: Context): Said[] {
  const { recommendation, words } = context;
  const ids = [...lookNoticeIds(context), ...(areSignsUnknown(context) ? ['signs-unknown'] : [])];
  const unnamed = recommendation.conditions.length === 0 && lookNoticeIds(context).length === 0;
  const { ranked, unranked } = sorted(context);
  const none = ranked.length + unranked.length === 0 && likely(context).length > 0;
  const lines = [becauseText(context), unnamed ? say(words.unclearWhat) : '', none ? say(words.nothingFits) : ''];
  const now = refusals(context).map(({ text, reason }) => ({ text, sources: reason.sources }));
  return [...plainly(lines), ...noticed(context, ids), ...now];
}

function groups(context: Context): Group[] {
  const { words } = context;
  const { ranked, unranked, prescriber, refused } = sorted(context);
  const unranks = unrankedTexts(context);
  const all: Group[] = [
    {
      title: say(words.rankedTitle),
      opening: plainly(unmetTexts(context, ranked)),
      entries: ranked.map((entry) => entryOf(context, entry, rankText(context, entry, ranked))),
    },
    {
      title: unranks.title,
      opening: [plain(unranks.how)],
      entries: unranked.map((entry) => entryOf(context, entry)),
    },
    {
      title: say(words.prescriberTitle),
      opening: noticed(context, ['ask-a-prescriber']),
      entries: prescriber.map((entry) => ({ ...entryOf(context, withoutNotice(entry)), verdict: null })),
    },
    {
      title: say(words.refusedTitle),
      opening: [],
      entries: refused.map((entry) => entryOf(context, entry)),
    },
  ];
  return all.filter(({ entries }) => entries.length > 0);
}

function entryOf(context: Context, entry: TreatmentVerdict, rank = ''): Entry {
  const { treatment, verdict } = entry;
  return {
    id: treatment,
    name: context.catalogue.treatments[treatment]?.name ?? treatment,
    verdict,
    facts: factsOf(context, entry, rank),
    reasons: reasonsOf(context, entry),
    later: laterText(context, entry),
  };
}

const reasonsOf = (context: Context, entry: TreatmentVerdict): Entry['reasons'] =>
  SIDES.map((side) => ({ side, points: pointsOf(context, entry, side) })).filter(({ points }) => points.length > 0);

/** That the visitor was not sure of something rests on no study. */
const pointsOf = (context: Context, entry: TreatmentVerdict, side: Side): Said[] =>
  together(context, entry, side).map((reasons) =>
    reasons.length > 1 ? plain(notSureOf(context, reasons)) : pointOf(context, entry, side, reasons[0]),
  );

function pointOf({ catalogue }: Context, { treatment }: TreatmentVerdict, side: Side, reason?: Reason): Said {
  if (!reason) return plain('');
  const { title, text, sources } = reasonText(catalogue, reason, side, treatment);
  return {
    text: title,
    sources,
    kind: reason.kind,
    ...(['evidence', 'gate'].includes(reason.kind) && text && { more: text }),
  };
}

function sun(context: Context): Said[] {
  const entry = context.recommendation.outcome !== 'refer' && placeOf(context, SUN_PROTECTION);
  return [...noticed(context, ['sun-first']), ...(entry ? pointsOf(context, entry, 'for') : [])];
}

function leave(context: Context): Said[] {
  if (!placeOf(context, NO_TREATMENT)) return [];
  const lines = courses(context);
  return lines.length > 0 ? lines : [plain(say(leaveUnknown(context)))];
}

const findOut = (context: Context): string[] =>
  unclear(context).flatMap((question) => context.catalogue.questions[question]?.title ?? []);

/** Whom to call: the urgent number where a doctor comes first, then the clinic, but no cosmetic clinic for minors. */
function next(context: Context): string[] {
  const { catalogue, common, recommendation, words } = context;
  const { outcome, refer } = recommendation;
  const { booking, phone } = isMinor(context) ? NO_CONTACT : contact(context);
  const clinic = [
    booking && `${booking.label}: ${new URL(booking.url, document.baseURI).href}`,
    phone && say(common.call, { phone }),
  ].filter((line) => typeof line === 'string');
  const { urgent } = catalogue.clinic;
  const asking = clinic.length > 0 ? [say(words.contact), ...clinic] : [];
  if (outcome === 'refer') return [say(urgent.text, urgent), ...asking];
  if (refer) return [say(words.nextDoctor), ...asking];
  return [say(booking || phone ? words.nextOptions : words.nextAlone), ...clinic];
}

function limits(context: Context): Said[] {
  const { words } = context;
  const own = [words.cannot1, words.cannot2, words.cannot3, words.cannot4].map((word) => say(word));
  return [...plainly(own), ...noticed(context, limitNoticeIds(context))];
}

const answers = ({ catalogue, answers: given, trail }: Context): Summary['answers'] =>
  trail.flatMap((id) => {
    const question = catalogue.questions[id];
    const labels = (given[id] ?? []).flatMap((option) => question?.options[option]?.label ?? []);
    return question ? [{ question: question.title, labels }] : [];
  });

function closing(context: Context): string[] {
  const texts = (id: string): string[] => noticed(context, [id]).map(({ text }) => text);
  const reviewed = reviewText(context.catalogue);
  const review = reviewed === null ? texts('not-reviewed') : [reviewed];
  return [...texts('not-a-diagnosis'), ...review, versionText(context.catalogue)];
}
