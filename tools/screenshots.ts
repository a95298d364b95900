import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCard, restOn, settle } from '../e2e/card';
import { launch } from '../e2e/driver/launch';
import { openPopup } from '../e2e/popup';
import { openSample } from '../e2e/sample-story';
import { until } from '../e2e/until';

// `npm run screenshots`: the pictures of the README and the docs, from the built extension in Chromium.
const FOLDER = join('docs', 'pictures');
const RESTED_ON = 'Haider al-Abadi';

mkdirSync(FOLDER, { recursive: true });
await picture('', false);
await picture('-dark', true);

async function picture(suffix: string, dark: boolean): Promise<void> {
  const driver = await launch('chromium', { dark, scale: 2, viewport: { width: 1120, height: 720 } });
  try {
    const tab = await driver.newTab();
    await openSample(driver, tab);
    const popup = await openPopup(driver, tab);
    await popup.screenshot(join(FOLDER, `popup${suffix}.png`));
    await popup.close();
    await restOn(tab, RESTED_ON);
    await until(() => readCard(tab), `the card of ‘${RESTED_ON}’`);
    await settle(tab);
    await tab.screenshot(join(FOLDER, `story${suffix}.png`));
  } finally {
    await driver.close();
  }
}
