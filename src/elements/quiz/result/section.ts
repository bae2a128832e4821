import { html, type TemplateResult } from 'lit';
import { heading } from '../../shared/headings.ts';
import type { Context } from './context.ts';

/** A part of the result under a heading one level below the headline's. */
export const section = ({ level }: Context, title: string, content: unknown): TemplateResult =>
  html`<section>${heading(level + 1, title, { size: 2 })} ${content}</section>`;
