/** What was studied for each treatment and pigmentation type, in whom, and what came of it. */
import type { EvidenceWords } from '../types.ts';

const none = 'We found no study.';

export const evidence: EvidenceWords = {
  'microneedling-clinic': {
    melasma:
      'Needling alone lowered melasma scores in two small trials. Adding a product on the skin did better, so needling is a helper, not the whole answer.',
    pih: 'In a small study of 39 people (skin types 3–5), the colour of acne scars improved and nobody’s got worse. In another, 5 of 30 people got new dark marks.',
    'solar-lentigines':
      'We found no study of plain needling for sun spots. The one trial we found used needles with radio-wave heat, plus a laser.',
    freckles: none,
    'acne-scars-marks':
      'In one review, scars improved in all 33 papers, and pooled trials favoured needling over other treatments. That is about dents: for the colour, there is little proof.',
    'scar-hyperpigmentation': 'Scars look better after needling, but few studies measured their colour.',
    'pi-hypopigmentation':
      'We found no study with a comparison group. Most pale marks settle by themselves, and a skin doctor should see them first.',
    igh: 'A review found that needling-type methods can help when a doctor does them. Half of its randomised trials had flaws that may mislead.',
    vitiligo:
      'Specialists may needle vitiligo that no longer spreads, together with medicine or light. As a beauty session it is wrong. Hurting the skin can start new patches.',
    'uneven-tone':
      'In a study of 48 people, four monthly sessions improved wrinkles, slack skin and texture. Colour was not what it measured.',
  },
  'microneedling-topical': {
    melasma:
      'Needling plus a product beat the product alone in 12 pooled studies (459 people). A second review saw a lead over usual care only at 4 weeks. In one trial it did as well as a prescription lightening cream.',
    pih: 'It may help, but we judge that from other uses. We found no randomised trial for these marks.',
    'solar-lentigines': none,
    freckles: none,
    'acne-scars-marks':
      'The needling itself works on dents. The add-on with support from trials is plasma from your own blood, not a tranexamic acid or vitamin C serum.',
    'scar-hyperpigmentation': 'We judge this only from other uses of needling.',
    'pi-hypopigmentation': 'The serums used here lighten skin, and pale marks need the opposite.',
    igh: 'The serums used here lighten skin, and white dots need the opposite. Studies looked only at needling by specialists with other medicines.',
    vitiligo:
      'This is only for specialists, with a medicine that brings colour back. Reviewers disagree on how well it works.',
    'uneven-tone': 'Needling helps products get into the skin. We found no trial that measured skin colour.',
  },
  'home-roller': {
    melasma: 'We found no evidence that it helps. Irritated skin can darken melasma, above all in darker skin.',
    pih: 'We found no evidence that it helps. New dark marks are a known risk.',
    'solar-lentigines': none,
    freckles: none,
    'acne-scars-marks':
      'We found no study. A skin doctor quoted in a magazine says home devices make no real difference to scars.',
    'scar-hyperpigmentation': none,
    'pi-hypopigmentation': 'Please see a skin doctor before you treat pale marks.',
    igh: none,
    vitiligo: 'Hurting the skin can start new patches.',
    'uneven-tone': 'It may make the surface smoother and brighter for a short time.',
  },
  'topical-prescription': {
    melasma:
      'After 8 weeks of a prescription cream, melasma was gone in 26–29 of 100 people. In one study, 77 of 100 were clear or nearly clear. The trials covered skin types 1–4, and melasma can come back.',
    pih: 'In a trial of 54 Black people, a prescription retinoid cream made marks 40% lighter in 40 weeks. With plain cream it was 18%. A textbook calls a prescription lightening cream the standard treatment.',
    'solar-lentigines':
      'One prescription cream worked in 53 to over 80 of 100 cases in trials. Full clearing was rarer: about 21 of 100 cases with retinoid creams. Most people’s skin was irritated.',
    freckles: 'With sun protection, lightening creams can make freckles paler, but they do not clear them.',
    'acne-scars-marks': 'It may help the brown colour. It does not help the dents.',
    'scar-hyperpigmentation': 'We judge this from how other dark marks after injury respond.',
    'pi-hypopigmentation': 'These creams could make pale marks paler still.',
    igh: 'Some of these creams lighten skin, and white dots need the opposite. Specialists have tried a prescription retinoid cream on its own.',
    vitiligo: 'Vitiligo needs treatment led by a doctor, not lightening.',
    'uneven-tone': 'Experts also use retinoid creams on prescription to keep up a result.',
  },
  'topical-nonprescription': {
    melasma:
      'Good results came in 44 of 100 cases with niacinamide, against 55 with a prescription cream. With vitamin C it was 63 against 93. Azelaic acid did well too, but stronger than most shops sell it. A tranexamic acid serum showed no clear gain in pooled trials.',
    pih: 'Experts list these creams as helpful, but few trials looked at these marks alone.',
    'solar-lentigines':
      'A 12-month study of 36 people tested a lightening product. It made spots a little paler than a moisturiser did.',
    freckles: 'They may lighten freckles a little if you also avoid the sun.',
    'acne-scars-marks': 'They may help the colour, not the dents.',
    'scar-hyperpigmentation': 'We judge this from how other dark marks after injury respond.',
    'pi-hypopigmentation': 'Please do not put lightening products on pale marks.',
    igh: none,
    vitiligo: 'Please see a doctor, and do not use lightening products.',
    'uneven-tone':
      'In 31 trials by a maker’s own staff, vitamin C held back new colour from sunlight. It did not make colour fade faster.',
  },
  'oral-tranexamic-acid': {
    melasma:
      'A review pooled 28 trials of one medicine as tablets, creams and injections. Only the tablets clearly helped, with very uneven results. A prescriber must first check your risk of blood clots, and melasma can come back.',
    pih: none,
    'solar-lentigines': none,
    freckles: none,
    'acne-scars-marks': none,
    'scar-hyperpigmentation': none,
    'pi-hypopigmentation': 'These tablets are not meant for pale marks.',
    igh: none,
    vitiligo: 'These tablets are not meant for vitiligo.',
    'uneven-tone': 'For general skin tone, the risks are not worth taking.',
  },
  'peel-superficial': {
    melasma:
      'Reviews call light peels helpful, and in one trial scores fell by about 62%. In another, they added nothing to a prescription lightening cream. They come second, and not for deep melasma.',
    pih: 'In a study of 25 people (skin types 5–6), 22 improved at least moderately. Only 5 of them all had this kind of mark. There was no comparison group, and a prescription cream came first.',
    'solar-lentigines': 'One review looked at peel studies. Spots cleared fully in only about 6 of 100 cases.',
    freckles: 'We found no study of the usual light peels. Those use glycolic, salicylic or mandelic acid.',
    'acne-scars-marks': 'They may help the colour and very shallow scars.',
    'scar-hyperpigmentation': 'We judge this from how other colour problems respond.',
    'pi-hypopigmentation': 'A peel can make pale marks stand out more.',
    igh: none,
    vitiligo: 'A peel may injure the skin, and injury can start new patches.',
    'uneven-tone': 'The effect is slight, and you need to repeat the peel.',
  },
  'peel-tca': {
    melasma:
      'It worked in small trials, at low strength also in skin types 3–6. In deep melasma it can leave dark marks or scars.',
    pih: 'Researchers use a TCA peel to make such marks on purpose.',
    'solar-lentigines': 'In the trials of one review, it worked in 12–46 of 100 cases.',
    freckles: 'We found no study of TCA. A peel with another acid (phenol) did worse than light pulses.',
    'acne-scars-marks': 'Experts use medium peels for shallow scars.',
    'scar-hyperpigmentation': 'It may make the scar darker.',
    'pi-hypopigmentation': 'A deeper peel can itself leave pale marks that last.',
    igh: none,
    vitiligo: 'A peel may injure the skin, and injury can start new patches.',
    'uneven-tone': 'Experts use it for lighter skin with sun damage.',
  },
  ipl: {
    melasma:
      'It can lighten melasma, but it had the most side effects in one large comparison. Melasma can come back darker, so it is only for specialists, along with creams.',
    pih: 'There is little evidence. Creams come first, and light pulses can cause new dark marks.',
    'solar-lentigines': 'In the trials of one review, it worked in 75–90 of 100 cases. New dark marks were few.',
    freckles:
      'One study had 26 people (skin types 3–4). Of these, 18 still had the top score 16 weeks after one session.',
    'acne-scars-marks': 'We found no study of colour in scars.',
    'scar-hyperpigmentation': 'A review lists dark colour after burns among its uses.',
    'pi-hypopigmentation': 'The light aims at dark colour, so it is wrong for pale marks.',
    igh: 'The light aims at dark colour, so it is wrong for white dots.',
    vitiligo: 'Light pulses may injure the skin, and injury can start new patches.',
    'uneven-tone': 'A review and a clinic describe it for light skin with sun damage.',
  },
  'qs-pico-laser': {
    melasma:
      'Gentle, low-energy laser lowered scores. For the shortest pulses (picosecond), one review saw no clear gain, but one trial did. Melasma often returns, and dark marks or white dots may follow.',
    pih: 'It comes second, as some marks improve and some do not. In a mixed group of 100 people, 10 improved by more than half. Another 22 did not improve, and 7 got worse.',
    'solar-lentigines':
      'In reviewed trials, Q-switched lasers worked in 36–77 of 100 cases. Picosecond lasers worked in 68–93. In one Asian trial, 8 of 18 people got dark marks.',
    freckles:
      'One trial had 10 people. Their freckles improved by 83–84% after one session. In a series of 197 people, it took 1.5 sessions on average.',
    'acne-scars-marks': 'It may help the brown marks only.',
    'scar-hyperpigmentation': 'We judge this from other dark marks: some improve and some do not.',
    'pi-hypopigmentation': 'The laser aims at dark colour, so it is wrong for pale marks.',
    igh: 'The laser aims at dark colour, so it is wrong for white dots.',
    vitiligo: 'A laser may injure the skin, and injury can start new patches.',
    'uneven-tone': 'We found no firm evidence for general tone.',
  },
  'fractional-laser': {
    melasma:
      'Trials disagree. In one with 20 people it matched a prescription cream. In one with 29, the laser side got darker. Pooled results show no clear change. Lasers that wound the surface carry a very high risk of dark marks, so it is only for specialists.',
    pih: 'One small trial in stubborn marks after acne went well. A review still puts creams first.',
    'solar-lentigines': 'In the trials of one review, it worked in only 8–23 of 100 cases.',
    freckles: none,
    'acne-scars-marks':
      'It works for dents. Studies disagree on whether it beats needling, and needling left fewer dark marks.',
    'scar-hyperpigmentation': 'This is a question for a specialist.',
    'pi-hypopigmentation': 'We found no good evidence. This is a question for a specialist.',
    igh: 'In a study of 30 people, about 83 of 100 treated dots improved somewhat. Of untreated dots, 18 of 100 did.',
    vitiligo: 'Only a specialist should consider it.',
    'uneven-tone': 'The only support we found is a clinic’s own page.',
  },
  cryotherapy: {
    melasma: 'We found no study in its favour. Freezing can leave dark marks on skin that tans.',
    pih: 'Freezing can itself cause such marks.',
    'solar-lentigines':
      'It worked in 37–71 of 100 cases in one review. Spots cleared fully in only about 15 of 100 in another review and in a study of hands. Once the first choice, it leaves more marks than light devices, above all on darker skin.',
    freckles: none,
    'acne-scars-marks': none,
    'scar-hyperpigmentation': 'Freezing can change the colour of the skin.',
    'pi-hypopigmentation': 'Freezing can itself cause pale marks.',
    igh: 'In one trial, about 82 of 100 dots improved by three quarters. A skin doctor warns of larger white or brown marks.',
    vitiligo: 'Freezing can itself cause pale marks.',
    'uneven-tone': 'Freezing treats single spots, not a whole area.',
  },
  'sun-protection': {
    melasma:
      'It belongs in every plan. In a trial of 68 people, scores after 8 weeks were 15% better with tinted sunscreen. The others used sunscreen that blocks only UV. Everyone also used a prescription cream.',
    pih: 'It supports other care. Nine papers suggest that it steadies marks and can improve them.',
    'solar-lentigines': 'It helps prevent new spots. The old ones stay.',
    freckles: 'Freckles get paler without UV light.',
    'acne-scars-marks': 'It may help the colour.',
    'scar-hyperpigmentation': 'It may help the colour.',
    'pi-hypopigmentation': 'It helps prevent burns and makes pale marks stand out less.',
    igh: 'It may help prevent new dots.',
    vitiligo: 'It protects patches that burn easily and makes them stand out less. It does not treat vitiligo.',
    'uneven-tone': 'It is the base of any plan.',
  },
  'no-treatment': {
    melasma: 'It sometimes fades after a pregnancy or once a hormone trigger is gone. Often it lasts or comes back.',
    pih: 'Marks a few shades darker than your skin often fade in 6–12 months. Deep ones can take years or stay.',
    'solar-lentigines': 'Sun spots do not fade by themselves, and sun can bring new ones.',
    freckles: 'Freckles often fade in winter and return with the sun.',
    'acne-scars-marks': 'The colour often fades by itself. The dents stay.',
    'scar-hyperpigmentation': 'The dark colour may fade partly and slowly.',
    'pi-hypopigmentation': 'Most pale marks get their colour back with time. After a severe injury they may stay.',
    igh: 'The dots do not go away by themselves.',
    vitiligo: 'Vitiligo usually lasts for a long time. It rarely clears by itself.',
    'uneven-tone': 'It does not clear by itself, and sun keeps it going.',
  },
};
