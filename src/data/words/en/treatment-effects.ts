/** What good and harm each treatment may do, and how long results last, in words. Figures: `facts/treatments.ts`. */
import type { TreatmentEffects } from '../types.ts';

const missedCancer = 'Skin cancer can look like an age spot. Have any new or changing spot checked before treatment.';
const lightReaction =
  'Some medicines and light-sensitive illnesses raise the risk of a bad reaction. Tell the clinic, and do not stop a medicine by yourself.';

export const treatmentEffects: TreatmentEffects = {
  'microneedling-clinic': {
    benefits: {
      'smooths-scars':
        'It may soften acne dents: scars improved in all 33 papers of one review. The US regulator lists scars as a use, but not pigment.',
      'fades-marks':
        'The brown colour in acne scars may fade. In one study of 39 people it did, and nobody’s got worse.',
      'fades-melasma':
        'By itself it lowered melasma scores in two small trials. Adding a lightening solution did better.',
      'smooths-skin':
        'Four monthly sessions improved wrinkles and texture in one study. It did not set out to measure pigment.',
    },
    harms: {
      'redness-swelling':
        'Redness, swelling and a tight feeling are usual for up to seven days. So are flakes and pinpoint bleeding.',
      bruising: 'You may bruise or bleed, more so if you take blood thinners.',
      'dark-marks': {
        text: 'New dark marks can form, more often in darker skin. A review of scar trials saw none.',
        figure: { population: 'people with brown skin (types 4–5) who finished one study of five sessions' },
      },
      scarring: {
        text: 'Rows of small scars can follow the path of the needles.',
        figure: { population: 'people with brown skin (types 4–5) who finished one study of five sessions' },
      },
      'cold-sore-flare': 'If you get cold sores, one may flare up.',
      infection: 'The skin is open for a while, so it can get infected.',
      lumps:
        'Firm lumps or an allergy can follow when a product is pushed in. You may also react to steel or numbing cream.',
    },
    lasting:
      'We found no long-term figures for pigment. After six sessions with vitamin C, melasma came back in 5 of 30 people within 3 months.',
  },
  'microneedling-topical': {
    benefits: {
      'fades-melasma':
        'In a review of 12 studies it faded melasma more than the solution alone. Another review saw a clear gain over usual care only at week 4. One trial found it equal to a prescription lightening cream.',
      'smooths-scars':
        'The needling itself may soften acne dents. We found no trial support for vitamin C or tranexamic acid here.',
      'fades-marks': 'It may help dark marks, but that is a guess from other uses. We found no randomised trial.',
      'product-uptake': 'More of a product may get into the skin. We found no trial of what that does for uneven tone.',
    },
    harms: {
      'redness-swelling':
        'Redness, scaling and swelling are usual. One trial saw more than with fine injections of the same solution.',
      'dark-marks': {
        text: 'New dark marks can form, more often in darker skin.',
        figure: { population: 'people with melasma in one trial' },
      },
      lumps: 'Firm lumps can form under the skin. Most of 15 published cases followed a needling pen and vitamin C.',
      scarring: 'As with needling alone, rows of small scars can form.',
      'cold-sore-flare': 'If you get cold sores, one may flare up.',
      infection: 'The skin is open for a while, so it can get infected.',
      'clot-risk-unknown':
        'A trial of tranexamic acid solution left out people who had had a blood clot, stroke or heart attack. Their risk is unknown.',
    },
    lasting:
      'With vitamin C, melasma came back in 5 of 30 people within 3 months. Keeping results depends on protection from light.',
  },
  'home-roller': {
    benefits: {
      'smooths-skin': 'It may smooth and brighten the surface for a short time.',
      'product-uptake': 'More of a skin product may get in.',
      'no-visits': 'You need no clinic visits, and the cost is low.',
      'short-recovery': 'With short needles, redness may be gone within hours or a day.',
    },
    harms: {
      'dark-marks': 'Irritation can leave dark marks or make melasma darker, more so in darker skin.',
      'skin-tears': 'Blunt needles or poor technique can tear the skin. Scars are a named risk.',
      infection: 'Skin can get infected. A shared roller can pass an infection on.',
      lumps:
        'Vitamin C, retinoids or acids straight after rolling may irritate. Lumps are known from needling pens with vitamin C.',
      'little-gain': 'A skin doctor quoted in a magazine expects no real change in scars from home devices.',
    },
    lasting: 'It has no proven effect on pigment that could last.',
  },
  'topical-prescription': {
    benefits: {
      'fades-melasma':
        'The evidence for melasma is strong. In the main trials, 26 to 29 in 100 people were fully clear at week 8 (skin types 1–4).',
      'fades-marks':
        'A prescription retinoid cream made dark marks 40% lighter in 40 weeks. Plain cream made them 18% lighter.',
      'fades-age-spots': 'Sun spots may fade. In one review, retinoid creams cleared them fully in about 21 in 100.',
      'fades-freckles': 'With sun protection, freckles may get paler. They do not clear.',
    },
    harms: {
      irritation:
        'Stinging, redness and peeling are common. Over a year, 57 in 100 people had a reaction to a combined cream. Of 228 people, 3 stopped because of it. A strong retinoid cream irritated about two in three.',
      'dark-marks': 'The irritation itself can leave dark marks.',
      'small-vessels': {
        text: 'A cream with a steroid can make tiny blood vessels show.',
        figure: { population: 'people who used a combined cream' },
      },
      'blue-black-marks':
        'Long use without checks can turn skin blue-black. Have your cream reviewed after about 3 months.',
      pregnancy: 'Do not use them if you are pregnant or trying. Ask first if you are breastfeeding.',
      'unlawful-creams':
        'Some lightening creams are sold without the prescription that UK rules ask for. In 2022 the US regulator warned 12 firms about theirs.',
    },
    lasting: 'Melasma often comes back when you stop, so care has to go on.',
  },
  'topical-nonprescription': {
    benefits: {
      'fades-melasma':
        'Melasma may fade. Results were good for 44 in 100 people with niacinamide and 63 with vitamin C. A prescription cream scored 55 and 93 in those small trials.',
      'fades-marks': 'Experts list these creams for dark marks. Few trials have tested that.',
      'fades-age-spots': 'One cosmetic product made sun spots a little paler over 12 months.',
      'prevents-colour':
        'Vitamin C may prevent new colour from the sun, but it did not speed up fading. The maker’s own staff did this review.',
    },
    harms: {
      stinging: 'Azelaic acid may sting for a short time.',
      irritation:
        'Side effects came to 18 in 100 people with niacinamide and 6 with vitamin C. A prescription cream caused more in the same trials: 29 and 69.',
      'little-gain':
        'You may see little change, as shop products are usually weaker than those in trials. Tranexamic acid serum alone showed no clear gain in pooled trials.',
      lumps:
        'Keep them off needled, peeled or lasered skin until your clinic agrees. Vitamin C with pen needling has caused lumps.',
      pregnancy:
        'Most act only on the skin, but retinoids such as shop-bought retinol are not for pregnancy. Ask a pharmacist or midwife.',
    },
    lasting: 'The colour can return with sun if you stop.',
  },
  'oral-tranexamic-acid': {
    benefits: {
      'fades-melasma':
        'In pooled trials, melasma faded clearly more with tablets. Results varied a lot. They are studied as an addition to other care.',
      'no-downtime': 'There is no procedure and no recovery time. You take them at home.',
      'no-marks': 'The tablets themselves are not known to cause dark marks in any skin type.',
    },
    harms: {
      'blood-clots':
        'Blood clots are the feared harm, though rare. The worry is greater after a past clot or with some heart rhythms. It is also greater with the combined pill or HRT, or if you smoke.',
      'sight-change': 'If your sight changes, stop the tablets and get medical help.',
      'upset-stomach':
        'Some people in trials had an upset stomach or a headache. Others had lighter periods or a pounding heart.',
      'kidney-seizure': 'They are not for people with severe kidney disease or past seizures (fits).',
      pregnancy: 'They are not for pregnancy or breastfeeding unless a doctor says so.',
    },
    lasting: 'Melasma often comes back after the tablets stop. We found no sure figure for how often.',
  },
  'peel-superficial': {
    benefits: {
      'fades-marks':
        'Dark marks may fade. In one study, 22 of 25 people with dark skin (types 5–6) had moderate or better results. Only 5 had such marks, and a prescription cream came first.',
      'fades-age-spots': 'Sun spots may fade a little. In a review of peels, about 6 in 100 cleared fully.',
      'smooths-scars': 'It may help the colour of acne scars and very shallow dents.',
      'evens-tone': 'Your tone may look a little more even. The change is subtle and needs repeating.',
    },
    harms: {
      'redness-flaking': 'Redness, tightness and flaking are usual. In one study, 4 of 25 people had side effects.',
      'dark-marks': 'New dark marks can form, more often in darker skin.',
      'pale-marks': 'Pale marks can form, more often in darker skin.',
      'cold-sore-flare': 'If you get cold sores, one may flare up.',
      infection: 'Infection is rare. Diabetes that is not under control or a weak immune system may raise the risk.',
      scarring: 'Scars are rare.',
      'little-gain': 'For melasma, one trial saw no gain over a prescription cream alone. Reviews disagree.',
    },
    lasting: 'Melasma tends to come back. Peels support creams and do not come first.',
  },
  'peel-tca': {
    benefits: {
      'fades-age-spots': 'Sun spots may fade. Success ranged from 12 to 46 of 100 in trials.',
      'smooths-scars': 'Experts use it for shallow scars.',
      'evens-tone': 'It may even out sun-damaged, lighter skin.',
      'fades-melasma': 'In small trials it faded melasma. Weak peels did so in skin types 3–6 too.',
      'few-visits': 'One session is usual. You may repeat it after 6 to 12 months to keep the effect.',
    },
    harms: {
      'redness-crusts': 'Crusts and brown or red skin are usual.',
      'dark-marks': 'Dark marks can follow. Researchers even use a strong form (35%) to create them.',
      'pale-marks': 'Deeper injury can leave lasting pale marks.',
      scarring: 'Scars can form. Experts name this risk for deep melasma.',
      'cold-sore-flare': 'If you get cold sores, one may flare up.',
      infection:
        'Skin can get infected. Diabetes that is not under control or a weak immune system may raise the risk.',
      pregnancy: 'It is not for pregnancy.',
    },
    lasting: 'Sun spots and melasma can return with sun.',
  },
  ipl: {
    benefits: {
      'fades-age-spots':
        'The evidence for sun spots is strong. Success was 75–90 of 100 in one review, with few dark marks.',
      'fades-freckles':
        'Freckles may fade. In a study of 26 people (types 3–4), 18 kept the top score 16 weeks after one session.',
      'fades-scar-colour': 'It is also used for colour that burns leave behind.',
      'evens-tone': 'It may even out sun-damaged, light skin.',
    },
    harms: {
      'redness-swelling': 'Redness and swelling are usual. Spots turn darker before they flake.',
      'burns-blisters': 'Burns and blisters can happen. Tanned skin should not be treated.',
      'dark-marks': 'New dark marks can form, more often in darker skin.',
      'pale-marks': 'Pale marks can form, more often in darker skin.',
      'darker-melasma': 'Melasma can come back darker. In one large comparison, IPL had the most side effects.',
      'light-reaction': lightReaction,
      'missed-cancer': missedCancer,
    },
    lasting: 'Freckles and sun spots can return with sun.',
  },
  'qs-pico-laser': {
    benefits: {
      'fades-freckles':
        'The evidence for freckles is strong. In one trial they improved by 83–84% after one session. In a series, 197 people needed 1.5 sessions on average.',
      'fades-age-spots':
        'The evidence for sun spots is strong. Success ranged from 36 to 93 of 100, depending on the laser and the trial.',
      'fades-marks':
        'It may help brown acne marks, once creams have been tried. For other dark marks, results are mixed.',
      'fades-melasma': 'In pooled studies, melasma faded with low-energy laser. It comes back often.',
      'few-visits': 'Freckles and sun spots may need only one to four sessions.',
    },
    harms: {
      'redness-swelling': 'Swelling and a thin scab are usual.',
      'dark-marks':
        'New dark marks can form. One small trial was in Asian skin. There, 8 of 18 people with sun spots got them, and 1 of 10 with freckles. In another study of 40 people, one such laser caused them in 1 of 10.',
      'pale-marks': {
        text: 'Repeated toning can leave white dots. Most were unchanged after two years.',
        figure: { population: 'people with melasma who had more than five low-energy sessions' },
      },
      'darker-melasma': 'Melasma can come back darker. With one laser (585 nm), 4 of 21 people got dark marks.',
      'blue-grey-marks':
        'If you ever had gold treatment, treated spots can turn blue-grey. Five cases are known, up to 26 years later.',
      'light-reaction': lightReaction,
      'missed-cancer': missedCancer,
    },
    lasting: 'Freckles and sun spots can return with sun. Melasma comes back often after laser.',
  },
  'fractional-laser': {
    benefits: {
      'smooths-scars':
        'It may soften acne dents. Studies disagree on whether it beats needling, which left fewer dark marks.',
      'fades-marks': 'In one small trial of 25 people, stubborn acne marks improved. A review still puts creams first.',
      'fades-age-spots': 'Sun spots may fade. Success was 8–23 of 100 with one type (CO₂).',
      'fills-white-dots':
        'In one study, 83 of 100 treated white sun dots improved somewhat, against 18 of 100 untreated ones. This is for a specialist.',
    },
    harms: {
      'redness-swelling': 'Swelling, pain and redness are usual.',
      'acne-bumps': 'Bumps like acne may appear.',
      'dark-marks': 'New dark marks can form. The risk is very high in melasma if the laser removes skin (ablative).',
      'pale-marks': 'White marks can form, above all in melasma with an ablative laser.',
      'darker-melasma':
        'In a trial of 29 people, melasma got darker on the laser side. In another, laser did as well as a prescription cream.',
      'cold-sore-flare':
        'If you get cold sores, one may flare up. In a resurfacing trial where all 84 people took preventive tablets, nobody had a flare.',
    },
    lasting: 'One trial had 20 people. Within 6 months, melasma was back in 5 people after laser and 5 after cream.',
  },
  cryotherapy: {
    benefits: {
      'fades-age-spots':
        'Sun spots may fade. Success was 37–71 of 100 in reviewed trials, and experts once named freezing first.',
      'clears-age-spots': 'In another review, about 15 in 100 cleared fully. In a study of hands it was about as many.',
      'few-visits': 'One to three sessions may be enough.',
      'usual-washing': 'You can wash as usual from the first day.',
    },
    harms: {
      blister: 'A blister and a crust are usual.',
      'dark-marks': 'Dark marks can form, more often than with light devices, and worse in darker skin.',
      'pale-marks': 'A pale mark can stay where you were frozen.',
      scarring: 'A scar is rare.',
      numbness: 'Numbness is rare. Feeling usually returns within months.',
      'cold-reaction': 'It is not for people who react badly to cold, such as with Raynaud’s disease.',
      'missed-cancer': missedCancer,
    },
    lasting: 'Spots can return with sun.',
  },
  'sun-protection': {
    benefits: {
      'fades-melasma':
        'With tinted sunscreen, melasma scores were 15% better at 8 weeks than with plain sunscreen. Both groups also used a prescription cream.',
      'fades-marks': 'It may steady dark marks and can help them fade, says a review of nine papers.',
      'fades-freckles': 'Freckles can get paler without sun.',
      'prevents-colour': 'It can prevent new sun spots.',
    },
    harms: {
      irritation: 'Some products irritate the skin or bring out spots.',
      allergy: 'You may be allergic to a sunscreen filter.',
      'little-gain': 'By itself it does not clear sun spots that you already have.',
      effort: 'It asks for effort and money every day, all year. Outdoors you may have to put it on again.',
    },
    lasting: 'If you stop, the colour can return.',
  },
  'no-treatment': {
    benefits: {
      'fades-marks': 'Dark marks a few shades darker than your skin usually fade in 6 to 12 months.',
      'pale-marks-return': 'Pale marks after a rash or burn usually get their colour back in time.',
      'no-procedure-risk': 'You run no risk of a burn, scar or new mark from a treatment.',
      'no-cost-downtime': 'It costs nothing and needs no time off.',
    },
    harms: {
      'marks-stay': 'Sun spots do not fade by themselves. Deep dark marks may stay.',
      'marks-darken': 'Sun and visible light may make marks darker. Sun protection lowers that risk.',
      'missed-cancer': 'Something serious can look like a harmless spot. If nobody looks at it, it may be missed.',
      bother: 'The marks may go on bothering you.',
    },
    lasting:
      'Melasma tends to come and go for years, though it sometimes fades after pregnancy. A dark mark that has faded does not come back by itself.',
  },
};
