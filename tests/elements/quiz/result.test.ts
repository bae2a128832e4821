/** The result: what it may be, what fits and why, what does not and why, what would change it, what to do next. */
import { expect, waitUntil } from '@open-wc/testing';
import { catalogue, mergeCatalogue } from '../../../src/data/index.ts';
import { computeAccessibleName } from 'dom-accessibility-api';
import { allByRole, byRole } from '../../helpers/roles.ts';
import { UNSURE } from '../../helpers/visitors.ts';
import { MELASMA, press, result, root, section, title, treatment, words } from './quiz.ts';

const PROCEDURES = ['ipl', 'qs-pico-laser', 'fractional-laser', 'peel-tca', 'peel-superficial', 'microneedling-clinic'];

describe('the result', () => {
  it('says what the marks may be, never that they are', async () => {
    const quiz = await result(MELASMA);
    expect(title(quiz)).to.equal('Your marks may be melasma');
    const text = words(root(quiz).querySelector('.result'));
    expect(text).to.contain(
      'Because you chose “Blotchy patches, darker than the skin around them” and “In pregnancy, or with hormones”.',
    );
    expect(text).to.not.match(/you have melasma|your marks are melasma/i);
  });

  it('tells what else it could be', async () => {
    const quiz = await result({ ...MELASMA, look: ['flat-spots'], onset: ['skin-injury'] });
    expect(words(root(quiz).querySelector('.because'))).to.equal(
      'Because you chose “Separate flat spots with clear edges” and “After something hurt the skin there”. They could also be sun spots.',
    );
  });

  it('puts sun protection first, as the base of every plan', async () => {
    const quiz = await result(MELASMA);
    const shown = [...root(quiz).querySelectorAll('[data-treatment]')].map((e) => e.getAttribute('data-treatment'));
    expect(shown[0]).to.equal('sun-protection');
    expect(words(section(quiz, 'Start with sun protection'))).to.contain('Sun protection is the base of every plan.');
  });

  it('shows every treatment once', async () => {
    const quiz = await result({ ...MELASMA, health: ['breastfeeding'], 'skin-today': ['not-sure'] });
    const shown = [...root(quiz).querySelectorAll('[data-treatment]')].map((e) => e.getAttribute('data-treatment'));
    expect(shown.toSorted()).to.deep.equal(Object.keys(catalogue.treatments).toSorted());
  });

  it('ranks in the engine’s order, with its verdicts, and says joint ranks as joint', async () => {
    const quiz = await result(MELASMA);
    const ranked = quiz.recommendation!.treatments.filter(({ rank }) => rank !== null);
    const shown = [...section(quiz, /closest match first/).querySelectorAll('[data-treatment]')];
    expect(shown.map((e) => e.getAttribute('data-treatment'))).to.deep.equal(ranked.map((entry) => entry.treatment));
    for (const { treatment: id, rank } of ranked) {
      const joint = ranked.filter((other) => other.rank === rank).length > 1;
      expect(words(treatment(quiz, id)), id).to.match(joint ? /Ranked joint \w+/ : /Ranked (?!joint)\w+/);
    }
    expect(
      ranked.some((entry, index) => ranked[index - 1]?.rank === entry.rank),
      'this set has a joint rank',
    ).to.be.true;
  });

  it('gives every reason a title, and its text and sources on demand', async () => {
    const quiz = await result(MELASMA);
    const place = treatment(quiz, 'ipl')!;
    const titles = [...place.querySelectorAll('.reasons summary, .reasons .bare')].map(words);
    expect(titles.some((text) => text.startsWith('Because of'))).to.be.true;
    for (const details of place.querySelectorAll('.reasons details')) {
      details.setAttribute('open', '');
      expect(words(details.querySelector('p')), words(details)).to.not.equal('');
      expect(details.querySelector('.cite, .basis'), words(details)).to.not.equal(null);
    }
    place.querySelector<HTMLElement>('.reasons .cite')!.click();
    await waitUntil(() => place.querySelector('.citations cite'), 'the sources are there');
    expect(computeAccessibleName(place.querySelector('.citations')!)).to.equal('Sources');
  });

  it('refuses with reasons', async () => {
    const quiz = await result({ ...MELASMA, 'skin-type': ['type-6'], look: ['flat-spots'], onset: ['sun-years'] });
    const refused = quiz.recommendation!.treatments.filter(({ verdict }) => verdict === 'not-for-you');
    expect(refused).to.not.be.empty;
    const folded = section(quiz, 'What does not fit, and why').querySelector('details')!;
    expect(folded.open).to.equal(false);
    for (const { treatment: id } of refused) {
      const place = treatment(quiz, id)!;
      expect(folded.contains(place), id).to.equal(true);
      expect(words(place)).to.contain('Not for you');
      expect(place.querySelectorAll('.reasons dd').length, id).to.be.at.least(2);
    }
    expect(words(treatment(quiz, 'ipl'))).to.contain('Because of your skin type');
  });

  it('says what would have to pass', async () => {
    const quiz = await result({ ...MELASMA, health: ['breastfeeding'] });
    const later = section(quiz, 'What does not fit, and why').querySelector(':scope > ul')!;
    expect(words(later)).to.contain('Microneedling at a clinic: It may fit after you have finished breastfeeding.');
    expect(words(treatment(quiz, 'peel-superficial'))).to.contain('It may fit after you have finished breastfeeding.');
  });

  it('says in the open what to do about what rules out several treatments, on paper too', async () => {
    const quiz = await result({ ...MELASMA, health: ['pregnant'], 'skin-today': ['active-skin-problem'] });
    const opening = words(root(quiz).querySelector('.opening'));
    const paper = words(root(quiz).querySelector('.paper'));
    for (const text of [opening, paper]) {
      expect(text)
        .to.match(/Because of pregnancy, or trying for a baby, \d+ treatments do not fit\. Use sun protection for now/)
        .and.to.match(/Because of a skin problem in the area, \d+ treatments do not fit\. Have it treated first/);
    }
    const other = await result(MELASMA);
    expect(words(root(other).querySelector('.opening'))).to.not.contain('do not fit');
  });

  it('keeps prescription-only treatments apart, without verdict and rank', async () => {
    const quiz = await result(MELASMA);
    const place = section(quiz, 'Ask a prescriber');
    expect(words(place)).to.contain('prescription-only medicines must not be advertised');
    for (const id of ['topical-prescription', 'oral-tranexamic-acid']) {
      expect(place.contains(treatment(quiz, id)), id).to.equal(true);
      expect(words(treatment(quiz, id))).to.not.match(/Fits your answers|May fit|Ranked/);
    }
  });

  it('names at a glance also what only a prescriber can decide, and what is not offered', async () => {
    const own = mergeCatalogue(catalogue, { treatments: { 'peel-superficial': { offered: false } } });
    const glance = words(section(await result(MELASMA, { catalogue: own }), 'At a glance'));
    expect(glance)
      .to.match(/Ask a prescriber .*Prescription cream/)
      .and.to.contain('Light peel (not offered here)');
  });

  it('has a place for leaving it alone, with the course', async () => {
    const quiz = await result(MELASMA);
    expect(words(section(quiz, 'Leaving it alone'))).to.contain('More often it stays or comes back');
  });

  it('says so where nothing at the wished place fits better', async () => {
    const answers = { ...MELASMA, look: ['acne-scars'], onset: [], place: ['home'], 'skin-type': ['type-2'] };
    const quiz = await result(answers);
    const first = quiz.recommendation!.treatments.filter(({ rank }) => rank === 1);
    expect(
      first.every(({ against }) => against.some(({ id }) => id === 'place')),
      'the set shows the case',
    ).to.be.true;
    expect(words(section(quiz, /closest match first/))).to.contain(
      'Nothing that is done at home fits your answers better',
    );
    const days = { ...MELASMA, look: ['acne-scars'], onset: [], place: ['clinic'], downtime: ['none'] };
    expect(words(section(await result(days), /closest match first/))).to.contain('Nothing that needs fewer fits');
    const other = await result({ ...answers, place: ['either'], downtime: ['week'] });
    expect(words(root(other).querySelector('.result'))).to.not.contain('fits your answers better than');
  });

  it('says what it cannot know', async () => {
    const quiz = await result(MELASMA);
    const text = words(section(quiz, 'What this quiz can’t know'));
    expect(text).to.contain('No treatment can promise').and.to.contain('Do dark marks often stay');
  });

  it('says there only what is about marks like these', async () => {
    const limits = async (answers: Parameters<typeof result>[0]) =>
      words(section(await result({ ...MELASMA, ...answers }), 'What this quiz can’t know'));
    expect(await limits({})).to.contain('Melasma is long-term');
    const spots = await limits({ look: ['flat-spots'], onset: ['sun-years'], 'skin-type': ['type-2'] });
    expect(spots)
      .to.contain('No treatment can promise')
      .and.to.not.match(/Melasma|scratches/);
    const injured = await limits({ look: ['flat-spots'], onset: ['skin-injury'] });
    expect(injured).to.contain('Tell the clinic how your marks began').and.to.not.contain('scratches');
  });

  it('tells nobody what is about other skin types', async () => {
    const fold = (quiz: Awaited<ReturnType<typeof result>>, id: string) =>
      [...treatment(quiz, id)!.querySelectorAll('.reasons :is(summary, .bare)')].find((line) =>
        words(line).startsWith('Suits your skin type'),
      )!;
    const light = await result({ ...MELASMA, look: ['flat-spots'], onset: ['sun-years'], 'skin-type': ['type-2'] });
    for (const id of ['peel-tca', 'cryotherapy', 'qs-pico-laser', 'fractional-laser', 'topical-nonprescription']) {
      expect(fold(light, id).matches('.bare'), id).to.equal(true);
    }
    expect(words(treatment(light, 'home-roller'))).to.contain('we are careful with every skin type');
    const dark = await result({ ...MELASMA, 'skin-type': ['type-5'] });
    expect(words(fold(dark, 'topical-nonprescription').parentElement)).to.contain('For darker skin, this is');
    expect(words(treatment(dark, 'peel-superficial'))).to.contain('lowest peel risk for darker skin');
  });

  it('does not say twice what a reason rests on', async () => {
    const quiz = await result({ ...MELASMA, look: ['flat-spots'], onset: ['sun-years'], health: ['pregnant'] });
    const texts = [...root(quiz).querySelectorAll('.reasons details')].map(words);
    expect(texts.some((text) => text.includes('We found no study'))).to.equal(true);
    expect(texts.filter((text) => /We looked and found|advertised.*Our own view/.test(text))).to.deep.equal([]);
  });

  it('leaves out the verdict of a treatment that the clinic does not offer from nothing, and marks it', async () => {
    const own = mergeCatalogue(catalogue, { treatments: { 'peel-superficial': { offered: false } } });
    const quiz = await result(MELASMA, { catalogue: own });
    expect(words(treatment(quiz, 'peel-superficial')))
      .to.contain('Not offered here')
      .and.to.contain('May fit');
  });
});

describe('a result without a likely type', () => {
  it('ranks nothing, and says what to find out first', async () => {
    const quiz = await result(UNSURE);
    expect(title(quiz)).to.equal('Your answers don’t show what your marks may be');
    expect(words(root(quiz).querySelector('.result')))
      .to.contain('Not being sure is fine.')
      .and.not.contain('Ranked');
    expect(allByRole(section(quiz, 'Find out first'), 'button').length).to.equal(5);
    expect(section(quiz, 'Treatments to ask about').querySelector('details')!.open).to.equal(false);
  });

  it('groups the unknowns of one question into one line', async () => {
    const quiz = await result(UNSURE);
    for (const id of PROCEDURES) {
      const lines = [...treatment(quiz, id)!.querySelectorAll('.reasons summary')].map(words);
      expect(
        lines.filter((line) => line.includes('Does any of this apply to you?')),
        id,
      ).to.have.length(1);
      expect(lines.length, id).to.be.at.most(6);
    }
  });

  it('tells red marks from pigment', async () => {
    const quiz = await result({ ...MELASMA, look: ['red-marks'] });
    expect(title(quiz)).to.equal('Red or pink marks need another plan');
    expect(words(root(quiz).querySelector('.opening'))).to.contain('come from small blood vessels');
    const others = section(quiz, 'Treatments for pigment');
    expect(words(others)).to.contain('not for red marks');
    expect(others.querySelector('details')!.open).to.equal(false);
    expect(words(section(quiz, 'Leaving it alone')))
      .to.contain('Ask a clinician')
      .and.to.not.contain('find out what');
    expect(words(root(quiz).querySelector('.paper')))
      .to.contain('not for red marks')
      .and.to.not.contain('Treatments to');
  });

  it('shows a card beside the options where a clinician has to see the marks', async () => {
    const quiz = await result({ ...MELASMA, look: ['pale-marks'] });
    expect(title(quiz)).to.equal('Your marks may be pale marks left by a rash or burn');
    const card = section(quiz, 'See a doctor soon');
    expect(words(card)).to.contain('Please call a GP or skin doctor this week');
    expect(words(root(quiz).querySelector('.opening'))).to.contain('too little pigment already');
    expect(words(root(quiz).querySelector('.result'))).to.not.contain('Ranked');
  });
});

describe('the next step', () => {
  const next = (quiz: Awaited<ReturnType<typeof result>>) => section(quiz, 'Next step').querySelector('[part=next]')!;

  it('is one primary button: the booking link', async () => {
    const quiz = await result(MELASMA, { bookingUrl: '/book', phone: '020 7946 0000' });
    const link = byRole(quiz, 'link', 'Book a consultation');
    expect(link.getAttribute('href')).to.equal('/book');
    expect(root(quiz).querySelectorAll('.button.primary')).to.have.length(1);
    let heard = 0;
    quiz.addEventListener('pigment-book', (event) => {
      heard += 1;
      expect(event.detail).to.equal(null);
    });
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link.click();
    expect(heard).to.equal(1);
  });

  it('is the phone where nothing can be booked', async () => {
    const quiz = await result(MELASMA, { phone: '020 7946 0000' });
    const link = next(quiz).querySelector('a')!;
    expect([words(link), link.getAttribute('href')]).to.deep.equal(['Call 020 7946 0000', 'tel:02079460000']);
  });

  it('is a doctor first where one has to see the marks; the clinic is a plain link', async () => {
    for (const look of ['pale-dots', 'pale-marks']) {
      const quiz = await result({ ...MELASMA, look: [look] }, { bookingUrl: '/book' });
      expect(words(section(quiz, 'Next step')), look).to.contain('Call a GP or skin doctor first');
      expect(root(quiz).querySelector('.button.primary'), look).to.equal(null);
      expect(byRole(quiz, 'link', 'Book a consultation').getAttribute('href')).to.equal('/book');
      expect(words(root(quiz).querySelector('.paper')), look).to.contain('Call a GP or skin doctor first');
    }
  });

  it('takes the clinic’s own link and label', async () => {
    const own = mergeCatalogue(catalogue, {
      clinic: { booking: { url: 'https://clinic.example/book', label: 'Book with us' } },
    });
    const quiz = await result(MELASMA, { catalogue: own });
    expect(words(next(quiz).querySelector('a'))).to.equal('Book with us');
  });

  it('is a sentence where there is neither', async () => {
    const quiz = await result(MELASMA);
    expect(next(quiz).querySelector('a')).to.equal(null);
    expect(words(section(quiz, 'Next step'))).to.contain('Take this page to a clinic');
  });

  it('never follows a script as a link', async () => {
    const own = mergeCatalogue(catalogue, { clinic: { booking: { url: 'javascript:alert(1)', label: 'Book' } } });
    const quiz = await result(MELASMA, { catalogue: own });
    expect(next(quiz).querySelector('a')).to.equal(null);
  });
});

describe('your answers', () => {
  it('lists what was answered, on the path only, and each can be changed', async () => {
    const quiz = await result({ ...MELASMA, look: ['pale-marks'] });
    const list = root(quiz).querySelector('[part=answers]')!;
    expect([...list.querySelectorAll('dt')].map(words))
      .to.have.length(6)
      .and.not.include('How did the marks begin?');
    expect(words(list)).to.contain('Flat marks, lighter than the skin around them');
    await press(quiz, 'Change your answer to “What do your marks look like?”');
    expect(title(quiz)).to.equal('What do your marks look like?');
  });
});
