/** What qualifies a treatment's numbers, in words. Numbers and sources: `facts/treatments.ts`. */
import type { TreatmentNotes } from '../types.ts';

const noPrice = { note: 'We found no price we could rely on.' };
const notPriced = { note: 'We looked up no price. The level is this guide’s own view.' };

export const treatmentNotes: TreatmentNotes = {
  'microneedling-clinic': {
    sessions: {
      note: 'Scar studies often used three to five sessions. Melasma studies used up to six, two weeks apart.',
    },
    gapWeeks: { note: 'Four weeks is the most common gap in studies. Some used two weeks.' },
    downtimeDays: { note: 'Skin often stays pink for one or two days. Other common reactions can take up to seven.' },
    firstResultWeeks: {
      note: 'For melasma, with a cream, change may start at week 4 and peak near week 24. Scars may take three to six months.',
    },
    cost: { note: 'A rough range for one session, from one web page. A US page says $100–700.' },
    discomfort: 'Mild to moderate, with numbing cream.',
  },
  'microneedling-topical': {
    sessions: {
      note: 'Trials used three sessions four weeks apart, or six sessions two weeks apart. One used needle patches every week for 12 weeks.',
    },
    firstResultWeeks: {
      note: 'In pooled trials, scores were better by week 4. In one trial a change showed only at week 12.',
    },
    cost: { note: 'We found no price we could rely on. Expect the price of needling plus the product.' },
    discomfort: 'Mild to moderate, with numbing cream.',
  },
  'home-roller': {
    sessions: { note: 'No study tells how many sessions might help pigment.' },
    gapWeeks: {
      note: 'No study tells the gap. A skin doctor in one magazine names two or three times a week, but for brightness.',
    },
    downtimeDays: {
      note: 'Redness may last from hours to a day. That is this guide’s own estimate for short needles.',
    },
    firstResultWeeks: { note: 'We found no trial for any kind of pigment mark.' },
    cost: notPriced,
    discomfort: 'Usually mild.',
  },
  'topical-prescription': {
    sessions: {
      note: 'Combined creams were tested for 8 weeks; an expert panel advises up to 12, then gentler care. One retinoid cream was tested for 40 weeks.',
    },
    gapWeeks: { note: 'You use it daily, in one course or with breaks. You may have to stop before a peel.' },
    downtimeDays: { note: 'There is no procedure. But irritated skin is common early on.' },
    cost: notPriced,
    discomfort: 'Mild stinging and peeling.',
  },
  'topical-nonprescription': {
    sessions: { note: 'Trials took 8 weeks with niacinamide. With vitamin C they took 16, and with azelaic acid 24.' },
    gapWeeks: { note: 'You use it every day.' },
    firstResultWeeks: {
      note: 'Niacinamide was checked at weeks 4 and 8. Vitamin C was checked each month up to week 16.',
    },
    cost: notPriced,
    discomfort: 'None, or a mild sting.',
  },
  'oral-tranexamic-acid': {
    gapWeeks: { note: 'You take them every day during the course.' },
    cost: notPriced,
    discomfort: 'None: you only swallow tablets.',
  },
  'peel-superficial': {
    sessions: { note: 'Trials used four or five peels, or one every two weeks for 12 weeks.' },
    gapWeeks: { note: 'Two weeks in most trials, four in one.' },
    downtimeDays: { note: 'Healing takes one to seven days. Flaking may last three to seven.' },
    firstResultWeeks: { note: 'In one study of acne and dark marks, change showed after the second peel.' },
    cost: { note: 'The price the NHS names for one light peel.' },
    discomfort: 'A mild sting.',
  },
  'peel-tca': {
    sessions: {
      note: 'Usually one, repeated every 6 to 12 months to keep the effect. Melasma trials used several weak peels.',
    },
    gapWeeks: { note: 'This is the gap if you choose to repeat it.' },
    downtimeDays: {
      note: 'A clinic says five to seven days; 14 is this guide’s own limit. Skin may look brown or red for days and need six weeks to look normal.',
    },
    firstResultWeeks: { note: 'This guide’s own estimate: results show once the skin has healed.' },
    cost: {
      note: 'US dollars for one peel, from a weak source. The NHS names £60–100 for mild peels and perhaps over £500 for deeper ones, but no price between.',
    },
    discomfort: 'A moderate burning feeling.',
  },
  ipl: {
    sessions: {
      note: 'A national skin centre names four to six for freckles. Clinics quote one to three, or three to five.',
    },
    downtimeDays: {
      note: 'Redness and swelling last about 12 hours. Dark specks flake off in 7–10 days on the face, in four to six weeks on the body.',
    },
    cost: noPrice,
    discomfort: 'Moderate, like the snap of a rubber band.',
  },
  'qs-pico-laser': {
    sessions: {
      note: 'This is for freckles and sun spots. For melasma, studies used 3 sessions, or 5 to 10 weekly ones.',
    },
    downtimeDays: { note: 'Redness lasts hours. Thin scabs fall off after five to seven days.' },
    firstResultWeeks: {
      note: 'Melasma may change from week 4. Spots fade once scabs fall; the final look comes at 6–8 weeks.',
    },
    cost: noPrice,
    discomfort: 'Moderate, like a hot snap.',
  },
  'fractional-laser': {
    sessions: { note: 'A melasma trial used four, two weeks apart.' },
    downtimeDays: {
      note: 'With the gentler kind, skin is pink for one to three days, then bronzed and peeling until day seven. The kind that removes skin (ablative) takes longer.',
    },
    cost: noPrice,
    discomfort: 'Moderate, with numbing cream.',
  },
  cryotherapy: {
    gapWeeks: { note: 'No study tells the gap. Your doctor decides.' },
    downtimeDays: { note: 'A blister or crust heals in one to three weeks, or longer on the legs.' },
    firstResultWeeks: { note: 'You can see it once the scab has fallen.' },
    cost: noPrice,
    discomfort: 'A moderate burning feeling.',
  },
  'sun-protection': {
    sessions: { note: 'Every day, all year.' },
    gapWeeks: { note: 'You use it every day.' },
    firstResultWeeks: { note: 'One trial measured it at 8 weeks, next to a prescription lightening cream.' },
    cost: notPriced,
    discomfort: 'None',
  },
  'no-treatment': {
    sessions: { note: 'There is nothing to count.' },
    gapWeeks: { note: 'There is nothing to count.' },
    firstResultWeeks: { note: 'This is for dark marks a few shades darker than your skin. Deep marks can take years.' },
    cost: { note: 'It costs nothing.' },
    discomfort: 'None',
  },
};
