/** What each safety gate rests on, what to do about it, and what has to pass where it can pass. */
import type { GateWords } from '../types.ts';

export const contraindications: GateWords = {
  'changing-spot': {
    why: 'It may be skin cancer, which can look like an age spot and has been treated as one by mistake. In darker skin, melanoma (a skin cancer) is most often on palms, soles or nails, and is found late. New patches on one side are on this list by this guide’s own judgement.',
    action: 'Please ask a GP or a skin doctor (dermatologist) to look at it. Do that before any cosmetic treatment.',
  },
  'white-patches': {
    why: 'This may be vitiligo, a loss of skin colour. Lightening is the wrong treatment for it, and a skin injury can start new patches.',
    action: 'Please see a GP or skin doctor first.',
  },
  'numb-or-scaly-pale-patch': {
    why: 'Pale patches like these can have other causes, such as a fungal rash or leprosy. A doctor can look into that.',
    action: 'Please see a doctor first.',
  },
  'unusual-brown': {
    why: 'Changes from a medicine, a bleaching cream or another skin problem can look like melasma. Skin may darken in many places, or the gums or palm creases may turn dark. If you also feel tired or dizzy or lose weight, it can be Addison’s disease, a hormone illness.',
    action:
      'Please see a doctor soon, and keep taking your medicines until you have asked. If you also vomit, collapse or feel confused, get emergency help.',
  },
  'under-18': {
    why: 'In the UK, adverts for cosmetic treatments must not be aimed at under-18s. The government has committed to age limits in England. In the US, the authorised uses of needling devices start at age 22.',
    action: 'If your skin worries you, please ask a GP.',
  },
  pregnant: {
    why: 'In pregnancy, only treatment that you need is advised. Prescription lightening creams get into the body quite easily, and retinoid creams should not be used. Salicylic and TCA (stronger acid) peels are to be left out or used with care. A needling pen’s label, as one clinic quotes it, rules out pregnancy.',
    action: 'Use sun protection for now, and talk to your midwife or doctor. Melasma can fade after birth.',
    after: 'after pregnancy and breastfeeding, or once you stop trying for a baby',
  },
  'pregnant-superficial-peel': {
    why: 'One review accepts peels with glycolic or lactic acid in pregnancy, but not with salicylic acid. Treatment that can wait is usually put off until later. So waiting is this guide’s own advice.',
    action:
      'Please wait. Only a clinician who knows about the pregnancy should choose a peel. It should be glycolic or lactic, not salicylic or TCA (a stronger acid).',
    after: 'after pregnancy and breastfeeding, or once you stop trying for a baby',
  },
  'pregnant-creams': {
    why: 'One review found that most cosmetic skin products act only where you put them. UK advice is no retinoid creams in pregnancy. To be careful, we add shop-bought retinol and retinal. Little is known about tranexamic acid serums.',
    action: 'Check each label with a pharmacist or midwife. Leave out retinoids and prescription lightening creams.',
    after: 'once you are no longer pregnant, trying for a baby or breastfeeding',
  },
  breastfeeding: {
    why: 'There is little direct research, and the advice is mixed. One review accepts most of the treatments it covers while breastfeeding; one clinic’s list for peels rules them out. About a prescription cream or tablets, only a prescriber can say.',
    action: 'Ask a doctor or midwife first.',
    after: 'after you have finished breastfeeding',
  },
  'breastfeeding-needling': {
    why: 'A needling pen’s label, as one clinic quotes it, rules out breastfeeding. A trial of needling with tranexamic acid left out people who breastfeed. A review of treatments in general is more relaxed.',
    action: 'Wait, or ask a doctor.',
    after: 'after you have finished breastfeeding',
  },
  'isotretinoin-now': {
    why: 'Medicine leaflets say to wait. A needling pen’s label (quoted by a clinic) rules needling out. Two expert groups found too little evidence to delay light peels and lasers that leave the surface whole. One skin doctor adds needling. Lasers that remove the surface still wait 6 months. We add prescription retinoid creams ourselves, as together they may irritate more.',
    action: 'Keep taking it as prescribed. Your prescriber or a skin doctor decides, so talk to them before you book.',
  },
  'isotretinoin-6m': {
    why: 'The medicine’s leaflet and many clinics say to wait 6 months. Two expert groups disagree for treatments that stay near the surface.',
    action:
      'Tell the clinic when you last took it; they may ask you to wait. Leave out lasers that take off the skin’s surface.',
    after: 'six months after your isotretinoin course has ended',
  },
  'active-skin-problem': {
    why: 'Treating inflamed or infected skin can spread infection and make marks worse.',
    action:
      'Have it treated first, and come back when your skin is calm. Ask a doctor to check raised moles and rough, scaly patches.',
    after: 'once this skin problem has been treated and is calm',
  },
  'cold-sore-now': {
    why: 'The virus can spread over treated skin and leave scars.',
    action: 'Wait until it has fully healed.',
    after: 'once the cold sore has fully healed',
  },
  'cold-sore-history': {
    why: 'Treatments that renew the skin’s surface can set off a cold sore. In one trial, 84 people took antiviral tablets and none had one. Nobody went without tablets, so we can’t compare.',
    action: 'Tell the clinic. A prescriber may offer medicine to help prevent one.',
  },
  keloid: {
    why: 'Trials and clinic lists leave out people whose scars tend to grow. Needling has also been studied on keloids, but under supervision.',
    action: 'Ask a specialist first.',
  },
  'blood-thinner': {
    why: 'You may bleed and bruise more. One trial left out people on these medicines, but most of this advice comes from clinic lists.',
    action: 'Do not stop your medicine. Ask your doctor and the clinic first.',
  },
  'bleeding-disorder': {
    why: 'A needling pen’s label, as one clinic quotes it, rules out bleeding disorders.',
    action: 'A doctor needs to decide this with you.',
  },
  'clot-history': {
    why: 'Prescription tablets for melasma can make blood clots more likely. US labels rule them out with combined hormonal birth control or some heart rhythm problems. UK labels ask for care. Labels also warn about smoking and obesity. A trial of needling with tranexamic acid left out people with past clots, strokes or heart attacks.',
    action: 'Only a doctor can decide about the tablets. Tell the clinic before any needling with a solution.',
  },
  'kidney-seizure': {
    why: 'Some prescription tablets are used for melasma. Their labels rule them out here, or ask for another dose.',
    action: 'A doctor needs to decide this with you.',
  },
  diabetes: {
    why: 'Your skin may heal more slowly and get infected more easily. We found this only on clinic lists.',
    action: 'Ask your doctor first. A clinic may want a letter.',
  },
  immunosuppressed: {
    why: 'Infection is more likely, and skin may heal poorly. A trial left out people with a weakened immune system.',
    action: 'A doctor needs to decide this with you.',
  },
  sunburn: {
    why: 'Sunburnt skin is already damaged. For prescription creams, that is this guide’s own judgement.',
    action: 'Wait until it has healed.',
    after: 'once the sunburn has fully healed',
  },
  tan: {
    why: 'Tanned skin takes up more light, which can burn it or change its colour. One NHS laser unit waits 6 weeks after any tan, even a fake one.',
    action: 'Wait, and protect your skin from the sun.',
    after: 'once your tan is gone and 6 weeks have passed',
  },
  'tan-needling': {
    why: 'A tan may raise the risk of dark marks. Clinic sheets ask for anything from 24 hours to 4 weeks without strong sun.',
    action: 'Wait at least 2 weeks (this guide’s own choice), and use sunscreen.',
    after: 'once 2 weeks have passed without strong sun or a sunbed',
  },
  photosensitising: {
    why: 'Clinic lists rule out many of these medicines. UK laser experts say few of them matter for light above 500 nm (green to red). Drugs for photodynamic therapy (light with a drug) rule treatment out. Amiodarone, minocycline and St John’s wort need care.',
    action: 'Tell the clinic what you take. Do not stop a medicine yourself.',
  },
  'light-illness-or-gold': {
    why: 'After gold medicine, Q-switched laser pulses have turned spots blue-grey. Five cases are published, up to 26 years later. Trade advice, which is weak evidence, rules out IPL with porphyria, lupus or epilepsy. An NHS laser unit asks to be told of seizures.',
    action: 'A skin doctor decides. Please don’t book light treatment yourself.',
  },
  'cold-reaction': {
    why: 'A guideline rules out freezing for people with hives from cold or Raynaud’s disease. The same goes for connective tissue disease and cryoglobulins (blood proteins that react to cold).',
    action: 'Choose something else, or ask a doctor.',
  },
  'vitiligo-history': {
    why: 'A skin injury can start new white patches. In a survey, people with vitiligo named injury and burns most often as the trigger (13.6%). Needling has been studied to treat it too, but that is for specialists.',
    action: 'A skin doctor decides.',
  },
  'dark-skin-pih': {
    why: 'Darker skin gets dark marks after a procedure more easily. We apply this to every heat, freezing and peel treatment ourselves.',
    action:
      'Start with creams and tinted sunscreen. If you want more, look for a clinic with experience, a test patch and gentler settings.',
  },
  'dark-skin-high-risk': {
    why: 'The risk of burns and colour change is high. For IPL, this comes from weak sources. For the other treatments, papers name darker skin; the line at types 5 and 6 is ours.',
    action: 'Please don’t choose these yourself. This is for a specialist only.',
  },
  'dark-skin-IV-freeze': {
    why: 'In a trial that included skin type 4, only the frozen side got dark marks. For needling devices, US regulators name dark marks as a risk.',
    action: 'Choose another option.',
  },
  'melasma-heat': {
    why: 'Melasma can come back darker after heat or light. In a trial of 29 people, it got darker on the side treated with a fractional laser.',
    action: 'Start with sun protection and creams. Light or laser is for a specialist, after creams.',
  },
  allergy: {
    why: 'A metal allergy raises the risk with needling. An allergy to a product can cause lumps in the skin and a rash. For lasers, TCA peels and rollers, that is this guide’s own judgement.',
    action:
      'Do not use what you react to. Tell the clinic or prescriber before you book. A reaction to steel or to the numbing medicine rules out pen needling, says one pen’s label.',
  },
  'active-infection-fever': {
    why: 'Waiting while you are unwell is a general precaution.',
    action: 'Put treatment off until you are well.',
    after: 'once you are well again',
  },
  'recent-procedure': {
    why: 'Skin in the area may still be healing. Clinic lists ask for 2–4 weeks or more, and 3 months after a tattoo. We add that light devices can burn or darken tattoo ink.',
    action: 'Tell the clinic. Leave out light devices over a tattoo or tattooed make-up.',
    after: 'once the area has healed, unless it is tattooed',
  },
};
