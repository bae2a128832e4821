/** Whose each day of a course is: no part of a session reaches the next session's day, and no day is lost. */
import { expect } from 'chai';
import { catalogue } from '../../src/data/index.ts';
import { calendarItems } from '../../src/engine/index.ts';
import { daysBetween } from '../../src/engine/days.ts';
import { ownDays } from '../../src/engine/own-days.ts';
import type { AftercarePlan } from '../../src/engine/types.ts';
import { stageOf } from '../../src/elements/timeline/stage.ts';
import * as together from '../../src/elements/timeline/together.ts';
import { PLANNED, planned } from './calendar/plans.ts';
import { must } from './cases.ts';

const START = '2026-11-20';

/** Every treatment × one to four sessions × weeks between them. */
function everyCourse(check: (plan: AftercarePlan, name: string, asked: Asked) => void): void {
  for (const treatment of PLANNED)
    for (let sessions = 1; sessions <= 4; sessions += 1)
      for (const gapWeeks of [1, 2, 3, 4, 6, 8, 26]) {
        const asked = { treatment, sessions, gapWeeks };
        check(planned({ ...asked, start: START }), `${treatment} × ${sessions}, ${gapWeeks} weeks`, asked);
      }
}
interface Asked {
  treatment: string;
  sessions: number;
  gapWeeks: number;
}

describe('whose each day of a course is', () => {
  it('no part reaches the next session’s day, nor back over the one before', () => {
    everyCourse((plan, name) => {
      for (const { session, id, from, to, fromDate, toDate } of plan.phases.flatMap((phase) => ownDays(phase, plan))) {
        const day = must(plan.sessions[session - 1]).day;
        const [before, next] = [plan.sessions[session - 2], plan.sessions[session]];
        const told = `${name}: ${id} of session ${session}`;
        expect(from, told).to.be.at.most(to);
        if (next) expect(day + to, told).to.be.below(next.day);
        if (before) expect(day + from, told).to.be.above(before.day);
        expect([daysBetween(START, must(fromDate)), daysBetween(START, must(toDate))], told).to.deep.equal([
          day + from,
          day + to,
        ]);
      }
    });
  });

  it('every other day of a part stays where it was', () => {
    everyCourse((plan, name) => {
      for (const phase of plan.phases) {
        const day = must(plan.sessions[phase.session - 1]).day;
        const before = plan.sessions[phase.session - 2]?.day ?? -Infinity;
        const next = plan.sessions[phase.session]?.day ?? Infinity;
        const days = (from: number, to: number) =>
          Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => day + from + index);
        const kept = ownDays(phase, plan).flatMap(({ from, to }) => days(from, to));
        const due = days(phase.from, phase.to).filter((at) => at > before && at < next);
        expect(kept, `${name}: ${phase.id} of session ${phase.session}`).to.deep.equal(due);
      }
    });
  });

  it('screen, paper and calendar agree', () => {
    everyCourse((plan, name, asked) => {
      const items = calendarItems(plan, { catalogue })
        .filter(({ kind }) => kind === 'phase')
        .map(({ id, from, to }) => [id, from, to].join(' '));
      const shown = plan.sessions.flatMap(({ number }) =>
        stageOf(
          together.complete(catalogue as never),
          asked.treatment,
          {},
          { ...asked, start: START, session: number },
          START,
          together,
        ).phases.map(({ family, id, session, fromDate, toDate }) =>
          [`${family}/${id}/${session}`, fromDate, toDate].join(' '),
        ),
      );
      expect(items.sort(), name).to.deep.equal(shown.sort());
    });
  });
});
