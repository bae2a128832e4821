/** The interview in words. Colours are told against the visitor's own skin, so that they hold for every skin tone. */
import type { QuestionWords } from '../types.ts';

const all = 'Choose all that apply.';
const none = { label: 'None of these' };
const notSure = { label: 'I’m not sure' };

export const questions: QuestionWords = {
  age: {
    title: 'Are you 18 or over?',
    why: 'Cosmetic skin treatments are for adults, so this quiz is too.',
    options: { 'under-18': { label: 'Under 18' }, adult: { label: '18 or over' } },
  },
  'warning-signs': {
    title: 'Do you notice any of these signs?',
    why: 'A doctor should look at these before anyone thinks of treatment.',
    hint: `Think of all your marks. ${all}`,
    options: {
      changed: {
        label: 'A spot that is new, changing or unlike the others',
        hint: 'Such as a spot that grows or itches, or has a ragged edge or several colours. Or it is over about 6 mm wide, or a new patch on one side only.',
      },
      sore: {
        label: 'A spot or sore that bleeds, crusts or won’t heal',
        hint: 'Such as a sore that has not healed in 4 weeks.',
      },
      'palm-sole-nail': { label: 'A mark on a palm or sole, or under a nail' },
      white: { label: 'Completely white marks, or pale marks that spread' },
      'numb-or-scaly': { label: 'A pale patch that is numb, thick or scaly' },
      'grey-or-widespread': {
        label: 'Darkening that is grey, widespread or in unusual places',
        hint: 'Slate-grey, or in the mouth, gums, palm creases, armpits, groin or other folds. Or it began with a new medicine or bleaching cream. Or it comes with tiredness, weight loss, dizziness or salt craving.',
      },
      none,
      'not-sure': notSure,
    },
  },
  look: {
    title: 'What do your marks look like?',
    why: 'Different marks need different treatments.',
    hint: 'Choose the one that bothers you most.',
    options: {
      patches: {
        label: 'Blotchy patches, darker than the skin around them',
        hint: 'Flat, with soft edges, and often alike on both sides of the face.',
      },
      'flat-spots': {
        label: 'Separate flat spots with clear edges',
        hint: 'Round or oval, darker than the skin around them, and they stay all winter.',
      },
      freckles: {
        label: 'Many tiny dots',
        hint: 'About 1–2 mm wide. They are all alike, and a little darker or redder than the skin around them.',
      },
      'after-marks': {
        label: 'Flat, darker marks where a spot, rash or injury was',
        hint: 'The colour stays while you press a clear glass on it.',
      },
      'red-marks': {
        label: 'Flat marks, redder or pinker than the skin around them',
        hint: 'The colour fades while you press a clear glass on it.',
      },
      'acne-scars': { label: 'Dents or uneven skin from old acne', hint: 'With darker or redder marks as well.' },
      'dark-scar': { label: 'A scar that is darker than the skin around it', hint: 'From a cut, a burn or surgery.' },
      'pale-marks': {
        label: 'Flat marks, lighter than the skin around them',
        hint: 'Where a rash, burn or treatment was; not completely white.',
      },
      'pale-dots': {
        label: 'Several tiny pale dots',
        hint: 'Smooth, 2–5 mm, like confetti, often on shins or forearms.',
      },
      uneven: { label: 'Uneven or dull colour all over', hint: 'No one patch or spot stands out.' },
      'not-sure': notSure,
    },
  },
  onset: {
    title: 'How did the marks begin?',
    why: 'Marks that look alike can have different causes.',
    options: {
      hormones: { label: 'In pregnancy, or with hormones', hint: 'Such as the pill, coil, implant or HRT.' },
      'skin-injury': {
        label: 'After something hurt the skin there',
        hint: 'Such as a spot, rash, burn, bite or scratch.',
      },
      'sun-years': { label: 'After years of sun or sunbeds', hint: 'Often after about age 40.' },
      childhood: { label: 'I have had them since childhood' },
      'not-sure': notSure,
    },
  },
  'skin-type': {
    title: 'What does strong sun do to your untanned skin?',
    why: 'Your skin type changes the risk of burns and dark marks from some treatments.',
    hint: 'Choose what comes closest. It is about burning and tanning, not ethnicity.',
    options: {
      'type-1': { label: 'Always burns, never tans', hint: 'Type 1 of 6.' },
      'type-2': { label: 'Burns easily, hardly tans', hint: 'Type 2 of 6.' },
      'type-3': { label: 'Sometimes burns a little, then tans', hint: 'Type 3 of 6.' },
      'type-4': { label: 'Rarely burns, tans easily', hint: 'Type 4 of 6: light-brown skin.' },
      'type-5': { label: 'Almost never burns, tans very easily', hint: 'Type 5 of 6: brown skin.' },
      'type-6': { label: 'Deep brown or black, does not burn easily', hint: 'Type 6 of 6.' },
      'not-sure': notSure,
    },
  },
  'skin-today': {
    title: 'Is any of this true today?',
    why: 'Some things have to heal or pass before skin is treated.',
    hint: `Think of the area you want to treat. ${all}`,
    options: {
      'active-skin-problem': {
        label: 'A skin problem in the area',
        hint: 'Such as active acne, eczema, rosacea or an infection. Warts, cuts and raised moles count too. So do rough, scaly sun patches and an irritated rash.',
      },
      'cold-sore': { label: 'A cold sore' },
      sunburn: { label: 'Sunburn' },
      tan: { label: 'A tan, sunbed or fake tan in the last 6 weeks', hint: 'Recent strong sun counts too.' },
      fever: { label: 'Feeling unwell with a fever' },
      'recent-procedure': {
        label: 'A recent treatment, or a tattoo, in the area',
        hint: 'Filler, surgery, a peel or laser in the last 4 weeks. A tattoo or tattooed make-up counts however old it is.',
      },
      none,
      'not-sure': notSure,
    },
  },
  health: {
    title: 'Does any of this apply to you?',
    why: 'Your health and medicines change which treatments may suit you.',
    hint: all,
    options: {
      pregnant: { label: 'Pregnant, or trying for a baby' },
      breastfeeding: { label: 'Breastfeeding' },
      'isotretinoin-now': { label: 'Taking isotretinoin now', hint: 'A prescription acne medicine that you swallow.' },
      'isotretinoin-6m': { label: 'Isotretinoin in the last 6 months' },
      keloid: { label: 'Raised scars that spread (keloids)', hint: 'In you or in close family.' },
      'blood-thinner': {
        label: 'A blood thinner',
        hint: 'Such as warfarin, apixaban or clopidogrel. Aspirin counts too if you take it every day.',
      },
      'bleeding-disorder': { label: 'A bleeding or clotting disorder' },
      'clot-history': {
        label: 'A clot, stroke or heart attack, or a hormone medicine',
        hint: 'At any time. Also blood that clots too easily, close family with clots, or an irregular heartbeat. Hormone medicines are the combined pill, patch or ring, HRT and tamoxifen.',
      },
      'kidney-seizure': { label: 'Kidney disease, or a seizure at any time' },
      diabetes: { label: 'Diabetes that is not well controlled' },
      immunosuppressed: {
        label: 'A weakened immune system',
        hint: 'Such as from HIV or long-term steroids. Or from drugs for cancer (chemotherapy) or after a transplant.',
      },
      'vitiligo-history': {
        label: 'Vitiligo, now or in the past',
        hint: 'Or white marks that appear where you were scratched.',
      },
      'cold-sores': { label: 'Cold sores from time to time' },
      photosensitising: {
        label: 'A medicine that makes skin react to light',
        hint: 'Such as doxycycline or minocycline. St John’s wort, amiodarone and some water tablets all count too. So do the drugs that make a light treatment work (photodynamic therapy).',
      },
      'light-illness': {
        label: 'An illness that light makes worse, or gold treatment',
        hint: 'Such as lupus, porphyria or seizures from flashing light. Gold tablets or injections count at any time. They are given for arthritis, for example.',
      },
      'cold-reaction': {
        label: 'A bad reaction to cold, or Raynaud’s disease',
        hint: 'Hives from cold count too. So do cryoglobulins (blood proteins that react to cold) and connective tissue disease.',
      },
      allergy: {
        label: 'An allergy to metal, aspirin or creams that numb or lighten skin',
        hint: 'Metals such as steel or nickel count. So does the whole aspirin family (salicylates).',
      },
      none,
      'not-sure': notSure,
    },
  },
  place: {
    title: 'Where would you like to be treated?',
    why: 'Your wish changes the order of the results, not what fits you.',
    options: {
      home: { label: 'At home' },
      clinic: { label: 'At a clinic' },
      either: { label: 'Either is fine' },
    },
  },
  downtime: {
    title: 'How many days could you take off to heal?',
    why: 'Some treatments leave skin red or peeling for days; this changes only the order of the results.',
    options: {
      none: { label: 'I can’t take any days off' },
      days: { label: 'Up to about 3 days' },
      week: { label: 'A week or two is fine' },
    },
  },
};
