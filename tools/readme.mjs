/** Writes the tables of README.md from dist/custom-elements.json; with --check it only says whether they are true. */
import { readFileSync, writeFileSync } from 'node:fs';

const START = '<!-- generated: api -->';
const END = '<!-- /generated -->';
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const readme = readFileSync('README.md', 'utf8');

const cell = (text) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '');
const table = (title, head, rows) =>
  rows.length === 0
    ? []
    : [
        '',
        `**${title}**`,
        '',
        `| ${head.join(' | ')} |`,
        `| ${head.map(() => '---').join(' | ')} |`,
        ...rows.map((row) => `| ${row.join(' | ')} |`),
      ];

function section(element) {
  const {
    tagName,
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
    cssStates = [],
  } = element;
  const byName = (list) => [...list].sort((a, b) => a.name.localeCompare(b.name));
  const own = members.filter((member) => member.privacy === undefined || member.privacy === 'public');
  const attributeOf = new Set(attributes.map(({ fieldName }) => fieldName));
  return [
    `### \`<${tagName}>\``,
    '',
    cell(element.summary ?? element.description),
    ...table(
      'Attributes',
      ['attribute', 'property', 'meaning'],
      byName(attributes).map((a) => [code(a.name), code(a.fieldName), cell(a.description)]),
    ),
    ...table(
      'Other properties and methods',
      ['name', 'meaning'],
      byName(own.filter((m) => !attributeOf.has(m.name) && m.description)).map((m) => [
        code(m.kind === 'method' ? `${m.name}()` : m.name),
        cell(m.description),
      ]),
    ),
    ...table(
      'Events',
      ['event', 'meaning'],
      byName(events).map((e) => [code(e.name), cell(e.description)]),
    ),
    ...table(
      'Slots',
      ['slot', 'meaning'],
      slots.map((s) => [s.name ? code(s.name) : '(default)', cell(s.description)]),
    ),
    ...table(
      'Parts',
      ['part', 'meaning'],
      byName(cssParts).map((p) => [code(p.name), cell(p.description)]),
    ),
    ...table(
      'Custom properties',
      ['property', 'meaning'],
      byName(cssProperties).map((p) => [code(p.name), cell(p.description)]),
    ),
    ...table(
      'States',
      ['state', 'meaning'],
      byName(cssStates).map((s) => [code(s.name), cell(s.description)]),
    ),
    '',
  ].join('\n');
}

const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .sort(
    (a, b) =>
      ['quiz', 'comparison', 'timeline'].findIndex((w) => a.tagName.endsWith(w)) -
      ['quiz', 'comparison', 'timeline'].findIndex((w) => b.tagName.endsWith(w)),
  );
const [before, rest = ''] = readme.split(START);
const after = rest.split(END)[1] ?? '';
const wanted = `${before}${START}\n\n${elements.map(section).join('\n')}\n${END}${after}`;

if (process.argv.includes('--check')) {
  if (wanted !== readme) {
    console.error(
      'README.md: its tables are not those of dist/custom-elements.json. Run `npm run readme` and commit the result.',
    );
    process.exit(1);
  }
} else if (wanted !== readme) {
  writeFileSync('README.md', wanted);
  console.log('README.md: tables written.');
}
