/** Tells how hard the English catalogue is to read, group by group. What is measured: tests/node/readability.test.ts. */
import { catalogue } from '../src/data/index.ts';
import { type Block, blocksOf, GRADE, groupOf, judged, median } from '../tests/helpers/readability.ts';
import { EXCEPTIONS } from '../tests/helpers/readability-exceptions.ts';
import { sentencesOf } from '../tests/helpers/sentences.ts';

const texts = sentencesOf(catalogue);
const blocks = blocksOf(catalogue);
const groups = [...new Set(texts.map(({ path }) => groupOf(path)))];

const line = (name: string, all: number, own: readonly Block[]) => {
  const grades = own.map(({ grade }) => grade);
  const hardest = own.reduce((one, other) => (other.grade > one.grade ? other : one));
  const numbers = [all, own.length, median(grades).toFixed(1), hardest.grade.toFixed(1)];
  return `${name.padEnd(16)}${numbers.map((value) => String(value).padStart(8)).join('')}  ${hardest.path}`;
};
const lineOf = (group: string) => {
  const all = texts.filter(({ path }) => groupOf(path) === group);
  const own = blocks.filter(({ path }) => groupOf(path) === group);
  return own.length > 0 ? line(group, all.length, own) : `${group.padEnd(16)}${String(all.length).padStart(8)}       0`;
};

console.log('Flesch–Kincaid grade level. A block is what is read in one go.\n');
console.log(`${''.padEnd(16)}${['texts', 'blocks', 'median', 'highest'].map((name) => name.padStart(8)).join('')}`);
for (const group of groups) console.log(lineOf(group));
console.log(line('all', texts.length, blocks));

const { hard, unneeded } = judged(blocks, EXCEPTIONS);
const gradeAt = (path: string) => blocks.find((block) => block.path === path)?.grade.toFixed(1);
console.log(`\nAbove grade ${GRADE}: ${hard.length + Object.keys(EXCEPTIONS).length - unneeded.length}`);
for (const { path, grade } of hard) console.log(`  ${grade.toFixed(1)}  ${path}: NO REASON GIVEN`);
for (const [path, reason] of Object.entries(EXCEPTIONS)) {
  console.log(`  ${unneeded.includes(path) ? 'not needed' : gradeAt(path)}  ${path}: ${reason}`);
}
process.exitCode = hard.length + unneeded.length > 0 ? 1 : 0;
