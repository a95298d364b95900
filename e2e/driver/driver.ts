import type { BrowserName } from '../../tools/browsers/find-browser';

/** What the browser is started with. */
export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Shows a window; without it, none. */
  readonly headed?: boolean;
  /** The screen takes fingers. */
  readonly touch?: boolean;
  /** The reader's system asks for a dark look. */
  readonly dark?: boolean;
  /** Size of the page when there is no window; a window has its own. Default: 1280 by 800. */
  readonly viewport?: Viewport;
  /** Device pixels for a CSS pixel, in Chromium: 2 for pictures that people look at. Default: 1. */
  readonly scale?: number;
}

/** In CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** What the browser gets for an address. */
export interface Served {
  readonly body: string;
  /** Default: an HTML page. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One browser with Dateline in it. What is not in `site` gets a 404: nothing ever leaves the machine. */
export interface Driver {
  readonly browser: BrowserName;
  /** Pages by address, to be filled by the test. */
  readonly site: Map<string, Served>;
  /** Address of every request so far: of pages, content scripts and the extension's background. */
  requests(): Promise<readonly string[]>;
  newTab(): Promise<Tab>;
  /** Opens a page of the extension in a tab of its own: 'popup.html'. `over` stays the tab that the reader looks at. */
  openExtensionPage(path: string, over: Tab): Promise<Tab>;
  /** Has the browser give the extension a command, as its keyboard shortcut does. */
  command(name: string): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Resolves when the reader closes the window. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** In CSS pixels of the viewport. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface ConsoleLine {
  readonly level: string;
  readonly text: string;
}

export interface Tab {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs `run` in the page's own world. It sees nothing of its closure; arguments and result are cloned. */
  evaluate<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Moves the pointer there through the points between, as a hand does. */
  moveTo(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** A finger touches the screen there, and is lifted; only where the browser was started with `touch`. */
  tap(x: number, y: number): Promise<void>;
  /** A finger moves from one point to another. */
  swipe(from: Place, to: Place): Promise<void>;
  /** A key or a chord: 'Escape', 'Shift+Tab'. */
  press(key: string): Promise<void>;
  /** A picture of the window, or of the part that `selector` finds. */
  screenshot(path: string, selector?: string): Promise<void>;
  bringToFront(): Promise<void>;
  /** Console messages and uncaught errors so far. */
  console(): readonly ConsoleLine[];
  close(): Promise<void>;
}
