/** How each treatment works and what to expect, in words. Numbers and sources: `facts/treatments.ts`. */
import type { TreatmentWords } from '../types.ts';

const noPrice = { note: 'We found no price we could rely on.' };
const notPriced = { note: 'We looked up no price. The level is our own view.' };

export const treatments: TreatmentWords = {
  'microneedling-clinic': {
    how: 'Fine needles make tiny holes, and your skin repairs itself. For colour, the main help seems to be letting creams in, not breaking up pigment.',
    sessions: {
      note: 'Scar studies often used three to five sessions. Melasma studies used up to six, two weeks apart.',
    },
    gapWeeks: { note: 'Four weeks is the most common gap in studies. Some used two weeks.' },
    downtimeDays: { note: 'Skin often stays pink for one or two days. Other common reactions can take up to seven.' },
    firstResultWeeks: {
      note: 'For melasma, with a cream, change may start at week 4 and peak near week 24. Scars may take three to six months.',
    },
    cost: { note: 'A rough range for one session, from one web page. A US page says $100–700.' },
    skinTypes: {
      note: 'Dark marks are less likely than with resurfacing lasers or deeper peels, but they do happen. Darker skin raises the risk.',
    },
    discomfort: 'Mild to moderate, with numbing cream.',
  },
  'microneedling-topical': {
    how: 'First come the needles, then a lightening solution while the tiny channels are open. One pen’s label, as a clinic quotes it, says the pen is not meant to push products in.',
    sessions: {
      note: 'Trials used three sessions four weeks apart, or six sessions two weeks apart. One used needle patches every week for 12 weeks.',
    },
    firstResultWeeks: {
      note: 'In pooled trials, scores were better by week 4. In one trial a change showed only at week 12.',
    },
    cost: { note: 'We found no price we could rely on. Expect the price of needling plus the product.' },
    skinTypes: {
      note: 'With vitamin C, lighter skin did better in one study. Darker skin marks more easily after needling.',
    },
    discomfort: 'Mild to moderate, with numbing cream.',
  },
  'home-roller': {
    how: 'Very short needles disturb only the outer, dead layer. So skin may feel smoother and take in more of a product. We found no trial for pigment.',
    sessions: { note: 'No study tells how many sessions might help pigment.' },
    gapWeeks: {
      note: 'No study tells the gap. A skin doctor in one magazine names two or three times a week, but for brightness.',
    },
    downtimeDays: { note: 'Redness may last from hours to a day. That is our own estimate for short needles.' },
    firstResultWeeks: { note: 'We found no trial for any kind of pigment mark.' },
    cost: notPriced,
    skinTypes: {
      note: 'This is a precaution. We found no trial of home use on pigment, and darker skin marks more easily.',
    },
    discomfort: 'Usually mild.',
  },
  'topical-prescription': {
    how: 'These creams can slow the making of pigment, shed coloured cells faster and calm irritation. A prescriber chooses the cream and checks on you.',
    sessions: {
      note: 'Combined creams were tested for 8 weeks; an expert panel advises up to 12, then gentler care. One retinoid cream was tested for 40 weeks.',
    },
    gapWeeks: { note: 'You use it daily, in one course or with breaks. You may have to stop before a peel.' },
    downtimeDays: { note: 'There is no procedure. But irritated skin is common early on.' },
    cost: notPriced,
    skinTypes: {
      note: 'Often the first choice for darker skin. Start slowly, because irritation can leave dark marks.',
    },
    discomfort: 'Mild stinging and peeling.',
  },
  'topical-nonprescription': {
    how: 'These creams can make skin produce less pigment, or slow how it spreads. They use azelaic acid, vitamin C, niacinamide or a tranexamic acid serum. Some trials used strengths that need a prescription. Shop products are usually weaker.',
    sessions: { note: 'Trials took 8 weeks with niacinamide. With vitamin C they took 16, and with azelaic acid 24.' },
    gapWeeks: { note: 'You use it every day.' },
    firstResultWeeks: {
      note: 'Niacinamide was checked at weeks 4 and 8. Vitamin C was checked each month up to week 16.',
    },
    cost: notPriced,
    skinTypes: { note: 'For darker skin, this is the gentlest place to start.' },
    discomfort: 'None, or a mild sting.',
  },
  'oral-tranexamic-acid': {
    how: 'These tablets calm signals that switch pigment cells on. Only a prescriber can decide on them, and UK rules bar advertising them to the public.',
    gapWeeks: { note: 'You take them every day during the course.' },
    cost: notPriced,
    skinTypes: { note: 'The tablets themselves are not known to cause dark marks.' },
    discomfort: 'None: you only swallow tablets.',
  },
  'peel-superficial': {
    how: 'A mild acid loosens the top layer of skin. As that layer sheds, coloured cells come away with it.',
    sessions: { note: 'Trials used four or five peels, or one every two weeks for 12 weeks.' },
    gapWeeks: { note: 'Two weeks in most trials, four in one.' },
    downtimeDays: { note: 'Healing takes one to seven days. Flaking may last three to seven.' },
    firstResultWeeks: { note: 'In one study of acne and dark marks, change showed after the second peel.' },
    cost: { note: 'The price the NHS names for one light peel.' },
    skinTypes: {
      note: 'Light glycolic, salicylic or mandelic peels carry the lowest peel risk for darker skin. Expect two to four weeks of skin care first.',
    },
    discomfort: 'A mild sting.',
  },
  'peel-tca': {
    how: 'A stronger acid, called TCA, takes off more of the upper skin layers than a light peel does.',
    sessions: {
      note: 'Usually one, repeated every 6 to 12 months to keep the effect. Melasma trials used several weak peels.',
    },
    gapWeeks: { note: 'This is the gap if you choose to repeat it.' },
    downtimeDays: {
      note: 'A clinic says five to seven days; 14 is our own limit. Skin may look brown or red for days and need six weeks to look normal.',
    },
    firstResultWeeks: { note: 'Our own estimate: results show once the skin has healed.' },
    cost: {
      note: 'US dollars for one peel, from a weak source. The NHS names £60–100 for mild peels and perhaps over £500 for deeper ones, but no price between.',
    },
    skinTypes: {
      note: 'Trials in types 3–6 used weak peels in a series. At this depth the risk of dark marks is high.',
    },
    discomfort: 'A moderate burning feeling.',
  },
  ipl: {
    how: 'Flashes of bright light heat brown pigment. The spot turns darker, then flakes off.',
    sessions: {
      note: 'A national skin centre names four to six for freckles. Clinics quote one to three, or three to five.',
    },
    downtimeDays: {
      note: 'Redness and swelling last about 12 hours. Dark specks flake off in 7–10 days on the face, in four to six weeks on the body.',
    },
    cost: noPrice,
    skinTypes: {
      note: 'Your skin’s own pigment takes up the light too, so it can burn or change colour. The limit for darker skin rests on web pages. Care for type 3 is our own view.',
    },
    discomfort: 'Moderate, like the snap of a rubber band.',
  },
  'qs-pico-laser': {
    how: 'Very short laser pulses shatter grains of pigment. A weaker form, called toning, is used for melasma.',
    sessions: {
      note: 'This is for freckles and sun spots. For melasma, studies used 3 sessions, or 5 to 10 weekly ones.',
    },
    downtimeDays: { note: 'Redness lasts hours. Thin scabs fall off after five to seven days.' },
    firstResultWeeks: {
      note: 'Melasma may change from week 4. Spots fade once scabs fall; the final look comes at 6–8 weeks.',
    },
    cost: noPrice,
    skinTypes: {
      note: 'Asian patients clearly had more side effects than those from Europe. For darker skin, low-energy light (1064 nm) is the gentler choice.',
    },
    discomfort: 'Moderate, like a hot snap.',
  },
  'fractional-laser': {
    how: 'Thousands of tiny columns of heat renew the skin bit by bit. It is mainly used for texture.',
    sessions: { note: 'A melasma trial used four, two weeks apart.' },
    downtimeDays: {
      note: 'With the gentler kind, skin is pink for one to three days, then bronzed and peeling until day seven. The kind that removes skin (ablative) takes longer.',
    },
    cost: noPrice,
    skinTypes: {
      note: 'The limit for types 5–6 is our own, because dark marks are a risk. Only a specialist should decide.',
    },
    discomfort: 'Moderate, with numbing cream.',
  },
  cryotherapy: {
    how: 'Liquid nitrogen freezes the cells that hold pigment. The spot crusts over and falls off.',
    gapWeeks: { note: 'No study tells the gap. Your doctor decides.' },
    downtimeDays: { note: 'A blister or crust heals in one to three weeks, or longer on the legs.' },
    firstResultWeeks: { note: 'You can see it once the scab has fallen.' },
    cost: noPrice,
    skinTypes: { note: 'In a trial that included type 4, dark marks came only on the frozen side.' },
    discomfort: 'A moderate burning feeling.',
  },
  'sun-protection': {
    how: 'It blocks UV rays from the sun. A tint with iron oxide also blocks visible light, which darkens melasma and dark marks.',
    sessions: { note: 'Every day, all year.' },
    gapWeeks: { note: 'You use it every day.' },
    firstResultWeeks: { note: 'One trial measured it at 8 weeks, next to a prescription lightening cream.' },
    cost: notPriced,
    skinTypes: { note: 'The tint matters most for darker skin. Choose a shade that matches yours.' },
    discomfort: 'None.',
  },
  'no-treatment': {
    how: 'You leave the marks alone and give them time. Some fade by themselves, others stay.',
    sessions: { note: 'There is nothing to count.' },
    gapWeeks: { note: 'There is nothing to count.' },
    firstResultWeeks: { note: 'This is for dark marks a few shades darker than your skin. Deep marks can take years.' },
    cost: { note: 'It costs nothing.' },
    discomfort: 'None.',
  },
};
