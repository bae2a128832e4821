/** The pigmentation types in words: how each may look, where, what brings it on, and how it goes when left alone. */
import type { ConditionWords } from '../types.ts';

export const conditions: ConditionWords = {
  melasma: {
    alsoCalled: 'Chloasma',
    look: 'Flat, blotchy brown or grey-brown patches with soft edges, often much the same on both sides of the face. Slate-grey patches, or darker skin all over, need a doctor’s check.',
    where: 'Mostly the cheeks, forehead, upper lip, nose, chin and jaw. Less often the neck or forearms.',
    triggers:
      'Sunlight and sunbeds, pregnancy, hormones such as the pill or HRT, and some medicines. It can run in families.',
    worse:
      'Sun, sunbeds and other visible light, hormones and irritated skin. Heat or light treatment that is too strong can darken it too.',
    course:
      'It sometimes fades after a pregnancy, or once a hormone trigger is gone. More often it stays or comes back, so daily light protection matters.',
  },
  pih: {
    alsoCalled: 'Post-inflammatory hyperpigmentation (PIH)',
    look: 'Flat tan, brown or blue-grey marks, right where a spot, rash, burn, bite or scratch used to be. A mark that grows, bleeds or is raised needs a doctor’s check.',
    where: 'Anywhere the skin was inflamed. After acne, mostly the face, back and chest.',
    triggers:
      'Acne, eczema, insect bites, burns, cuts, picking and waxing. Harsh products and cosmetic treatments can bring them on too.',
    worse:
      'Sun and other visible light. Picking, harsh products and newly inflamed skin can make them worse too. So can some drugs, such as malaria tablets and tetracyclines (antibiotics).',
    course:
      'A mark a few shades darker than your skin often fades in 6–12 months. Deep, blue-grey marks can take years or stay, and any new inflammation can leave new ones.',
  },
  'solar-lentigines': {
    alsoCalled: 'Age spots, solar lentigines',
    look: 'Flat tan to dark brown spots with clear edges, usually several alike. They can be a few millimetres to a few centimetres wide. One that is new, changing or unlike the rest needs a doctor’s check first.',
    where: 'The face, backs of the hands, forearms, shoulders, chest and shins.',
    triggers: 'Years of sun or sunbeds. Fair skin and being over about 40 make them more likely.',
    worse: 'More time in the sun.',
    course: 'They do not fade by themselves. Treated spots can return, and sun can bring new ones.',
  },
  freckles: {
    alsoCalled: 'Ephelides',
    look: 'Many tiny flat dots, about 1–2 mm wide, light brown or reddish. A single new dot that changes in an adult needs a doctor’s check.',
    where: 'The middle of the face, the arms, shoulders and chest.',
    triggers: 'They run in families, often with fair or red hair, and sunlight brings them out.',
    worse: 'Sun.',
    course:
      'They often fade in winter and return with the sun. One source says they fade with age, another that they increase.',
  },
  'acne-scars-marks': {
    alsoCalled: 'Atrophic (sunken) acne scars',
    look: 'Dents or uneven skin left by old spots, with brown or red marks as well. Raised scars that keep growing, or painful lumps, need a doctor’s check.',
    where: 'The cheeks, temples, chin, back and chest.',
    triggers: 'Past inflamed acne, and picking.',
    worse: 'New acne and picking. Sun can darken the colour.',
    course: 'The colour often fades by itself, but the dents stay. New acne can leave new scars and marks.',
  },
  'scar-hyperpigmentation': {
    alsoCalled: 'Hyperpigmented scar',
    look: 'A healed scar that is darker than the skin around it. A scar that is raised, itchy or growing needs a doctor’s check.',
    where: 'Any healed wound, burn or line from surgery.',
    triggers: 'A cut, a burn or surgery, and sun on a fresh scar.',
    worse: 'Sun, rubbing and a new injury.',
    course: 'The colour may fade partly and slowly. Sun or irritation can darken it again.',
  },
  'pi-hypopigmentation': {
    alsoCalled: 'Post-inflammatory hypopigmentation',
    look: 'Flat areas, paler than your skin but not chalk-white, where it was inflamed or hurt. Fully white, numb or scaly patches may be something else.',
    where: 'Where the rash, burn, freezing or peel was.',
    triggers: 'Eczema and other rashes, burns, freezing, peels and lasers.',
    worse: 'A tan on the skin around them makes them stand out more.',
    course: 'The colour usually comes back with time. After a severe injury, the marks may stay.',
  },
  igh: {
    alsoCalled: 'Idiopathic guttate hypomelanosis',
    look: 'Several smooth white dots, 2–5 mm wide, like tiny confetti. Larger, chalk-white or spreading patches may be something else.',
    where: 'The shins, the forearms and the V of the chest.',
    triggers: 'Age and sun.',
    worse: 'Sun. A tan around the dots makes them stand out more.',
    course: 'They do not go away by themselves.',
  },
  vitiligo: {
    alsoCalled: 'White patches',
    look: 'Pale patches that turn fully white, often the same on both sides of the body. Hair in a patch may turn white too.',
    where: 'Around the mouth and eyes, and on the fingers, wrists, armpits, groin, genitals and scalp.',
    triggers:
      'It is linked to the body’s defences turning on its own cells. Skin injury, burns, sunburn and stress can set it off.',
    worse: 'Sunburn and skin injury. In some people, needling, peels or lasers on healthy skin can start new patches.',
    course:
      'It usually lasts a long time and rarely clears by itself. A doctor should see it and may check your thyroid.',
  },
  'uneven-tone': {
    alsoCalled: 'Dyschromia, photoageing (sun ageing)',
    look: 'Patchy, dull or slightly blotchy colour with no clear pattern. Any new or changing spot needs a doctor’s check.',
    where: 'The face, neck and chest.',
    triggers: 'Sun, age, irritation, or faint dark marks mixed with freckles.',
    worse: 'Sun, and too much scrubbing or peeling.',
    course: 'It does not clear by itself, and sun keeps it going.',
  },
};
