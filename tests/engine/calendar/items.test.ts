import { expect } from 'chai';
import { catalogue } from '../../../src/data/index.ts';
import { calendarItems, planAftercare, toCalendar } from '../../../src/engine/index.ts';
import type { CalendarItem, CalendarItemsOptions } from '../../../src/engine/calendar/types.ts';
import type { AftercareOptions } from '../../../src/engine/types.ts';
import { frozen, must } from '../cases.ts';
import { altered } from '../random-catalogue.ts';
import { PLANNED, planned } from './plans.ts';

const itemsOf = (plan: AftercareOptions = {}, options: Partial<CalendarItemsOptions> = {}): CalendarItem[] =>
  calendarItems(planned(plan), { catalogue, planId: 'plan-1', ...options });
const one = (items: readonly CalendarItem[], id: string): CalendarItem =>
  must(
    items.find((item) => item.id === id),
    id,
  );
const DAY = 86_400_000;
/** Days by the platform's own arithmetic, not the engine's. */
const later = (date: string, days: number) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

describe('the calendar items of a plan', () => {
  it('are its sessions and the parts of its families, on their days', () => {
    for (const treatment of PLANNED) {
      const items = itemsOf({ treatment, start: '2028-02-27' });
      const plan = planned({ treatment });
      const parts = must(plan.plan).flatMap((family) =>
        Object.entries(must(catalogue.aftercare[family]).phases).map(([id, { from, to }]) => [
          `${family}/${id}/1`,
          later('2028-02-27', from),
          later('2028-02-27', to),
        ]),
      );
      expect(
        items.map(({ id, from, to }) => [id, from, to]),
        treatment,
      ).to.have.deep.members([['session-1', '2028-02-27', '2028-02-27'], ...parts]);
      const days = items.map(({ from }) => from);
      expect(days, treatment).to.deep.equal([...days].sort());
    }
  });

  it('of several sessions leave days between two of them to one', () => {
    for (const treatment of PLANNED) {
      const items = itemsOf({ treatment, sessions: 3, gapWeeks: 3 });
      const ids = items.map(({ id }) => id);
      expect(new Set(ids).size, treatment).to.equal(ids.length);
      const sessions = ['2026-11-20', '2026-12-11', '2027-01-01'];
      expect(items.filter(({ kind }) => kind === 'session').map(({ from }) => from)).to.deep.equal(sessions);
      for (const { id, kind, session, from } of items.filter((item) => item.kind === 'phase')) {
        const [before, next] = [sessions[session - 2], sessions[session]];
        if (before) expect(from > before, `${treatment} ${id} ${kind}`).to.equal(true);
        if (next) expect(from < next, `${treatment} ${id} ${kind}`).to.equal(true);
      }
    }
    const items = itemsOf({ sessions: 2, gapWeeks: 2 });
    expect(one(items, 'microneedling/weeks-before/2')).to.include({ from: '2026-11-21', to: '2026-12-01' });
    expect(items.map(({ id }) => id))
      .to.include('microneedling/weeks-4-8/2')
      .and.not.include('microneedling/weeks-4-8/1');
  });

  it('are all day; a session is at its time in the clinic’s zone where the plan has one', () => {
    for (const item of itemsOf({ sessions: 2 })) expect(item, item.id).to.not.have.property('time');
    const items = itemsOf({ start: '2026-10-20T14:30', sessions: 2, gapWeeks: 1 });
    expect(one(items, 'session-1').time).to.deep.equal({ from: '2026-10-20T13:30:00Z', to: '2026-10-20T14:30:00Z' });
    expect(one(items, 'session-2').time).to.deep.equal({ from: '2026-10-27T14:30:00Z', to: '2026-10-27T15:30:00Z' });
    for (const item of items.filter(({ kind }) => kind === 'phase')) expect(item).to.not.have.property('time');
  });

  it('remind at 9:00 of a part, at 18:00 on the day before a session, clocks changing or not', () => {
    const items = itemsOf({ start: '2026-03-29' });
    expect(one(items, 'session-1').alarms.map(({ minutes }) => minutes)).to.deep.equal([-6 * 60]);
    for (const { kind, alarms } of items.filter((item) => item.kind === 'phase'))
      expect([kind, alarms.map(({ minutes }) => minutes)]).to.deep.equal(['phase', [9 * 60]]);
    for (const [start, evening] of [
      ['2026-11-20T14:30', '2026-11-19T18:00:00Z'],
      ['2026-03-29T14:30', '2026-03-28T18:00:00Z'],
      ['2026-10-25T09:00', '2026-10-24T17:00:00Z'],
    ] as const) {
      const { time, alarms } = one(itemsOf({ start }), 'session-1');
      expect(Date.parse(must(time).from) + must(alarms[0]).minutes * 60_000, start).to.equal(Date.parse(evening));
    }
  });

  it('remind of nothing where that is not wanted', () => {
    expect(itemsOf({}, { reminders: false }).flatMap(({ alarms }) => alarms)).to.deep.equal([]);
  });

  it('may be one', () => {
    expect(itemsOf({}, { only: 'microneedling/days-1-3/1' }).map(({ id }) => id)).to.deep.equal([
      'microneedling/days-1-3/1',
    ]);
    expect(() => itemsOf({}, { only: 'days-1-3' })).to.throw('No item "days-1-3" in this plan. Its items: ');
  });

  it('follow from the input alone, and change none of it', () => {
    const plan = frozen(planned({ sessions: 2, start: '2026-11-20T09:00' }));
    const options = { catalogue, planId: 'p' };
    expect(calendarItems(plan, options)).to.deep.equal(calendarItems(plan, options));
  });
});

describe('the ids of calendar items', () => {
  const uids = (plan: AftercareOptions, planId?: string) =>
    Object.fromEntries(itemsOf(plan, { planId }).map(({ id, uid }) => [id, uid]));

  it('are UUIDs, each its own', () => {
    const all = PLANNED.flatMap((treatment) =>
      ['a', 'b', 'c'].flatMap((plan) => Object.values(uids({ treatment, sessions: 12, gapWeeks: 12 }, plan))),
    );
    expect(all.length).to.be.above(1000);
    expect(new Set(all).size).to.equal(all.length);
    for (const uid of all) expect(uid).to.match(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('stay when the plan moves, gets another time, more sessions or other words', () => {
    const first = uids({}, 'p');
    for (const moved of [{ start: '2027-01-05' }, { start: '2026-11-20T09:30' }, { sessions: 4, gapWeeks: 9 }])
      expect(uids(moved, 'p')).to.include(first);
    const told = itemsOf({}, { planId: 'p', discreet: false, reminders: false });
    expect(told.map(({ uid }) => uid)).to.have.members(Object.values(first));
  });

  it('without a plan’s own id are those of the day, whatever the time, and others on another day', () => {
    const none = undefined as unknown as string;
    expect(uids({ start: '2026-11-20T09:30' }, none)).to.deep.equal(uids({}, none));
    const moved = Object.values(uids({ start: '2026-11-21' }, none));
    expect(moved).to.not.include.members([Object.values(uids({}, none))[0]]);
  });

  it('differ between plans and treatments', () => {
    expect(uids({}, 'p')['session-1']).to.not.equal(uids({}, 'q')['session-1']);
    expect(uids({}, 'p')['session-1']).to.not.equal(uids({ treatment: 'ipl' }, 'p')['session-1']);
  });
});

describe('what calendar items say', () => {
  const telling = (facts: object) => JSON.stringify(facts).toLowerCase();
  /** What a shared calendar or a locked screen must not show. */
  const revealing = [
    ...Object.values(catalogue.treatments).map(({ name }) => name),
    ...Object.keys(catalogue.treatments),
    ...Object.keys(catalogue.conditions),
    ...['needl', 'peel', 'laser', 'light', 'freez', 'aftercare', 'scar', 'pigment', 'St Mark’s', '020 7946'],
  ].map((word) => word.toLowerCase());
  const clinic = altered((draft) => {
    draft.clinic.name = 'St Mark’s Laser Clinic';
    draft.clinic.phone = '020 7946 0000';
  });

  it('names no treatment, no condition and no clinic, but how to get help', () => {
    for (const treatment of PLANNED) {
      for (const { id, uid, title, description, alarms } of itemsOf(
        { treatment, sessions: 2 },
        { catalogue: clinic },
      )) {
        const said = telling({ uid, title, description, alarms });
        expect(
          revealing.filter((word) => said.includes(word)),
          `${treatment} ${id}`,
        ).to.deep.equal([]);
        expect(title).to.match(/^Skin care: /);
        expect(description).to.include('If that can’t wait, call 111. In an emergency, call 999.');
      }
    }
  });

  it('tells the day', () => {
    const titles = Object.fromEntries(itemsOf().map(({ id, title }) => [id, title]));
    expect(titles).to.deep.equal({
      'microneedling/weeks-before/1': 'Skin care: from 4 weeks before',
      'microneedling/last-days-before/1': 'Skin care: from 5 days before',
      'session-1': 'Skin care: appointment',
      'microneedling/first-24-hours/1': 'Skin care: days 0–1',
      'microneedling/days-1-3/1': 'Skin care: days 1–3',
      'microneedling/days-4-7/1': 'Skin care: days 4–7',
      'microneedling/week-2/1': 'Skin care: days 8–14',
      'microneedling/weeks-4-8/1': 'Skin care: weeks 4–8',
    });
    const second = itemsOf({ sessions: 2 }).map(({ title }) => title);
    expect(second).to.include('Skin care: days 1–3 (session 2)').and.to.include('Skin care: appointment 2 of 2');
  });

  it('tells everything only when asked: emergencies first, what to do and to avoid, whom to call', () => {
    const items = itemsOf({}, { catalogue: clinic, discreet: false });
    const { title, description } = one(items, 'microneedling/first-24-hours/1');
    const phase = must(must(catalogue.aftercare['microneedling']).phases['first-24-hours']);
    expect(title).to.equal(`${must(catalogue.treatments['microneedling-clinic']).name}: ${phase.title}`);
    for (const list of [phase.do, phase.avoid, phase.normal, phase.callIf])
      for (const { text } of Object.values(list)) expect(description).to.include(`- ${text}`);
    expect(description).to.match(/^Emergency\. Call 999, or your local emergency number, now if:\n/);
    expect(description).to.match(/call NHS 111\. In an emergency, call 999\.$/);
    expect(description).to.include('St Mark’s Laser Clinic').and.to.include('020 7946 0000');
    expect(description.indexOf('Do:')).to.be.below(description.indexOf('Avoid:'));
  });

  it('names the numbers of the clinic’s country', () => {
    const abroad = altered((draft) => {
      draft.clinic.urgent.phone = '555 0100';
      draft.clinic.urgent.emergency = '911';
    });
    for (const discreet of [true, false]) {
      const said = itemsOf({}, { catalogue: abroad, discreet }).map(({ description }) => description);
      for (const text of said) expect(text).to.include('In an emergency, call 911.').and.to.not.include('999');
      expect(said.join('\n')).to.include(discreet ? 'call 555 0100.' : 'Emergency. Call 911, or your');
    }
  });

  it('leaves out a parent plan’s next session where the treatment’s own comes later', () => {
    const texts = itemsOf({ treatment: 'peel-tca' }, { discreet: false }).map(({ description }) => description);
    const early = Object.values(must(catalogue.aftercare['peel']).phases)
      .flatMap((phase) => Object.entries(phase.do))
      .filter(([id]) => id.startsWith('next-'));
    expect(early).to.not.be.empty;
    for (const [, { text }] of early) expect(texts.join('\n')).to.not.include(text);
  });

  it('says that the length of a session is a guess, where it has one', () => {
    expect(one(itemsOf({ start: '2026-11-20T09:00' }), 'session-1').description).to.include('only a guess');
    expect(one(itemsOf(), 'session-1').description).to.not.include('guess');
  });

  it('is in the catalogue’s words, in English where it has none', () => {
    const other = altered((draft) => {
      draft.ui.calendar = { ...draft.ui.calendar, days: 'дни {from}–{to}' };
    });
    expect(one(itemsOf({}, { catalogue: other }), 'microneedling/days-1-3/1').title).to.equal('Skin care: дни 1–3');
    const { calendar: _, ...ui } = catalogue.ui;
    expect(itemsOf({}, { catalogue: { ...catalogue, ui } })).to.deep.equal(itemsOf());
  });

  it('has the plan’s address where one is given, and takes no other kind', () => {
    const url = 'https://clinic.example/plan#day=3';
    for (const item of itemsOf({}, { url })) {
      expect(item.url).to.equal(url);
      expect(item.description.endsWith(`\n${url}`)).to.equal(true);
    }
    for (const wrong of ['javascript:alert(1)', '/plan', 'mailto:a@b.example', ''])
      expect(() => itemsOf({}, { url: wrong }), wrong).to.throw(`"${wrong}" is no address of a plan`);
  });
});

describe('a calendar of no plan', () => {
  const refused = async (options: AftercareOptions): Promise<string> => {
    const plan = planAftercare(catalogue, options);
    expect(() => calendarItems(plan, { catalogue })).to.throw('No plan for ');
    return toCalendar(plan, { catalogue }).then(
      () => 'resolved',
      (error: unknown) => String(error),
    );
  };

  it('is refused, with what was asked for and what to do', async () => {
    expect(await refused({ treatment: 'home-roller', start: '2026-11-20' })).to.match(
      /^Error: No plan for home-roller: .*Give planAftercare/,
    );
    expect(await refused({ start: '2026-11-20' })).to.match(/^Error: No plan for no treatment: .*Give planAftercare/);
  });

  it('is refused where the plan has no dates', async () => {
    for (const start of [undefined, '2027-02-30'])
      expect(await refused({ treatment: 'ipl', start })).to.match(/^Error: No plan for ipl with dates: .*2026-11-20/);
  });
});
