/** What living through each treatment is like: what one feels, how it may weigh on one, what it means for one's days. */
import type { TreatmentExperience } from '../types.ts';

export const treatmentExperience: TreatmentExperience = {
  'microneedling-clinic': {
    body: 'With numbing cream it may prick and sting. Afterwards your skin may feel warm, tight and sore, like mild sunburn.',
    mind: 'Change comes over weeks or months, and you have to come back several times. Waiting can test your patience.',
    social:
      'You may look red for one to three days and flaky for up to a week. Clinics ask for no make-up or hard exercise at first.',
  },
  'microneedling-topical': {
    body: 'It may prick and sting, even with numbing cream. Red, flaky and swollen skin is usual afterwards.',
    mind: 'In one trial a change showed only at week 12, and marks may come back later. Hope and doubt can take turns.',
    social: 'You may look red for one to seven days. Sessions are two to four weeks apart, so plan your dates.',
  },
  'home-roller': {
    body: 'Short needles may prickle and leave skin red for hours or a day. Blunt needles or rough use can tear it.',
    mind: 'You are on your own, and nobody checks your skin. You may hope for more than it can do.',
    social: 'You need no visits and little time. Your face may look pink for the rest of the day.',
  },
  'topical-prescription': {
    body: 'Stinging, redness and peeling are common, above all at first. They may make you want to stop.',
    mind: 'It takes weeks of daily use before you see much. If marks come back after you stop, that can be a let-down.',
    social: 'You need no days off, but your skin may look red or flaky. You have to fit in check-ups.',
  },
  'topical-nonprescription': {
    body: 'You may feel nothing, or a mild sting for a short time.',
    mind: 'You choose the pace, and nobody checks on you. Change is slow and may be small, so it is easy to give up.',
    social: 'Nobody need know, and you lose no time. It becomes one more thing to do each day.',
  },
  'oral-tranexamic-acid': {
    body: 'Many people may feel nothing. In trials, some had an upset stomach, headache, lighter periods or a pounding heart.',
    mind: 'Blood clots are rare, but the thought of them can weigh on you. Marks may also come back after the course.',
    social: 'Nothing shows on your skin. You have to think of tablets every day and see a prescriber.',
  },
  'peel-superficial': {
    body: 'It may sting while the acid is on. Then your skin may feel tight and dry, like after sunburn.',
    mind: 'The change is small and builds up over several visits. Flaking skin may bother you in between.',
    social: 'You may look red or flaky for one to seven days. Leave make-up off for the first day.',
  },
  'peel-tca': {
    body: 'It burns while the acid is on. Then your skin may feel sore and tight, and crusts form.',
    mind: 'Your skin may look brown or red for days, and may need six weeks to look normal. That can be hard to see.',
    social: 'Plan 5–14 days away from social events. People will notice the colour and the crusts.',
  },
  ipl: {
    body: 'Each flash may feel like the snap of a rubber band. Your skin may feel hot and swollen for hours.',
    mind: 'Spots get darker before they flake off. That can worry you if you do not expect it.',
    social: 'Redness may last half a day, and dark specks show for 7–10 days. You have to stay out of the sun.',
  },
  'qs-pico-laser': {
    body: 'Each pulse may feel like a hot snap. Your skin may feel hot and swollen for hours.',
    mind: 'Scabs come first, and the final look only after six to eight weeks. A new mark after all that can upset you.',
    social: 'Thin scabs show for five to seven days. You must not tan for weeks before and months after.',
  },
  'fractional-laser': {
    body: 'It may hurt and feel hot, even with numbing cream. Swelling and a rough feel, like sandpaper, can follow.',
    mind: 'Skin looks worse before it looks better. Melasma may end up darker, which can be hard to take.',
    social: 'With the gentler kind you may look pink for one to three days, then bronzed and peeling until day seven.',
  },
  cryotherapy: {
    body: 'Freezing stings and burns. A blister may form, and it may be sore and look red or black.',
    mind: 'The blister can look alarming. A pale or dark mark may stay, so ask yourself how you would feel about that.',
    social: 'A blister or crust shows for one to three weeks, or longer on the legs.',
  },
  'sun-protection': {
    body: 'You feel little. Some products sting, feel greasy or bring out spots.',
    mind: 'It can feel like a chore, and what it prevents is easy to miss. It can also feel good to do something each day.',
    social: 'A tint in your own shade hardly shows. Hats and shade change how you spend time outdoors.',
  },
  'no-treatment': {
    body: 'You feel nothing, as nothing is done to your skin.',
    mind: 'Some people make their peace with marks. Others go on minding them, or wonder if they should act.',
    social: 'Your days stay as they are. Others may see the marks, though make-up can cover many of them.',
  },
};
