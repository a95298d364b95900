import { browser } from 'wxt/browser';
import type { DatasetAbout } from '../dataset/about';
import { ABOUT_FILE } from '../dataset/files';
import { extensionDataset } from './dataset-reader';

/** What the bundled dataset says of itself. Rejects when the file cannot be read. */
export async function readAbout(): Promise<DatasetAbout> {
  return (await extensionDataset().json(ABOUT_FILE)) as DatasetAbout;
}

/** As the manifest has it: 1.4.0. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
