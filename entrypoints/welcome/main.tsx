import { render } from 'preact';
import '../../components/welcome.css';
import '../../page/marks.css';
import { followLook } from '../../browser/look';
import { mayReadReuters } from '../../browser/permissions';
import { readShortcuts } from '../../browser/shortcuts';
import { startReading } from '../../reading/reading';
import { App } from './App';

const [permitted, shortcuts] = await Promise.all([
  mayReadReuters(),
  readShortcuts(),
  followLook(document.documentElement),
]);
render(<App permitted={permitted} shortcuts={shortcuts} />, document.body);

// What runs on a story's page runs here; only the card is not put in by the background.
const loadCardView = async () => (await import('../../reading/card-view')).createCardView;
await startReading({ document, loadCardView }, new AbortController().signal);
