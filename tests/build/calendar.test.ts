/** What makes calendar entries is on nobody's page before it is asked for. */
import { globSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import ts from 'typescript';

const CDN = new URL('../../dist/cdn/', import.meta.url);
const codeOf = (path: string) => readFileSync(new URL(path, CDN), 'utf8');
const files = globSync('**/*.js', { cwd: CDN });

/** The files that a file cannot run without, itself included. */
function staticallyFrom(path: string): Set<string> {
  const found = new Set([path]);
  for (const file of found) {
    const source = ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.ES2022);
    for (const statement of source.statements) {
      const from = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement : undefined;
      if (!from?.moduleSpecifier || !ts.isStringLiteral(from.moduleSpecifier)) continue;
      found.add(new URL(from.moduleSpecifier.text, new URL(file, CDN)).href.replace(CDN.href, ''));
    }
  }
  return found;
}

describe('the files of a page', () => {
  const writers = files.filter((file) => codeOf(file).includes('BEGIN:VALARM'));

  it('that write a calendar are one, called calendar', () => {
    expect(writers).to.have.length(1);
    expect(writers[0]).to.match(/^chunks\/calendar-[\w-]+\.js$/);
  });

  it('cannot need it: no other file imports it but on demand', () => {
    for (const file of files.filter((other) => !writers.includes(other)))
      expect([...staticallyFrom(file)], file).to.not.include(writers[0]);
    expect(files.filter((file) => codeOf(file).includes(writers[0]!.replace('chunks/', '')))).to.not.be.empty;
  });

  it('of the npm package fetch its library when a file is written', () => {
    const root = new URL('../../dist/', import.meta.url);
    const users = globSync('**/*.js', { cwd: root, exclude: (path) => path === 'cdn' }).filter((path) =>
      /from\s*['"]ical-generator['"]/.test(readFileSync(new URL(path, root), 'utf8')),
    );
    expect(users).to.deep.equal(['engine/calendar/ics.js']);
    const index = readFileSync(new URL('engine/calendar/index.js', root), 'utf8');
    expect(index)
      .to.match(/import\(['"]\.\/ics\.js['"]\)/)
      .and.not.match(/from\s*['"]\.\/ics\.js['"]/);
  });
});
