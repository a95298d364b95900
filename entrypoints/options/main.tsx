import { render } from 'preact';
import '../../components/options.css';
import { extensionVersion, readAbout } from '../../browser/about';
import { followLook } from '../../browser/look';
import { mayReadReuters } from '../../browser/permissions';
import { readSettings } from '../../browser/settings';
import { readShortcuts } from '../../browser/shortcuts';
import { App } from './App';
import { readPreview } from './read-preview';

// Drawn once all is known, so that nothing jumps. Without its dataset the page still has its choices.
const [settings, preview, dataset, permitted, shortcuts] = await Promise.all([
  readSettings(),
  readPreview().catch(unavailable),
  readAbout().catch(unavailable),
  mayReadReuters(),
  readShortcuts(),
  followLook(document.documentElement),
]);
render(
  <App
    initial={{ settings, permitted, shortcuts }}
    preview={preview}
    dataset={dataset}
    version={extensionVersion()}
  />,
  document.body,
);
// What the address points at was not there when the browser looked.
document.getElementById(location.hash.slice(1))?.scrollIntoView();

function unavailable(error: unknown): undefined {
  console.error(error);
}
