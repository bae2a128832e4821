import { css } from 'lit';

export const verdictStyles = css`
  .verdict,
  .evidence {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    font-weight: 600;
  }

  .verdict svg,
  .evidence svg {
    flex: none;
  }

  .evidence {
    font-weight: 400;
  }

  .verdict.fits {
    color: var(--_good);
  }

  .verdict.may-fit {
    color: var(--_accent);
  }

  .verdict.ask-first {
    color: var(--_ask);
  }

  .verdict.no-evidence {
    color: var(--_soft);
  }

  .verdict.not-for-you {
    color: var(--_stop);
  }
`;
