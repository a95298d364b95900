import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, Tab } from './driver/driver';
import { readMarks } from './marks';
import { PAGES, type SamplePage } from './pages';
import { until } from './until';

/** The sample page that tests of behaviour use: of 8 September 2014, with every kind of name that they need. */
export const SAMPLE = PAGES.find(({ file }) => file === 'g1-2014-br.html') as SamplePage;

/** Opens the sample story in the tab and waits until it is marked. */
export async function openSample(driver: Driver, tab: Tab): Promise<void> {
  driver.site.set(SAMPLE.address, { body: readFileSync(join('e2e', 'pages', SAMPLE.file), 'utf8') });
  await tab.goto(SAMPLE.address);
  await until(async () => (await readMarks(tab)).length > 0, 'marks on the sample page');
}
