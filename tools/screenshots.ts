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
await pictures({ dark: false });
await pictures({ dark: true });

/** A story's card has the look of its page, so only the popup differs when the reader's system is dark. */
async function pictures({ dark }: { readonly dark: boolean }): Promise<void> {
  const driver = await launch('chromium', { dark, scale: 2, viewport: { width: 1120, height: 860 } });
  try {
    const tab = await driver.newTab();
    await openSample(driver, tab);
    const popup = await openPopup(driver, tab);
    await popup.screenshot(join(FOLDER, dark ? 'popup-dark.png' : 'popup.png'));
    await popup.close();
    if (dark) return;
    await restOn(tab, RESTED_ON);
    await until(() => readCard(tab), `the card of ‘${RESTED_ON}’`);
    await settle(tab);
    await tab.screenshot(join(FOLDER, 'story.png'));
  } finally {
    await driver.close();
  }
}
