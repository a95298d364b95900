import { render } from 'preact';
import '../../components/about.css';
import { extensionVersion, readAbout } from '../../browser/about';
import { followLook } from '../../browser/look';
import { AboutPanel } from '../../components/AboutPanel';

// What Dateline promises is told even when the dataset cannot be read.
const dataset = await readAbout().catch((error: unknown) => {
  console.error(error);
  return undefined;
});
await followLook(document.documentElement);
render(<AboutPanel version={extensionVersion()} dataset={dataset} />, document.body);
