import type { Driver, Tab } from './driver/driver';
import { until } from './until';

/** The popup over a tab. Its controls are found as assistive technology finds them: by role and label. */
export interface PopupPage {
  text(): Promise<string>;
  /** What the toolbar shows on the button over `over`. */
  badge(): Promise<string>;
  isOn(label: string): Promise<boolean>;
  /** Clicks the switch, radio button or button with this label. */
  click(label: string): Promise<void>;
  /** A picture of the popup alone. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A toolbar's popup is out of reach of every driver, so it opens in a tab of its own behind `over`. */
export async function openPopup(driver: Driver, over: Tab): Promise<PopupPage> {
  const page = await driver.openExtensionPage('popup.html', over);
  const isDrawn = () => page.evaluate(() => document.querySelector('button') !== null);
  await until(isDrawn, 'the popup to draw itself');
  const controls = (label: string, action: 'click' | 'read') =>
    page.evaluate(
      (wanted, what) => {
        const named = (element: Element) => {
          const own = element.getAttribute('aria-label') ?? element.textContent ?? '';
          const label = element.closest('label')?.textContent ?? '';
          return `${own} ${label}`.replace(/\s+/g, ' ').trim();
        };
        const found = [...document.querySelectorAll<HTMLElement>('button, input')].filter((element) =>
          named(element).startsWith(wanted),
        );
        const [control] = found;
        if (!control) throw new Error(`The popup has no ‘${wanted}’: ${document.body.textContent}`);
        if (what === 'click') control.click();
        return control instanceof HTMLInputElement
          ? control.checked
          : control.getAttribute('aria-checked') === 'true';
      },
      label,
      action,
    );
  return {
    text: () => page.evaluate(() => document.body.textContent.replace(/\s+/g, ' ').trim()),
    badge: () =>
      page.evaluate(async () => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText({ tabId: active?.id ?? -1 });
      }),
    isOn: (label) => controls(label, 'read'),
    async click(label) {
      await controls(label, 'click');
    },
    screenshot: (path) => page.screenshot(path, '.popup'),
    close: () => page.close(),
  };
}

/** The part of the browsers' API used inside the extension's page. */
declare const chrome: {
  tabs: { query(query: object): Promise<readonly { readonly id: number }[]> };
  action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
};
