/** What only a plan with dates is drawn with: the page asks for it with its date, or it comes before a visitor can choose one. */
export { datedFields } from './dated-fields.ts';
export { todayBetween, todaySummary } from './summary.ts';
export { Today } from './today.ts';
