/** What happens on the day, step by step; for creams, tablets and leaving marks alone: how it goes. */
import type { TreatmentSteps } from '../types.ts';

const needlingCleansing = 'Arrive with clean skin. The clinic cleans it again before it starts.';
const lightCleansing = 'Make-up, creams and sunscreen come off, and your skin is cleaned and dried.';
const patch = 'A small patch may be treated first. It shows how your skin reacts, so give it time.';
const cooling =
  'Cool your skin with a covered pack, five minutes in each hour. Keep it out of the sun, and leave scabs alone.';

export const treatmentSteps: TreatmentSteps = {
  'microneedling-clinic': {
    consultation:
      'Somebody trained looks at your skin first. They ask about cold sores, scars, medicines and pregnancy.',
    cleansing: needlingCleansing,
    numbing: 'A numbing cream is usual. Tell the clinic if you ever reacted to one, or to metal.',
    treatment: 'A pen or roller moves over your skin and makes tiny holes. Small dots of blood are usual.',
    after:
      'You go home with red skin. For a day, use only what the clinic gave you. Leave make-up off and stay in the shade.',
  },
  'microneedling-topical': {
    consultation:
      'Somebody trained looks at your skin first. Tell them if you ever had a blood clot, stroke or allergy.',
    cleansing: needlingCleansing,
    numbing: 'A numbing cream is usual. Tell the clinic if you ever reacted to one.',
    treatment: 'A pen or roller makes tiny holes in your skin.',
    solution:
      'A lightening solution goes on while the holes are open. Ask what is in it, and whether it is made for this.',
    after:
      'You go home with red skin. Put on nothing of your own for a day, above all no vitamin C, and stay in the shade.',
  },
  'home-roller': {
    consultation:
      'Ask a pharmacist or doctor first if you are not sure what the marks are. Do not roll over spots, cold sores or broken skin.',
    cleansing: 'Wash your hands and face. Use a clean, sharp roller that nobody else uses.',
    numbing: 'No numbing is needed, as the needles are very short. If it hurts, stop.',
    treatment:
      'You roll very short needles over your skin with light pressure. No study tells how often or for how long.',
    after: 'Use a plain cream, and sunscreen by day. Leave out vitamin C, retinoids and acids straight after.',
  },
  'topical-prescription': {
    consultation:
      'You see a GP, a skin doctor or another prescriber. They look at your marks and ask about other creams, allergies and pregnancy.',
    treatment:
      'You put a thin layer on the marks each day, as the label says. You start slowly, because sore skin can leave new marks. Sunscreen by day is part of it.',
    after:
      'Have the cream reviewed after about three months. Stop and call the prescriber if your skin gets very sore or darker. Marks may come back when you stop.',
  },
  'topical-nonprescription': {
    consultation:
      'You need no visit. A pharmacist can help you choose, above all if you are pregnant or breastfeeding. Have new or changing spots checked first.',
    treatment:
      'You try a little on a small area first. Then you put it on clean skin every day, with sunscreen in the morning.',
    after:
      'Trials took 8 to 24 weeks, so give it time. If it goes on stinging, or marks get darker, stop and ask a pharmacist or GP.',
  },
  'oral-tranexamic-acid': {
    consultation:
      'Only a prescriber can decide. They ask about blood clots, stroke, your heart and kidneys, seizures, hormones, smoking and pregnancy.',
    treatment:
      'You swallow the tablets at home. In trials, people took them every day for 8 to 12 weeks. Take only what was prescribed to you.',
    after:
      'Get medical help at once if your sight changes, a leg swells and hurts, or you are short of breath. Keep up sun protection, as marks may come back.',
  },
  'peel-superficial': {
    consultation:
      'They ask about cold sores, allergies, pregnancy and your creams. Some skin needs two to four weeks of care before a peel.',
    cleansing: 'Your skin is cleaned, so that no make-up, cream or oil is left on it.',
    numbing: 'Numbing is not usually needed, as a light peel gives a mild sting.',
    treatment: 'A mild acid is put on your skin and taken off or washed off again. It may sting while it is on.',
    after:
      'Your skin may be red and tight. Stay in the shade and use a plain cream. Wear sunscreen from the next day, for a month at least.',
  },
  'peel-tca': {
    consultation:
      'See somebody with long experience of peels this deep. Ask if it suits your marks and your skin type at all.',
    cleansing: 'Your skin is cleaned, so that no make-up, cream or oil is left on it.',
    numbing: 'Ask what they use against the burning. We found no source that says what is usual.',
    treatment: 'A stronger acid is put on your skin. It burns for a while and goes deeper than a light peel.',
    after:
      'Your skin may turn brown or red and form crusts. Leave them alone and stay in the shade. Call the clinic if pain gets worse.',
  },
  ipl: {
    consultation:
      'Spots are looked at first, because skin cancer can look like a sun spot. Say which medicines you take, and if you have a tan.',
    'test-patch': patch,
    cleansing: lightCleansing,
    numbing: 'Numbing is not usual. Each flash may snap like a rubber band, so ask how your skin is kept cool.',
    treatment: 'Your eyes are covered. A hand piece sends flashes of light into the marks, one place after another.',
    after: `${cooling} Spots turn darker before they flake off.`,
  },
  'qs-pico-laser': {
    consultation:
      'Spots are looked at first, because skin cancer can look like a sun spot. Tell them of a tan, and of any gold treatment in your life.',
    'test-patch': patch,
    cleansing: lightCleansing,
    numbing: 'Often your skin is not numbed. Each pulse may feel like a hot snap, so ask what they offer against it.',
    treatment: 'Your eyes are covered. The laser sends very short pulses into each spot.',
    after: `${cooling} A thin scab may form.`,
  },
  'fractional-laser': {
    consultation:
      'A specialist asks about your skin type, melasma, cold sores and past acne tablets. You may get tablets to prevent cold sores.',
    cleansing: lightCleansing,
    numbing: 'A numbing cream is usual. It has to work before the laser starts.',
    treatment: 'Your eyes are covered. The laser makes thousands of tiny columns of heat as it moves over your skin.',
    after:
      'Your skin may be red, hot and swollen. Keep your head raised at night, use a thin moisturiser, and wear a hat. Ask when sunscreen may go on.',
  },
  cryotherapy: {
    consultation:
      'A doctor or nurse checks each spot before it is frozen. Say if you react badly to cold, or if your skin marks easily.',
    cleansing: 'Make-up and creams come off. Little else is needed.',
    numbing: 'Numbing is not usual. The freezing is short, but it stings and burns. You may take paracetamol later.',
    treatment: 'Liquid nitrogen, which is very cold, is put on the spot until it freezes.',
    after:
      'A blister or crust may form. Wash as usual and pat dry. Leave the roof of the blister on, and do not pick the scab.',
  },
  'sun-protection': {
    consultation: 'You need no visit. If a spot is new or changing, have it checked before you cover it.',
    treatment:
      'Every morning, put broad-spectrum sunscreen on all skin that sees daylight. A tint with iron oxide helps with melasma and dark marks. Add a hat and shade.',
    after:
      'Keep it up all year, on dull days too. If you stop, colour can come back. It also goes with every other treatment here.',
  },
  'no-treatment': {
    consultation: 'If you are not sure what the marks are, ask a GP first. Any new or changing spot needs a check.',
    treatment:
      'You leave the marks alone, and you do not pick or scrub them. Protect them from the sun, as light may make them darker.',
    after:
      'Look at them now and then. See a doctor if one grows, changes, bleeds or will not heal. You can still choose a treatment later.',
  },
};
