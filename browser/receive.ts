import { browser } from 'wxt/browser';
import type { BackgroundReplies, BackgroundRequest, PageReplies, PageRequest } from './messages';

/** The tab a message came from; undefined for the extension's own pages. */
export type SenderTab = number | undefined;

type Handlers<Request extends { readonly type: string }, Replies> = {
  readonly [T in Request['type'] & keyof Replies]: (
    request: Extract<Request, { readonly type: T }>,
    tab: SenderTab,
  ) => Promise<Replies[T]>;
};

/** Answers what pages ask of the background. */
export function answerPages(handlers: Handlers<BackgroundRequest, BackgroundReplies>): void {
  listen(handlers);
}

/** Answers what the popup and the background ask of a page, until the signal aborts. */
export function answerExtension(handlers: Handlers<PageRequest, PageReplies>, signal: AbortSignal): void {
  listen(handlers, signal);
}

function listen<Request extends { readonly type: string }, Replies>(
  handlers: Handlers<Request, Replies>,
  signal?: AbortSignal,
): void {
  const onMessage = (message: unknown, sender: { readonly tab?: { readonly id?: number } }) => {
    const { type } = message as Request;
    const handler = Object.hasOwn(handlers, type)
      ? (handlers[type as keyof typeof handlers] as (request: unknown, tab: SenderTab) => Promise<unknown>)
      : undefined;
    // undefined: not ours, another listener may answer.
    return handler?.(message, sender.tab?.id);
  };
  // The polyfill's type allows promises of `true` only.
  const listener = onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
