/** What people read, in our own words, and the plain answer. Only a `quote` may hold a promise: it is somebody else’s. */
import type { ClaimWords } from '../types.ts';

export const claims: ClaimWords = {
  'only-guaranteed': {
    quote: 'Needling is the only guaranteed treatment for dark marks.',
    answer:
      'No treatment can promise that, and UK doctors must not imply it. Creams and light devices help many people too.',
  },
  'spot-free': {
    quote: 'You get brand-new skin, free of spots and marks.',
    answer:
      'We found no study that shows this. In 2022 the UK ad watchdog ruled against “eliminate” in a laser ad, for lack of proof.',
  },
  'no-side-effects': {
    quote: 'It has no side effects.',
    answer:
      'A review of 85 papers lists redness, new dark marks and infection. UK doctors must not say that a treatment has no risk.',
  },
  'very-safe': {
    quote: 'It is very safe and low in risk, yet it works.',
    answer:
      'Most people cope well when a trained person does it, but dark marks, scars and infection can happen. UK doctors must not play down risk.',
  },
  'home-kit-radiance': {
    quote: 'With a home roller kit, radiant skin is 100% possible.',
    answer:
      'We found no trial of home rollers on any pigment mark. UK ad rules ask for clinical proof of claims like this.',
  },
  'eliminates-wrinkles': {
    quote: 'It eliminates wrinkles and lines.',
    answer:
      'In one study of 48 people wrinkles got milder by about one grade on a scale. UK ad advice on lasers does not accept “remove”.',
  },
  'other-health': {
    quote: 'It brings other health problems into balance.',
    answer:
      'The claim does not say which ones. The US trade regulator wants good studies in people behind health claims.',
  },
  'before-after-photos': {
    quote: 'Before-and-after photos show that it works.',
    answer:
      'UK ad rules say that photos must not exaggerate. In 2018 the ad watchdog ruled against a laser clinic’s photos and claims on acne and dark marks.',
  },
  'happy-clients': {
    quote: 'Happy clients prove that it works.',
    answer: 'One person’s story is not a study. UK ad rules say that such stories must be true and backed by proof.',
  },

  'fades-melasma': {
    quote: 'It fades pigment marks such as melasma.',
    answer:
      'Mainly with a product: in 12 pooled studies that beat the product alone. Another review saw a lead over usual care only at week 4.',
  },
  'proven-for-pigment': {
    quote: 'It is proven to work for hyperpigmentation.',
    answer:
      'That depends on the mark. For melasma with a product the proof is moderate; for sun spots and freckles we found none.',
  },
  'clears-sun-spots-freckles': {
    quote: 'It clears sun spots and freckles.',
    answer:
      'We found no trial of plain needling for either. Light devices have been studied; have a new or changing spot checked first.',
  },
  'improves-acne-scars': {
    quote: 'It improves acne scars.',
    answer:
      'For the dents, yes: scars got better in all 33 papers of one review. For colour in the scars there is less proof.',
  },
  'fades-dark-marks': {
    quote: 'It fades dark marks left by spots or injuries.',
    answer:
      'In one study of 39 people the brown colour of acne scars faded. There was no comparison group, and we found no randomised trial.',
  },
  'brings-colour-back': {
    quote: 'It brings colour back to pale skin.',
    answer:
      'Specialists may use it with medicine, but reviews differ. See a doctor first: in vitiligo, hurt skin can start new patches.',
  },
  'deep-pigment': {
    quote: 'It treats pigment near the surface and deep down.',
    answer: 'Studies mostly looked at pigment near the surface. Deeper pigment responds less.',
  },
  'texture-and-pores': {
    quote: 'It firms skin, smooths its texture and shrinks pores.',
    answer:
      'Four monthly sessions improved slack skin and texture in one study of 48 people. For pores we found little detail.',
  },
  'bright-and-vibrant': {
    quote: 'It makes skin bright and vibrant.',
    answer: 'We found no study that measured it. UK ad rules ask for proof of claims that can be tested.',
  },
  'better-than-creams': {
    quote: 'It works better than creams.',
    answer:
      'In one melasma trial, needling with a solution did as well as a prescription cream. It mainly helps as an add-on.',
  },
  'older-treatments-fail': {
    quote: 'Older treatments were slow and could not erase dark spots. Needling can.',
    answer:
      'In one study, a prescription cream left 77 of 100 people clear of melasma, or nearly so. In trials, IPL worked on most sun spots.',
  },

  'helps-products-in': {
    quote: 'In melasma, needling mainly helps a product get into the skin.',
    answer:
      'That is the most likely reason. In 12 pooled studies, needling with a product did better than the product alone.',
  },
  'lightens-so-harmless': {
    quote: 'It works by lightening the skin, so it is safe and melasma fades.',
    answer:
      'In melasma it most likely helps a product get in. Lightening skin would not rule out harm, and new dark marks do happen.',
  },
  'collagen-clears-spots': {
    quote: 'It clears dark spots because it raises collagen.',
    answer: 'Studies of scars and texture point to more collagen. We found none that shows it clears pigment.',
  },
  'breaks-up-pigment': {
    quote: 'It breaks up the pigment in spots and freckles.',
    answer: 'We found no study that shows needles do this. Pigment lasers do it, with light.',
  },
  'makes-more-pigment': {
    quote: 'Needles make skin produce more pigment, and that evens its tone.',
    answer:
      'More pigment makes skin darker: that is how dark marks form after an injury. Sun spots already hold too much of it.',
  },
  'outer-layer-peels': {
    quote: 'Dark areas go because the outer layer of skin peels off.',
    answer: 'That is how a chemical peel works. After needling, skin only flakes a little.',
  },
  'serums-go-deeper': {
    quote: 'Serums go deeper through the tiny channels.',
    answer:
      'More does get in, but lumps under the skin are reported. One pen’s label, as a clinic quotes it, says the pen is not meant for this.',
  },
  'non-invasive': {
    quote: 'It is non-invasive.',
    answer: 'Needles go into living skin, so it can bleed a little and get infected.',
  },

  'suits-most-skin': {
    quote: 'It suits most skin types and colours.',
    answer:
      'Dark marks are less likely than with resurfacing lasers, but darker skin raises the risk. One study of scars covered skin types 3–5.',
  },
  'fine-unless-you-scar': {
    quote: 'It is fine unless your skin scars easily.',
    answer:
      'Scarring easily is one reason to ask first. Others are pregnancy, cold sores, blood thinners, active acne and some medicines.',
  },
  'not-on-active-acne': {
    quote: 'Do not needle skin while acne or a rash is active.',
    answer:
      'That is right: treat it first. Inflamed skin can get infected, and inflammation is what leaves dark marks.',
  },
  'any-body-part': {
    quote: 'It can be used on the face, neck, hands and other parts of the body.',
    answer:
      'It is used in many places. The US regulator lists it for face wrinkles, acne scars on the face and belly scars.',
  },
  'qualified-professional': {
    quote: 'A qualified professional should check you first and do it in a clinic.',
    answer: 'Yes, skin doctors advise this. The check is there to find out whether it suits you.',
  },
  'do-it-at-home': {
    quote: 'You can do it at home without a professional.',
    answer:
      'Skin doctors and the US regulator name infection, scars and dark marks as risks. We found no trial of home use on pigment.',
  },

  'four-to-six-sessions': {
    quote: 'You need four to six sessions.',
    answer: 'Trials used three to six, so that is roughly right. Ask your clinic why it plans its number.',
  },
  'four-to-eight-weeks-apart': {
    quote: 'Leave four to eight weeks between sessions.',
    answer: 'Trials left two to four weeks, and a burns charity says four to six. We found no trial with eight.',
  },
  'fast-results': {
    quote: 'Your skin responds after the first session, and results come fast.',
    answer:
      'In pooled melasma trials change began at week 4, in one trial only at week 12. Scars may take three to six months.',
  },
  'results-vary': {
    quote: 'Results vary, and some people see none.',
    answer: 'That is fair. In pooled melasma trials the lead over usual care was clear only at week 4.',
  },
  'lasts-long': {
    quote: 'The effect lasts a long time.',
    answer:
      'We found no long-term figures for pigment. In one study melasma was back in 5 of 30 people within 3 months.',
  },
  'barely-hurts': {
    quote: 'It barely hurts.',
    answer: 'One study reports little pain, and numbing cream is normally used. Pain is still a listed reaction.',
  },
  'no-time-off': {
    quote: 'You need no time off: redness is gone in 36–48 hours.',
    answer:
      'Expect pink skin for 1–3 days, with no make-up, sport or strong sun at first. Other reactions can take up to 7 days.',
  },
  'heals-in-10-to-20-days': {
    quote: 'Skin peels on day 3 or 4 and takes 10–20 days to heal.',
    answer: 'A review puts the usual reactions, flaking too, at up to 7 days. Skin often looks normal after 1–3 days.',
  },
  'mild-side-effects': {
    quote: 'The side effects are redness, swelling, rarely a bruise or a short infection.',
    answer:
      'Redness and swelling are the usual ones. New dark marks, rows of small scars and lumps under the skin are reported too.',
  },
  'leaves-dark-marks': {
    quote: 'Needling can leave new dark marks, more often in darker skin.',
    answer: 'Yes, it can. In one study of brown skin it was 5 of 30 people; a review of scar trials saw none.',
  },
  'gentle-aftercare': {
    quote: 'Afterwards, use a mild wash, a moisturiser and sunscreen. Skip make-up and hard exercise.',
    answer: 'That matches clinic sheets. Many say no sunscreen or make-up for 24 hours, so stay in the shade at first.',
  },
  'vitamin-c-after': {
    quote: 'After that, put on a serum that lightens skin, such as one with vitamin C.',
    answer:
      'Not straight after: most of 15 published cases of skin lumps followed a pen and vitamin C. Ask the clinic when.',
  },
  'drink-water': {
    quote: 'Drinking lots of water helps your skin recover.',
    answer: 'We found no study that shows this.',
  },
  'avoid-daylight': {
    quote: 'Avoid natural light after a session.',
    answer: 'One clinic sheet says to avoid strong sun for 72 hours. That does not mean all daylight.',
  },

  'sun-care-lowers-risk': {
    quote: 'Keeping out of the sun before and after needling lowers the risk of dark marks.',
    answer:
      'A review of nine papers backs sunscreen against dark marks. Clinic sheets also say to avoid strong sun before a session.',
  },
  'avoiding-sun-is-best': {
    quote: 'Staying out of the sun is the best way to deal with dark spots.',
    answer: 'To prevent spots and keep results, yes. Old sun spots do not go by themselves.',
  },
  'never-fade': {
    quote: 'Dark marks set in the skin and never fade.',
    answer: 'Marks near the surface often fade over months. Deep ones may stay for years.',
  },
  'totally-harmless': {
    quote: 'Dark spots are totally harmless.',
    answer:
      'Not all are: skin cancer can look the same. See a doctor about any spot that is new, changing or unlike the others.',
  },
  'spots-harm-skin': {
    quote: 'Dark spots harm the health of your skin.',
    answer: 'We found no study that says so. Still, see a doctor about a spot that changes, bleeds or will not heal.',
  },
  'causes-of-marks': {
    quote: 'Dark marks come from sun, hormones, injury, acne or age.',
    answer: 'Yes, these are common causes. They are a hint to the kind of mark, and that decides what may help.',
  },
  'melasma-is-spots': {
    quote: 'Melasma is brown spots on the face from hormones, sun and some medicines.',
    answer: 'The triggers are right. But it shows as patches rather than spots, mostly alike on both sides.',
  },
  'scars-are-spots': {
    quote: 'Acne scars are a kind of dark spot.',
    answer: 'A scar is a change of shape, such as a dent; a mark is a change of colour. The two need different care.',
  },
  'hyper-means-pale': {
    quote: 'Hyperpigmentation means lost pigment and pale patches.',
    answer:
      'It is the other way round: it means too much pigment. Lightening creams are wrong for pale marks, so see a doctor.',
  },
};
