import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, Served, Tab } from './driver/driver';
import { readMarks } from './marks';
import { until } from './until';
import { watched } from './watched-page';

/** A story of ours, of the day a coalition met in Paris: what `npm start`, the README and tests of behaviour show. */
export const SAMPLE_ADDRESS =
  'https://www.reuters.com/world/middle-east/thirty-states-promise-iraq-help-against-islamic-state-2014-09-15/';

/** Opens the sample story in the tab and waits until it is marked. */
export async function openSample(driver: Driver, tab: Tab, headers: Served['headers'] = {}): Promise<void> {
  const body = readFileSync(join('e2e', 'sample-story.html'), 'utf8');
  driver.site.set(SAMPLE_ADDRESS, { ...watched(body), headers });
  await tab.goto(SAMPLE_ADDRESS);
  await until(async () => (await readMarks(tab)).length > 0, 'marks on the sample story');
}
