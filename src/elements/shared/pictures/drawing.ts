/** Line drawings with flat tints: marks on a face or a forearm, wherever they are usual. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { MARKS, type Layer } from './marks.ts';
import type { Tints } from './tints.ts';

/** Nobody's hair in particular: the same in every tone. */
const HAIR = '#70797e';

interface Body {
  box: string;
  skin: readonly string[];
  hair: string;
  lines: string;
}

const FACE: Body = {
  box: '11 14 74 74',
  skin: [
    'M34 70v17C28 92 17 93 8 98h80c-9-5-20-6-26-11V70ZM21 43c-7-3-9 3-6 10 1 4 4 6 8 5ZM75 43c7-3 9 3 6 10-1 4-4 6-8 5Z',
    'M48 7c20 0 29 15 28 36-1 22-13 43-28 43S21 65 20 43C19 22 28 7 48 7Z',
  ],
  hair: 'M18 46C10 21 24 2 48 2s38 19 30 44c-3-8-6-13-11-17-12-4-26-5-34-3C26 30 21 38 18 46Z',
  lines:
    'M28 40q6-4 13-1M55 39q7-3 13 1M29 47q6 4 12 0M55 47q6 4 12 0M48 48q-1 8-4 12 1 3 4 3t4-3M39 73q9 4 18 0M39 73q5-4 9-2 4-2 9 2',
};
/** The back of a hand and a forearm, running off the picture on both sides. */
const ARM: Body = {
  box: '0 0 94 94',
  skin: [
    'M-2 24C20 16 40 26 56 32c9 1 17-3 25-2l19-1v31l-15-1c-5 0-9 1-13 0 4 4 8 7 14 8 4 1 4 6 0 6-11 0-19-6-26-13-3-3-6-4-10-4C38 60 20 69-2 72Z',
  ],
  hair: '',
  lines: 'M80 37q8-2 18-1M81 44h17M80 51q8 1 18 1',
};

const isOnFace = (look: string): boolean => Object.hasOwn(MARKS.face, look);

export const isDrawn = (look: string): boolean => isOnFace(look) || Object.hasOwn(MARKS.arm, look);

/** A picture in its own right, with a text that says what is on it. */
export function drawing(look: string, tints: Tints, alt: string): TemplateResult {
  const [body, marks] = isOnFace(look) ? [FACE, MARKS.face] : [ARM, MARKS.arm];
  const { box, skin, hair, lines } = body;
  return html`<svg
    class="picture"
    part="picture"
    role="img"
    aria-label=${alt}
    viewBox=${box}
    fill="none"
    stroke=${tints.line}
    stroke-width=".9"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${skin.map((d) => svg`<path d=${d} fill=${tints.skin}></path>`)}
    ${marks[look]?.map((layer) => mark(layer, tints))}
    <path d=${hair} fill=${HAIR}></path>
    <path d=${lines}></path>
  </svg>`;
}

const mark = ({ tint, d, blurred, faint, width }: Layer, tints: Tints): TemplateResult =>
  svg`<path
    class="mark"
    d=${d}
    fill=${tints[tint]}
    fill-opacity=${faint ? '.5' : nothing}
    stroke-width=${width ?? nothing}
    stroke-dasharray=${blurred ? '1.1 1.5' : nothing}
  ></path>`;
