/** The drawings of marks: in every skin tone each mark can be told from the skin, by its tint or by its outline. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { catalogue } from '../../../src/data/index.ts';
import { drawing, isDrawn } from '../../../src/elements/shared/pictures/drawing.ts';
import { GREY, TONES, tintsOf, type Tints } from '../../../src/elements/shared/pictures/tints.ts';

const LOOKS = Object.keys(catalogue.questions['look']!.options).filter((look) => look !== 'not-sure');
const ALL: readonly (readonly [string, Tints])[] = [
  ['grey', GREY],
  ...TONES.map((tints, i) => [`tone ${String(i + 1)}`, tints] as const),
];

type Rgb = readonly number[];

/** What is painted, as red, green and blue from 0 to 255. */
function rgb(colour: string): Rgb {
  const hex = colour.slice(1);
  const pairs = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  return pairs.map((pair) => parseInt(pair, 16));
}

const over = (top: Rgb, below: Rgb, opacity: number): Rgb =>
  top.map((channel, i) => channel * opacity + below[i]! * (1 - opacity));

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light! + 0.05) / (dark! + 0.05);
}

function drawn(look: string, tints: Tints): SVGSVGElement {
  const holder = document.createElement('div');
  render(drawing(look, tints, 'Marks'), holder);
  return holder.querySelector('svg')!;
}

/** The nearest value of a presentation attribute. */
const painted = (element: Element, name: string): string => element.closest(`[${name}]`)?.getAttribute(name) ?? '';

describe('drawings', () => {
  it('are there for every look but "not sure"', () => {
    expect(LOOKS).to.have.length(10);
    expect(LOOKS.filter((look) => !isDrawn(look))).to.be.empty;
    expect(isDrawn('not-sure') || isDrawn('constructor')).to.equal(false);
  });

  it('take the published values of the Monk Skin Tone scale', () => {
    expect(TONES.map(({ skin }) => skin)).to.deep.equal([
      ...['#f6ede4', '#f7ead0', '#d7bd96'],
      ...['#a07e56', '#604134', '#292420'],
    ]);
    expect([tintsOf(3), tintsOf(0), tintsOf(7)]).to.deep.equal([TONES[2], GREY, GREY]);
  });

  it('show small dark marks by what fills them, more than by their outline', () => {
    for (const tints of TONES) {
      const mark = drawn('freckles', tints).querySelector('.mark')!;
      const radii = [...mark.getAttribute('d')!.matchAll(/a([\d.]+) /g)].map(([, radius]) => Number(radius));
      expect(Number(painted(mark, 'stroke-width'))).to.be.at.most(Math.min(...radii) / 3);
    }
  });

  it('differ from one another', () => {
    const shapes = LOOKS.map((look) =>
      [...drawn(look, GREY).querySelectorAll('.mark')].map((mark) => mark.getAttribute('d')).join(),
    );
    expect(new Set(shapes).size).to.equal(LOOKS.length);
  });

  for (const [name, tints] of ALL) {
    const skin = rgb(tints.skin);

    it(`in ${name} have marks and features at 3:1 against the skin, by tint or by outline`, () => {
      for (const look of LOOKS) {
        const picture = drawn(look, tints);
        const marks = [...picture.querySelectorAll('.mark')];
        expect(marks, look).to.not.be.empty;
        expect(picture.querySelector('path')!.getAttribute('fill'), 'the skin').to.equal(tints.skin);
        for (const mark of marks) {
          const opacity = Number(mark.getAttribute('fill-opacity') ?? 1);
          const fill = over(rgb(painted(mark, 'fill')), skin, opacity);
          const outline = rgb(painted(mark, 'stroke'));
          expect(Math.max(contrast(fill, skin), contrast(outline, skin)), look).to.be.at.least(3);
        }
      }
    });

    it(`in ${name} paint dark marks darker than the skin, and pale ones paler`, () => {
      expect(luminance(rgb(tints.dark))).to.be.below(luminance(skin));
      expect(luminance(rgb(tints.pale))).to.be.above(luminance(skin));
    });
  }
});
