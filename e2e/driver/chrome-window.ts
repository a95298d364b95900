import type { Browser, Page } from 'puppeteer-core';

/** Firefox's own window, which knows what a web page's tools cannot tell. */
export interface ChromeWindow {
  /** Sends a tab to an address that web pages may not open. */
  navigate(page: Page, address: string): Promise<void>;
  /** Addresses asked for by an add-on: its background, its pages or its content scripts. */
  requestsOf(addOn: string): Promise<readonly string[]>;
  /** Fires the keyboard shortcut of an add-on's command. */
  command(addOn: string, name: string): Promise<void>;
}

/** Needs a Firefox started with `--remote-allow-system-access`. */
export async function openChromeWindow(browser: Browser): Promise<ChromeWindow> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts?.[0]?.context;

  async function run(script: string): Promise<string> {
    const { result: reply } = await connection.send('script.evaluate', {
      expression: script,
      target: { context },
      awaitPromise: true,
    });
    if (reply.type !== 'success') throw new Error(reply.exceptionDetails?.text ?? 'script failed');
    return String(reply.result?.value);
  }

  await run(WATCH_REQUESTS);
  return {
    async navigate(page, address) {
      // Puppeteer waits for events that never come for such an address: go, then look.
      const target = (page.mainFrame() as unknown as { _id: string })._id;
      await connection.send('browsingContext.navigate', { context: target, url: address, wait: 'complete' });
    },
    requestsOf: async (addOn) =>
      JSON.parse(await run(`JSON.stringify(datelineRequests[${quote(addOn)}] ?? [])`)),
    async command(addOn, name) {
      await run(`(${pressShortcut})(${quote(addOn)}, ${quote(name)})`);
    },
  };
}

/** The little of WebDriver BiDi that puppeteer keeps to itself. */
interface Connection {
  send(
    method: string,
    params: object,
  ): Promise<{
    readonly result: {
      readonly contexts?: readonly { readonly context: string }[];
      readonly type?: string;
      readonly result?: { readonly value?: unknown };
      readonly exceptionDetails?: { readonly text: string };
    };
  }>;
}

const WATCH_REQUESTS = `
  globalThis.datelineRequests = {};
  Services.obs.addObserver({
    observe(channel) {
      channel.QueryInterface(Ci.nsIHttpChannel);
      const principal = channel.loadInfo.triggeringPrincipal;
      const addOn = principal?.addonPolicy ?? principal?.contentScriptAddonPolicy;
      if (addOn) (datelineRequests[addOn.id] ??= []).push(channel.URI.spec);
    },
  }, 'http-on-opening-request');
`;

const quote = JSON.stringify;

/** Presses the shortcut that the manifest suggests. Runs in Firefox's window, which has no type here. */
const pressShortcut = `(addOn, name) => {
  const { suggested_key } = WebExtensionPolicy.getByID(addOn).extension.manifest.commands[name];
  const keys = suggested_key.default.split('+');
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!input.beginInputTransactionForTests(window)) throw new Error('no keyboard');
  const events = keys.map((key) => {
    const letter = key.length === 1;
    return new KeyboardEvent('', { key, code: letter ? 'Key' + key : key + 'Left', keyCode: letter ? key.charCodeAt(0) : 0 });
  });
  for (const event of events) input.keydown(event);
  for (const event of events.reverse()) input.keyup(event);
}`;
