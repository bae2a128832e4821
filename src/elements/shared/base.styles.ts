import { css } from 'lit';
import { tokens } from './tokens.styles.ts';

/**
 * The frame and the few things that every widget draws. The frame forgets the page's styles (`all: initial`) and takes
 * back on purpose what belongs to the reader: font, size, spacing, colour scheme, visibility, direction.
 */
export const baseStyles = [
  tokens,
  css`
    :host {
      display: var(--pigment-display, block) !important;
      min-inline-size: 0;
    }

    :host([hidden]) {
      display: none !important;
    }

    .frame {
      all: initial;
      display: block;
      box-sizing: border-box;
      inline-size: 100%;
      container-type: inline-size;
      color: var(--_ink);
      color-scheme: inherit;
      background: var(--_paper);
      font-family: var(--pigment-font, inherit);
      font-size: max(1em, 15px);
      letter-spacing: inherit;
      word-spacing: inherit;
      line-height: 1.5;
      visibility: inherit;
      pointer-events: inherit;
      overflow-wrap: anywhere;
      text-align: start;
      -webkit-text-size-adjust: 100%;
    }

    .frame *,
    .frame ::before,
    .frame ::after {
      box-sizing: border-box;
    }

    /* The layout follows the page, a sentence its own language: "18 or over" must never read "or over 18". */
    .frame * {
      unicode-bidi: plaintext;
    }

    /* "start" would be the sentence's; its lines begin where the layout does. */
    .frame[dir='rtl'] {
      text-align: right;
    }

    .failed {
      margin: 0.5em 0;
    }

    .hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .h {
      margin: 0;
      line-height: 1.25;
      font-weight: 600;
      text-wrap: balance;
    }

    .h:focus {
      outline: none;
    }

    .size-1 {
      font-size: 1.75em;
    }

    .size-2 {
      font-size: 1.375em;
    }

    .size-3 {
      font-size: 1.125em;
    }

    .size-4 {
      font-size: 1em;
    }

    p,
    ul,
    ol,
    dl,
    dd,
    figure,
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }

    .soft {
      color: var(--_soft);
    }

    .small {
      font-size: 0.875em;
    }

    a,
    .link {
      color: var(--_accent);
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }

    button,
    .button,
    select {
      font: inherit;
      letter-spacing: inherit;
      word-spacing: inherit;
      color: inherit;
      cursor: pointer;
    }

    .button,
    select {
      min-block-size: max(2.75em, 44px);
      padding: 0.5em 1.25em;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_paper);
      color: var(--_ink);
    }

    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.5em;
      text-decoration: none;
      font-weight: 600;
    }

    select {
      box-sizing: border-box;
      inline-size: 100%;
      margin: 0;
      padding: 0.5em 0.75em;
    }

    .button.primary {
      border-color: var(--_accent);
      background: var(--_accent);
      color: var(--_on-accent);
    }

    .button:hover {
      text-decoration: underline;
    }

    .link {
      min-block-size: 1.75em;
      padding: 0.125em 0;
      border: 0;
      background: none;
    }

    :focus-visible,
    .h:focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
      border-radius: 2px;
    }

    .h[tabindex]:focus-visible {
      outline: none;
    }

    .card {
      padding: 1em 1.25em;
      border: 1px solid var(--_line);
      border-inline-start: 4px solid var(--_accent);
      background: var(--_tint);
    }

    .card.ask {
      border-inline-start-color: var(--_ask);
    }

    .card.stop {
      border-inline-start-color: var(--_stop);
    }

    @media (forced-colors: active) {
      .button.primary {
        border-width: 2px;
      }

      .button:focus-visible {
        outline-color: Highlight;
      }
    }

    @media (prefers-reduced-motion: no-preference) {
      .button {
        transition: background-color 120ms;
      }
    }
  `,
];
