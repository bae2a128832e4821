import { css } from 'lit';

/** Picture cards and the skin tones; they come with the drawings. */
export const pictureStyles = css`
  .quiz fieldset:has(.cards) {
    max-inline-size: 54em;
  }

  .tone-button {
    min-block-size: 44px;
    margin-block-start: 0.25em;
  }

  .cards {
    margin-block-start: 0.5em;
  }

  /* Drawn for a light ground, in every colour scheme. */
  .picture {
    inline-size: 100%;
    aspect-ratio: 1;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
    background: light-dark(#fbfaf8, #e9e6e1);
    forced-color-adjust: none;
  }

  .row:has(.picture) {
    grid-template: auto 1fr / auto minmax(0, 1fr);
    gap: 0.5em 0.75em;
    align-content: start;
    padding: 0.5em;
  }

  .picture,
  .cards > :not(:has(.picture)) {
    grid-column: 1 / -1;
  }

  .picture ~ span {
    grid-area: 2 / 2;
  }

  .tones {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .tones .row {
    align-content: start;
    gap: 0.5em 0.75em;
    padding: 0.5em;
  }

  .swatch {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 3.5em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) / 2);
    forced-color-adjust: none;
  }

  /* Large letters in a narrow column: the words need its whole width. */
  @container (inline-size < 15em) {
    .picture {
      max-inline-size: 176px;
    }
  }

  /* Beside the words where two cards in a row would be too narrow to read. */
  @container (15em <= inline-size < 30em) {
    .row:has(.picture) {
      grid-template-columns: 5.5em minmax(0, 1fr);
    }

    .picture {
      grid-column: 1;
    }

    .picture ~ input {
      justify-self: center;
    }

    .picture ~ span {
      grid-area: 1 / 2 / span 2;
    }
  }

  @container (inline-size >= 30em) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .tones {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container (inline-size >= 38em) {
    .cards {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
`;
