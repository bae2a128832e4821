import { css } from 'lit';

/**
 * The visual language: ink, paper, hairlines and one accent, each with its dark twin. Every token can be set on the
 * element as `--pigment-…`; the `--_` names are the widgets' own reading of them.
 */
export const tokens = css`
  .frame {
    --_accent: var(--pigment-accent, light-dark(#0b5563, #7fd0dd));
    --_on-accent: var(--pigment-on-accent, light-dark(#ffffff, #08272e));
    --_ink: var(--pigment-ink, light-dark(#1a2226, #eceff0));
    --_soft: var(--pigment-ink-soft, light-dark(#4a565d, #b3bec3));
    --_paper: var(--pigment-paper, light-dark(#ffffff, #14191c));
    --_tint: var(--pigment-tint, light-dark(#f2f6f7, #1d2529));
    --_line: var(--pigment-line, light-dark(#d3dbde, #36434a));
    --_edge: var(--pigment-edge, light-dark(#75828a, #8a979e));
    --_good: var(--pigment-good, light-dark(#1c6440, #86d3a8));
    --_ask: var(--pigment-ask, light-dark(#7a4d00, #e8bd6b));
    --_stop: var(--pigment-stop, light-dark(#a1261d, #ff9c90));
    --_radius: var(--pigment-radius, 6px);
  }
`;
