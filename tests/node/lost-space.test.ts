/** dist/cdn holds minified templates: no white space may be gone from them that a reader sees. */
import { globSync, readFileSync } from 'node:fs';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { expect } from 'chai';
import ts from 'typescript';
import { minified } from '../../tools/minified.js';

const VALUE = '\u{F0000}';
/** White space beside the edges of these is never drawn. */
const BLOCK =
  /^<\/?(article|blockquote|br|button|caption|colgroup|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|label|legend|li|main|path|ol|optgroup|option|p|section|select|summary|svg|table|tbody|td|th|thead|tr|ul)\b/;

interface Piece {
  what: string;
  /** White space stands before it, or before an inline tag between it and the piece before. */
  apart: boolean;
}

function templatesIn(code: string, path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const { template } = node;
      found.push(
        ts.isNoSubstitutionTemplateLiteral(template)
          ? template.text
          : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join(VALUE),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
  return found;
}

/** Edges of blocks, values and words of a template, its ends included. */
function piecesOf(template: string): Piece[] {
  const found: Piece[] = [];
  const next = /(\s*)(<(?:"[^"]*"|'[^']*'|[^>"'])*>|\u{F0000}|[^\s<\u{F0000}]+|$)/uy;
  let apart = false;
  for (let match = next.exec(template); match; match = next.exec(template)) {
    const [, space = '', what = ''] = match;
    apart ||= space !== '';
    const isInline = what.startsWith('<') && !BLOCK.test(what) && !what.startsWith('<input');
    if (isInline) continue;
    found.push({ what: /^<\/?[\w-]*/.exec(what)?.[0] ?? what, apart });
    apart = false;
    if (what === '') break;
  }
  return found;
}

/** Where a reader would have seen white space. */
function lostIn(before: string, after: string): string[] {
  const [was, is] = [piecesOf(before), piecesOf(after)];
  const texts = (pieces: readonly Piece[]): string => pieces.map(({ what }) => what).join('|');
  if (texts(was) !== texts(is)) return [`${before}\n→ ${after}`];
  return was.flatMap(({ what, apart }, at) => {
    const left = was[at - 1]?.what ?? '';
    const isSeen = apart && !BLOCK.test(left) && !BLOCK.test(what);
    return isSeen && is[at]?.apart === false ? [`${left}[ ]${what} in: ${before}`] : [];
  });
}

describe('the minified templates', function () {
  this.timeout(30_000);

  it('would be found out', () => {
    expect(lostIn('<b>The same day:</b> ', '<b>The same day:</b>')).to.have.length(1);
    expect(lostIn(`<p>a ${VALUE}</p> <p>b</p>`, `<p>a ${VALUE}</p><p>b</p>`)).to.deep.equal([]);
    expect(lostIn(`${VALUE} <b>c</b>`, `${VALUE}<b>c</b>`)).to.have.length(1);
  });

  it('have lost no white space that a reader sees', async () => {
    const { transform } = literalsHtmlCssMinifier(minified);
    let checked = 0;
    const lost: string[] = [];
    for (const path of globSync('src/**/*.ts')) {
      const code = readFileSync(path, 'utf8');
      if (!code.includes('html`')) continue;
      const result = await (transform as (code: string, id: string) => Promise<{ code: string } | null>)(code, path);
      const [before, after] = [templatesIn(code, path), templatesIn(result?.code ?? code, path)];
      expect(after, path).to.have.length(before.length);
      checked += before.length;
      lost.push(...before.flatMap((template, at) => lostIn(template, after[at] ?? '').map((one) => `${path}: ${one}`)));
    }
    expect(checked).to.be.above(300);
    if (lost.length > 0) throw new Error(lost.join('\n'));
  });
});
