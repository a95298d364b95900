import { expect } from 'vitest';
import { about } from '../locales/about';
import { openPopup } from './popup';
import { openSample } from './sample-story';
import { test } from './test';

test('the popup has the link, and the page names the edition, sources and their licences', async ({
  driver,
  tab,
}) => {
  await openSample(driver, tab);
  const popup = await openPopup(driver, tab);
  expect(await popup.text()).toContain(about.link);
  const page = await driver.openExtensionPage('about.html', tab);
  const read = () => page.evaluate(() => document.body.textContent ?? '');
  await expect.poll(read).toContain(about.title);
  const text = await read();
  expect(text).toMatch(/[\d,]+ entries under [\d,]+ names, as known on \d+ \w+ \d{4}/);
  for (const source of ['GeoNames', 'CIA World Factbook', 'UCDP Actor Dataset'])
    expect(text).toContain(source);
  for (const licence of ['CC BY 4.0', 'public domain', 'CC0 1.0']) expect(text).toContain(licence);
  expect(text).not.toContain(about.unavailable);
  await page.close();
});
