import { css } from 'lit';
import { paperStyles } from '../../shared/take/paper.styles.ts';

/** What only the paper of a comparison needs. On a page of somebody else it stands among the rules of the screen. */
const own = css`
  @media print {
    .frame:has(> .paper) > :not(.paper) {
      display: none;
    }

    .paper.paper {
      font-size: 8pt;
    }

    .paper > * + * {
      margin-block-start: 0.6em;
    }

    .paper .card {
      padding: 0.5em 0.75em;
      border: 2px solid #000;
      background: none;
      break-inside: avoid;
    }

    .paper .table {
      inline-size: 100%;
      min-inline-size: 0;
      border-collapse: collapse;
      table-layout: fixed;
      font-size: 1em;
      overflow-wrap: break-word;
    }

    .paper .first {
      inline-size: 13%;
    }

    .paper caption {
      display: none;
    }

    .paper .table thead {
      display: table-header-group;
    }

    .paper .table tr {
      break-inside: avoid;
    }

    .paper .table :is(th, td) {
      position: static;
      padding: 0.4em 0.5em;
      border: 0;
      border-block-end: 0.5pt solid #999;
      background: none;
      font-weight: 400;
      text-align: start;
      vertical-align: top;
    }

    .paper .table tr > :first-child {
      padding-inline-start: 0;
    }

    .paper .table :is(thead th, th[scope='row']) {
      font-weight: 700;
    }

    .paper .table thead th {
      border-block-end: 1pt solid #000;
      vertical-align: bottom;
    }

    .paper .table th[scope='rowgroup'] {
      padding-block-start: 0.9em;
      font-size: 1.1em;
      font-weight: 700;
    }

    .paper .table tr:has(> th[scope='rowgroup']) {
      break-after: avoid;
    }

    .paper .table [data-row='chances'] {
      break-after: avoid;
    }

    .paper .table [data-row='chances'] > * {
      border: 0;
    }

    .paper :is(.name, .line, .remark, .note) {
      display: block;
    }

    .paper .foot {
      display: inline;
    }

    .paper .note {
      margin-block-start: 0.2em;
      font-size: 0.9em;
    }

    .paper td[colspan] .note {
      columns: 2;
      column-gap: 1.5em;
    }

    .paper .list,
    .paper .chances {
      display: block;
      padding-inline-start: 1.5em;
    }

    .paper .chances {
      padding: 0;
      list-style: none;
    }

    .paper .table .chance {
      display: flow-root;
      min-block-size: 0;
      margin-block-end: 0.5em;
    }

    .paper .people {
      inline-size: 4em;
      block-size: auto;
      margin-block: 0.2em;
    }

    .paper .chance .people {
      float: inline-end;
      margin-inline-start: 0.5em;
    }

    .paper .evidence {
      display: inline;
    }

    .paper :is(.dots, .strip, .evidence svg) {
      block-size: 0.8em;
      inline-size: auto;
      margin-inline-end: 0.3em;
      vertical-align: baseline;
    }

    .paper .remark {
      font-weight: 400;
    }

    .paper .notes > * + * {
      margin-block-start: 0.3em;
    }

    .paper .notes .list {
      columns: 3;
    }

    .paper .asked {
      columns: 2;
      column-gap: 2em;
    }

    .paper .ask {
      margin-block-end: 0.6em;
      break-inside: avoid;
    }

    .paper .write {
      block-size: 2.2em;
      border-block-end: 0.5pt solid #000;
    }

    .paper .note li,
    .paper .fine li {
      break-inside: avoid;
    }
  }
`;

export const comparisonPaperStyles = [paperStyles, own];
