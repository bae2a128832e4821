/**
 * Interface words that a clinic's file may not reword: they warn, say how sure something is, say what a verdict or a
 * rating means, or say what the widgets do with answers. A group's `*` stands for all of its words.
 */
export const WARNINGS: Readonly<Record<string, readonly string[]>> = {
  common: [
    ...['urgentHelp', 'fits', 'mayFit', 'askFirst', 'noEvidence', 'notForYou', 'askPrescriber', 'notOffered'],
    ...['ratingStrong', 'ratingModerate', 'ratingLimited', 'ratingMixed', 'ratingNone', 'ratingAvoid', 'seeFirst'],
  ],
  details: [
    ...['prescription', 'reviewed', 'published', 'gradeA', 'gradeB', 'gradeC', 'gradeD', 'uncertainty', 'funding'],
    ...['basisEditorial', 'basisSearched', 'basisTrial', 'basisGuideline', 'basisClinic'],
    ...['becauseGate', 'firstFindOut', 'becauseSkinOk', 'becauseSkin', 'firstSkinType', 'unknownCondition'],
    ...[
      'evidenceFor',
      'evidencePrevents',
      'evidenceAvoid',
      'course',
      'notWith',
      'doctorFirst',
      'clinicFirst',
      'forAll',
      'noReason',
    ],
    ...[
      'noneListed',
      'noTime',
      'howMany',
      'howManyInWeeks',
      'figuresApart',
      'courseCost',
      'chance',
      'chanceRange',
      'chanceAfter',
    ],
    ...['notCounted', 'readDots', 'counted', 'claim-supported', 'claim-supported-with-limits', 'claim-not-found'],
    ...['claim-contradicted', 'claim-advertising-objection', 'takeHint', 'takeAnswers'],
  ],
  quiz: ['intro'],
  page: ['introSent', 'introKept', 'introSentKept', 'restored'],
  result: [
    ...['maybe', 'unclear', 'unclearWhat', 'redMarks', 'also', 'toneWhy', 'referUrgent', 'referSoon', 'under18'],
    ...['is-melasma', 'is-pih', 'is-solar-lentigines', 'is-freckles', 'is-acne-scars-marks', 'is-uneven-tone'],
    ...['is-scar-hyperpigmentation', 'is-pi-hypopigmentation', 'is-igh', 'is-vitiligo'],
    ...['sunMeanwhile', 'sunTitle', 'rankedTitle', 'rankedHow', 'unrankedTitle', 'unrankedHow', 'rank', 'jointRank'],
    ...['ordinals', 'for', 'against', 'unknown', 'notSureOf', 'change-fits', 'change-may-fit', 'change-ask-first'],
    ...['change-no-evidence', 'nothingHome', 'nothingClinic', 'nothingFits', 'prescriberTitle', 'leaveTitle'],
    ...['leaveUnknown', 'laterTitle', 'laterLine', 'refusedTitle', 'refusedShow', 'findOutTitle', 'findOut'],
    ...['nextOptions', 'nextAlone', 'cannotTitle', 'cannot1', 'cannot2', 'cannot3', 'cannot4', 'takeHint'],
    ...['linkWarning', 'fromLink', 'linkChanged', 'linkUnread', 'givenByPage', 'restartHint', 'cleared'],
  ],
  comparison: [
    ...['intro', 'row-side-effects', 'row-who-should-not', 'row-evidence', 'row-skin-type', 'row-chances'],
    ...['row-prescription', 'needsPrescription', 'noPrescription', 'usually', 'notStudied', 'strongFor', 'moderateFor'],
    ...['discomfort-0', 'discomfort-1', 'discomfort-2', 'discomfort-3', 'noDays', 'upTo', 'orMore', 'nothingToCount'],
    ...['cost-none', 'cost-low', 'cost-low-medium', 'cost-medium', 'cost-medium-high', 'cost-high'],
    ...['noneStrong', 'fadesSome', 'fadesNot', 'fadesSomeFor', 'skinOk', 'skinCaution', 'skinAvoid', 'skinTypes'],
    ...['skinTypesAll', 'baseFirst', 'ratingsBy', 'toPrevent'],
  ],
  timeline: [
    ...['withoutPlan', 'emergency', 'emergencyAny', 'callIf', 'callAny', 'callAnyText', 'sameDay', 'callToo'],
    ...['callToday', 'mayBeNormal', 'notNormal', 'stillCounts', 'sunCounts', 'gapUnknown', 'clinicSetsDates'],
    ...['callAhead', 'gone', 'rednessOnSkin', 'watchTrend', 'meansCall', 'untilTime', 'untilDay', 'gapShort'],
    ...['do', 'avoid', 'normal', 'notNextSession', 'usualGap', 'usualGapOne', 'ended', 'lastPart', 'nothingNew'],
  ],
  together: ['*'],
  calendar: ['worried', 'urgent', 'do', 'avoid', 'normal', 'emergency', 'sameDay', 'callIf', 'length'],
  notices: ['*'],
};

export const isWarning = (group: string, key: string): boolean =>
  (WARNINGS[group] ?? []).some((one) => one === '*' || one === key);
