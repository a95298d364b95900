import { readFileSync } from 'node:fs';
import { benchBackground } from './background';
import { benchMarkJs } from './mark-js';
import { benchMatching } from './matching';
import type { Figure } from './measure';
import { benchOpenCard } from './open-card';
import { benchPageThread } from './page-thread';

/**
 * `npm run bench [-- FILE]`: the figures of docs/performance.md, over a story of ours or a file of plain text. Ends with
 * an error when one that depends on no machine is past its bound by more than noise.
 */
const text = readFileSync(process.argv[2] ?? 'bench/story.txt', 'utf8');
const figures: Figure[] = [
  ...(await benchMatching(text)),
  ...(await benchMarkJs(text)),
  ...(await benchBackground(text)),
  ...(await benchPageThread()),
  ...(await benchOpenCard(text)),
];
const width = Math.max(...figures.map(({ what }) => what.length));
for (const { what, value, budget, broken } of figures) {
  const bound = budget ? `   budget ${budget}${broken ? ', BROKEN' : ''}` : '';
  console.log(`${what.padEnd(width)}  ${value.padStart(9)}${bound}`);
  if (broken) process.exitCode = 1;
}
