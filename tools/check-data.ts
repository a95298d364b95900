import { KINDS } from '../dataset/entry';
import { describeFault } from '../dataset/fault';

import { allNames, packIndex } from '../matching/pack-index';
import { readData } from '../modules/dataset/read-data';

/** `npm run data:check`: names the file, line and field of whatever is wrong in data/, and counts what is there. */
const { entries, relations, notNames, faults, edition } = await readData('data');
for (const fault of faults) console.error(describeFault(fault));
const packed = packIndex(entries, notNames);
const names = entries.reduce((sum, entry) => sum + allNames(entry).length, 0);
for (const kind of KINDS) console.log(`${kind}\t${entries.filter((entry) => entry.kind === kind).length}`);
console.log(
  `${entries.length} entries, ${names} names, ${relations.length} relations, edition ${edition}, index ${packed.length} bytes`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
