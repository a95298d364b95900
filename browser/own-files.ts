import { browser } from 'wxt/browser';

/** Reads a file that was made at build, from the extension's own folder: no request leaves the browser. */
export async function readOwnFile(path: string): Promise<Response> {
  // WXT's list of public paths does not have what is made at build.
  const address = (browser.runtime.getURL as (path: string) => string)(`/${path}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
