/** A plan as a calendar file: what it holds, how it is given, and what is said. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { allByRole, byRole } from '../../helpers/roles.ts';
import {
  ADD,
  asBefore,
  browserHas,
  calendarFile,
  choice,
  dated,
  names,
  SAVE,
  said,
  saved,
  section,
  seesClick,
  SHARE,
} from './calendars.ts';
import { dataOf, madeLink, touched } from './kept.ts';
import { one, rootOf, textOf, timeline, told } from './shown.ts';

const idOf = async (element: Parameters<typeof madeLink>[0]): Promise<string> =>
  String(dataOf(await madeLink(element))['i']);

describe('a plan into a calendar', () => {
  beforeEach(() => {
    seesClick(true);
  });
  afterEach(asBefore);

  it('needs a date, and says so', async () => {
    const element = await touched(await timeline({ treatment: 'peel-superficial' }));
    expect(textOf(section(element))).to.equal(
      'Into your calendar Pick a date first. Then you can add the plan to your calendar.',
    );
  });

  it('is the engine’s file, discreet and with reminders, under the plan’s own id', async () => {
    const element = await dated();
    const { text, type, name } = await saved(element, ADD);
    expect([type, name]).to.deep.equal(['text/calendar', 'skin-care.ics']);
    expect(text).to.equal(await calendarFile({ start: '2026-11-20', planId: await idOf(element) }));
    expect(text).to.contain('BEGIN:VALARM').and.not.match(/peel/i);
  });

  it('is full and without reminders where that is chosen, by keyboard', async () => {
    const element = await dated({ start: '2026-11-20T14:30', sessions: '3' });
    for (const name of ['Discreet titles', 'Reminders']) {
      choice(element, name).focus();
      await sendKeys({ press: ' ' });
    }
    expect(textOf(section(element))).to.contain('Entries name your treatment');
    const file = await saved(element, ADD);
    const asked = { start: '2026-11-20T14:30', sessions: 3, discreet: false, reminders: false };
    expect(file.text).to.equal(await calendarFile({ ...asked, planId: await idOf(element) }));
    expect(file.text).to.contain('Light peel').and.not.contain('VALARM');
    expect(file.name, 'whoever sees the downloads').to.equal('skin-care.ics');
  });

  it('keeps its id, and has a higher number only where it says something else', async () => {
    const element = await dated();
    const first = await saved(element, ADD);
    expect((await saved(element, ADD)).text, 'the same again').to.equal(first.text);
    choice(element, 'Discreet titles').click();
    await element.updateComplete;
    const planId = await idOf(element);
    const third = await saved(element, ADD);
    expect(third.text).to.equal(await calendarFile({ start: '2026-11-20', planId, revision: 1, discreet: false }));
  });

  it('has the phone number that the page gives', async () => {
    const element = await dated({ phone: '020 7946 0000' });
    choice(element, 'Discreet titles').click();
    await element.updateComplete;
    expect((await saved(element, ADD)).text).to.contain('020 7946 0000');
  });

  it('is told where one looks and where one listens; focus stays, and no event leaves', async () => {
    const element = await dated();
    const button = byRole(section(element), 'button', ADD);
    const heard: string[] = [];
    const note = ({ type }: Event) => heard.push(type);
    const types = ['click', 'toggle', 'change', 'input', 'pigment-stage', 'pigment-error'];
    for (const type of types) window.addEventListener(type, note);
    button.focus();
    const { name } = await saved(element, ADD);
    expect(said(element)).to.contain(`The file ${name} is made.`);
    // Only the news is bold.
    expect(said(element)).to.not.contain('Did nothing happen?');
    expect(textOf(one(element, '[role="status"]'))).to.equal(textOf(one(element, '.said').parentElement));
    expect(textOf(section(element))).to.contain('Outlook keeps one');
    choice(element, 'Reminders').click();
    choice(element, 'Reminders').click();
    await element.updateComplete;
    for (const type of types) window.removeEventListener(type, note);
    expect(heard).to.be.empty;
    expect(rootOf(element).activeElement).to.equal(button);
  });

  it('waits for a second click where the browser no longer sees the first', async () => {
    seesClick(false);
    const element = await dated();
    byRole(section(element), 'button', ADD).click();
    await waitUntil(() => names(element).includes(SAVE), 'it can be saved');
    expect(said(element)).to.equal('The file is ready. Press “Save the file”.');
    byRole(section(element), 'button', SAVE).focus();
    expect((await saved(element, SAVE)).text).to.contain('BEGIN:VCALENDAR');
    expect(names(element)).to.not.include(SAVE);
    expect(textOf(rootOf(element).activeElement)).to.equal(ADD);
  });

  it('is one file however often one presses while it is on its way', async () => {
    const element = await dated();
    const { click } = HTMLAnchorElement.prototype;
    let files = 0;
    HTMLAnchorElement.prototype.click = () => {
      files += 1;
    };
    for (let press = 0; press < 3; press += 1) byRole(section(element), 'button', ADD).click();
    await waitUntil(() => said(element).includes('is made'), 'it is made');
    HTMLAnchorElement.prototype.click = click;
    expect(files).to.equal(1);
  });

  it('says so where its writer cannot be had, and tries again', async () => {
    const element = await dated();
    const supply = element['supply'] as unknown as { calendar: () => Promise<never> };
    supply.calendar = () => Promise.reject(new TypeError('offline'));
    const messages = await told(async () => {
      byRole(section(element), 'button', ADD).click();
      await waitUntil(() => said(element).includes('could not be loaded'), 'it is said');
    });
    expect(messages.join()).to.contain('offline');
    Reflect.deleteProperty(supply, 'calendar');
    expect((await saved(element, ADD)).name).to.equal('skin-care.ics');
  });

  it('goes with the date that it was about', async () => {
    const element = await dated();
    await saved(element, ADD);
    expect(said(element)).to.not.equal('');
    choice(element, 'Reminders').click();
    await element.updateComplete;
    expect(said(element)).to.equal('');
  });

  describe('shared', () => {
    it('is not offered where a browser shares no calendar files', async () => {
      for (const canShare of [
        undefined,
        () => false,
        () => {
          throw new TypeError('no');
        },
      ]) {
        browserHas({ canShare });
        expect(names(await dated())).to.not.include(SHARE);
      }
    });

    it('is the same file, in the same click', async () => {
      const files: File[] = [];
      browserHas({
        canShare: () => true,
        share: ({ files: [file] }: { files: File[] }) => Promise.resolve(void files.push(file!)),
      });
      const element = await dated();
      await saved(element, ADD);
      byRole(section(element), 'button', SHARE).click();
      expect(files, 'before anything else happens').to.have.length(1);
      await waitUntil(() => said(element).includes('is shared'), 'it is said');
      expect([files[0]!.name, files[0]!.type]).to.deep.equal(['skin-care.ics', 'text/calendar']);
      expect(await files[0]!.text()).to.equal((await saved(element, ADD)).text);
    });

    it('says nothing when it is closed, and what else there is when it is refused', async () => {
      let name = 'AbortError';
      browserHas({ canShare: () => true, share: () => Promise.reject(new DOMException('', name)) });
      const element = await dated();
      await saved(element, ADD);
      choice(element, 'Reminders').click();
      byRole(section(element), 'button', SHARE).click();
      await element.updateComplete;
      expect(said(element)).to.equal('');
      name = 'NotAllowedError';
      byRole(section(element), 'button', SHARE).click();
      await waitUntil(() => said(element).includes('was not shared'), 'it is said');
    });
  });

  it('is for everybody: the button is there for every plan', async () => {
    for (const treatment of ['cryotherapy', 'fractional-laser', 'ipl peel-superficial']) {
      const element = await dated({ treatment });
      expect(allByRole(section(element), 'button', ADD)).to.have.length(1);
      const { text } = await saved(element, ADD);
      const planId = await idOf(element);
      expect(text).to.equal(await calendarFile({ start: '2026-11-20', planId, treatments: treatment.split(' ') }));
    }
  });
});
