import { findContradictions } from '../dataset/contradictions';
import { KINDS } from '../dataset/entry';
import { describeFault } from '../dataset/fault';
import { allNames, packIndex } from '../matching/pack-index';
import { readData } from '../modules/dataset/read-data';

/**
 * `npm run data:check`: names the file, line and field of whatever is wrong in data/, lists where glossary and tables
 * contradict each other, and counts what is there.
 */
const data = await readData('data');
const { entries, relations, notNames, faults, edition, facts, glossary } = data;
const contradictions = findContradictions(facts, glossary);
for (const contradiction of contradictions) console.log(`contradiction: ${describeFault(contradiction)}`);
console.log('kind\tentries\twith sentences');
for (const kind of KINDS) {
  const count = entries.filter((entry) => entry.kind === kind).length;
  console.log(`${kind}\t${count}\t${glossary.filter((entry) => entry.kind === kind).length}`);
}
const names = entries.reduce((sum, entry) => sum + allNames(entry).length, 0);
const packed = packIndex(entries, notNames);
console.log(
  `${entries.length} entries, ${names} names, ${relations.length} relations, edition ${edition}, index ${packed.length} bytes`,
);
if (contradictions.length > 0) {
  console.log(
    `${contradictions.length} contradictions between files and tables: the file stands; see which of the two is right`,
  );
}
// Last, so that they are what is on the screen.
for (const fault of faults) console.error(describeFault(fault));
console.log(faults.length > 0 ? `${faults.length} faults: mend them, the build stops at them` : 'no faults');
process.exitCode = faults.length > 0 ? 1 : 0;
