/**
 * What advertising rules object to, as data. `words` are regular expressions that stand between word boundaries, read
 * in lower case with plain apostrophes, hyphens and letters (`normal.ts`). The facts are those of the named sources.
 */
export type Jurisdiction = 'GB' | 'US' | 'EU';
export type Level = 'error' | 'warning';

export interface Place {
  level: Level;
  /** Id of a source of the catalogue. */
  source: string;
  /** No text of this place was read: another place's rule is used as a guide. */
  borrowed?: true;
}
export interface Rule {
  id: string;
  words: readonly string[];
  /** Words that hold such a word and are let pass. */
  unless?: readonly string[];
  /** The whole text is let pass where it also holds one of these. */
  excused?: readonly string[];
  /** A text that rests on sources is let pass. */
  unsourced?: true;
  message: string;
  hint: string;
  places: Readonly<Partial<Record<Jurisdiction, Place>>>;
}

const gb = (level: Level, source: string): Place => ({ level, source });
const us = (source = 'ftc2022'): Place => ({ level: 'warning', source });
/** We have read no EU text, so nothing there is more than a warning by a UK rule. */
const eu = (source: string): Place => ({ level: 'warning', source, borrowed: true });
const everywhere = (level: Level, source: string): Rule['places'] => ({
  GB: gb(level, source),
  US: us(),
  EU: eu(source),
});

/** To say what one must not say is no promise. */
const TOLD =
  "(?:(?:must|may|can|should|do|does)(?: ?not|n't|'t)|never|nobody can|no treatment can) (?:say|claim|promise|guarantee)s?(?:(?! but | and )[^.!?;,:]){0,80}";
const MARKS =
  '(?:(?:dark|brown|pale|white|age|sun|acne|liver|pigment) )?(?:marks?|spots?|patch(?:es)?|circles?|pigment(?:ation)?|hyperpigmentation|scars?|scarring|melasma|freckles?|blemish(?:es)?|vitiligo|discolou?ration)';

export const RULES: readonly Rule[] = [
  {
    id: 'guarantee',
    words: [
      'guarantee(?:s|d|ing)?',
      'guaranty',
      'money[- ]back',
      '(?:we|our (?:clinic|doctors?|team|lasers?|treatments?|peels?)) promises?',
      'always works?',
      'never fails?',
      'works? (?:for|on) (?:everyone|everybody|all skin types)',
      'works? every time',
      '100 ?%(?: (?:success|effective|results?|satisfaction))?',
      '(?:it|they|marks?|spots?|patch(?:es)?|scars?|melasma|freckles?) will (?:fade|clear|go|disappear|vanish|lighten)',
    ],
    unless: [TOLD, '(?:no|not|can.t|nobody|no one)(?: a)? guarantee(?:s|d)?', 'not(?: \\w+)? guaranteed'],
    message: 'It promises a result.',
    hint: 'Say what may happen, and to how many if a study counted.',
    places: everywhere('error', 'gmc'),
  },
  {
    id: 'no-side-effects',
    words: [
      '(?:no|zero|without(?: any)?|free (?:of|from)|never (?:any )?) ?(?:known )?(?:side[- ]?effects?|risks?|dangers?|complications?)',
      '(?:side[- ]?effect|risk)s?[- ]free',
      '(?:completely|totally|entirely|perfectly) harmless',
    ],
    unless: [TOLD, 'you run no risk of a burn'],
    message: 'It says that nothing can go wrong.',
    hint: 'Name the side effects. Nothing that is done to skin is free of risk.',
    places: everywhere('error', 'gmc'),
  },
  {
    id: 'safe',
    words: ['(?<!(?:not|never|n.t|less) (?:\\w+ )?)safe(?:ly|r|st)?', '(?:proven|excellent|great) safety'],
    message: 'It says that a treatment is safe.',
    hint: 'Say what may go wrong, how often, and for whom it is not meant.',
    places: everywhere('error', 'capantiage'),
  },
  {
    id: 'painless',
    words: ['pain(?:less(?:ly)?|[- ]free)', '(?:no|zero|without(?: any)?) pain', 'does ?n.t hurt', 'does not hurt'],
    message: 'It says that it does not hurt.',
    hint: 'Say how it feels to most people and what is done against pain.',
    places: everywhere('error', 'capantiage'),
  },
  {
    id: 'cure',
    words: [
      'cur(?:e|es|ed|ing|able|ative)',
      'miracles?',
      'miraculous(?:ly)?',
      'magic(?:al|ally)?',
      'wonder[- ]?(?:cream|cure|treatment)',
    ],
    unless: ['(?:no|not a|without a|isn.t a|there is no) (?:known )?cure'],
    message: 'It speaks of a cure or a miracle.',
    hint: 'Say what studies found: “may fade”, “may come back”.',
    places: everywhere('error', 'capbeauty'),
  },
  {
    id: 'absolute',
    words: [
      '(?:eliminat|eradicat|eras)(?:e|es|ed|ing|ion|ure)',
      `(?:remov(?:e|es|ed|ing)|get(?:s|ting)? rid of|banish(?:es|ed)?|clear(?:s|ed)? away) (?:all |your |the |any |every |those |stubborn |unwanted )*${MARKS}`,
      '(?:mark|spot|pigment(?:ation)?|scar|freckle|melasma|blemish)s?[- ]removal',
      'permanent(?:ly)?',
      'for ?ever',
      'for good',
      'once and for all',
      'flawless(?:ly)?',
      'spotless(?:ly)?',
      'perfect (?:skin|complexion|results?)',
      '(?:all|every) (?:mark|spot|patch|scar)s? (?:is |are )?gone',
      '(?:mark|spot|scar|blemish)[- ]free',
      'vanish(?:es|ed)?',
    ],
    unless: [
      TOLD,
      'ruled against .eliminate.',
      'not permanent',
      '(?:may|can|could|might) (?:be|leave|last|cause)(?: \\w+){0,3} (?:permanent(?:ly)?|for ?ever)',
    ],
    message: 'It says that marks go altogether or for ever.',
    hint: 'Say “may fade” and for how long.',
    places: everywhere('error', 'asapck2022'),
  },
  {
    id: 'comparison',
    words: [
      '(?:better|safer|faster|quicker|gentler|stronger|more effective|more powerful|less painful) than',
      'superior to',
      'out ?performs?',
      '(?:the|our|your) (?:very )?best (?:treatment|laser|peel|clinic|results?|device|cream|option|choice)',
      '(?:the |uk.s )?(?:no\\.? ?1|number one|leading|top[- ]rated) (?:clinic|treatment|laser|choice|doctors?|experts?)',
      'unlike (?:other|any other) (?:clinics?|treatments?|lasers?|peels?|creams?)',
      'unbeatable',
      'most (?:effective|advanced|powerful)',
    ],
    unless: ['fits your answers better than'],
    unsourced: true,
    message: 'It compares, or says “best”, and rests on no source.',
    hint: 'Give the study in “sources”, or leave the comparison out.',
    places: everywhere('warning', 'capbeauty'),
  },
  {
    id: 'proven',
    words: [
      '(?:clinically|scientifically|medically) (?:proven|tested)',
      'proven (?:to|results?|treatment)',
      'doctor[- ]approved',
      'dermatologist[- ](?:approved|recommended)',
    ],
    unsourced: true,
    message: 'It says that something is proven, and rests on no source.',
    hint: 'Give the study in “sources” and say what it counted, in people.',
    places: everywhere('warning', 'capbeauty'),
  },
  {
    id: 'trivial',
    words: [
      'lunch[- ]?(?:time|hour|break)',
      'quick[- ]fix',
      'no big deal',
      'nothing to worry about',
      'walk in,? walk out',
      '(?:just|only|merely) a (?:little |quick )?(?:facial|treat)',
      '(?:no|zero) down[- ]?time',
    ],
    message: 'It makes little of a procedure.',
    hint: 'Say what it asks of a visitor: days, feeling, what may go wrong.',
    places: everywhere('warning', 'capinterv'),
  },
  {
    id: 'before-after',
    words: [
      'before(?: ?[&/+] ?|[- ]and[- ]|[- ]n[- ])after(?:[- ](?:photo|photograph|picture|image|shot|galler|result|case)(?:s|y|ies)?)?',
    ],
    excused: [
      'results? (?:may |can |will )?(?:vary|varies|differ)',
      '(?:not |un|a)?typical',
      'how many',
      'what most people',
    ],
    unsourced: true,
    message: 'It offers before-and-after pictures without saying what is typical.',
    hint: 'Say how many people had such a result, and that others had less.',
    places: everywhere('warning', 'asaltc2018'),
  },
  {
    id: 'testimonial',
    words: [
      'testimonials?',
      '(?:5|five)[- ]stars?',
      '(?:our |happy |delighted |thrilled )(?:clients?|patients?|customers?) (?:love|say|rave|swear|adore)',
      'real (?:results?|stories)',
    ],
    unsourced: true,
    message: 'It offers what people said as proof.',
    hint: 'Testimonials have to be true, with evidence that you hold. They do not show that a treatment works.',
    places: everywhere('warning', 'capinterv'),
  },
  {
    id: 'under-18',
    words: [
      'teen(?:s|age|aged|agers?)?(?!-)',
      '(?:for|treats?|treating|welcomes?|ideal for|suits?|suitable for) (?:all |older |young )?(?:kids|children|minors|school(?:boys?|girls?|children)|adolescents?|under[- ]?(?:18|eighteen)s?)',
      '(?:from|aged?|ages?) (?:1[0-7])(?: ?\\+| and (?:over|up|older)| upwards?| or over)',
      'from (?:the )?age (?:of )?1[0-7]',
      '(?:1[0-7])(?: ?\\+|[- ]year[- ]olds?)',
      '(?:school|prom|student|back[- ]to[- ]school) (?:offers?|deals?|discounts?|specials?|packages?)',
    ],
    unless: [
      '(?:not|never|nobody|no one|don.t|do not|cannot|can.t)(?: \\w+){0,5} (?:teen\\w*|children|kids|under[- ]?18s?)',
    ],
    message: 'It speaks to people under 18.',
    hint: 'Cosmetic treatments may not be advertised to them. Leave it out.',
    places: { GB: gb('error', 'cap1225'), US: us('fdamn'), EU: eu('cap1225') },
  },
  {
    id: 'without-prescription',
    words: [
      'without (?:a |any |needing a )?prescription',
      'no prescription (?:needed|required|necessary)',
      'prescription[- ]free',
      'skip the prescription',
    ],
    unless: ['(?:not|never|don.t|illegal|banned|against the law)(?: \\w+){0,5} without (?:a |any )?prescription'],
    message: 'It offers something without a prescription.',
    hint: 'Check that it may be sold so. Creams with some lightening medicines may not.',
    places: { GB: gb('warning', 'hquk'), US: us('hqus'), EU: eu('hquk') },
  },
  {
    id: 'prescription-offer',
    words: [
      '(?:buy|order|purchase|shop for|save on|discounts? on|offers? on|deals? on|sale on|half[- ]price) (?:your |our |the |a )*(?:prescription|prescribed|prescription-only) (?:creams?|tablets?|medicines?|gels?|treatments?)',
      '(?:prescription|prescribed|prescription-only) (?:creams?|tablets?|medicines?|gels?|treatments?) (?:from|for (?:only|just)|at) (?:[£€] ?\\d+|only|just)',
    ],
    message: 'It promotes a prescription-only medicine to the public.',
    hint: 'Offer a consultation. What is prescribed follows from it.',
    places: { GB: gb('error', 'capinterv'), EU: eu('capinterv') },
  },
  {
    id: 'fda',
    words: [
      'fda[- ](?:approved|cleared|authori[sz]ed|approval|clearance)',
      '(?:approved|cleared|authori[sz]ed) by the fda',
    ],
    message:
      'It says that the FDA has cleared something. For needling devices, marks of pigment are not among the cleared uses.',
    hint: 'Name the device and the use that it is cleared for, or leave it out.',
    places: { US: us('fdamn') },
  },
];

/** Rules that look at values besides words: `lint.ts` has what they look at. */
export const NAMED: Omit<Rule, 'words'> = {
  id: 'prescription-name',
  message: 'It names a prescription-only medicine.',
  hint: 'Write “a prescription cream” or the like.',
  places: { GB: gb('error', 'capinterv'), EU: { level: 'error', source: 'capinterv', borrowed: true } },
};
export const OFFERED: Omit<Rule, 'words'> = {
  id: 'prescription-treatment',
  message: 'A treatment that needs a prescription has a name or a price of yours.',
  hint: 'Leave it out. The widgets show “Ask a prescriber” in its place.',
  places: { GB: gb('error', 'capinterv'), EU: { level: 'error', source: 'capinterv', borrowed: true } },
};
