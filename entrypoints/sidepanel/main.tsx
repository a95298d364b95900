import { render } from 'preact';
import '../../components/cast-panel.css';
import { extensionDataset } from '../../browser/dataset-reader';
import { followLook } from '../../browser/look';
import { mayReadReuters } from '../../browser/permissions';
import { readSettings } from '../../browser/settings';
import { createDatasetSearch } from '../../matching/dataset-search';
import { App } from './App';
import { readPage } from './read-page';

// Names are searched here and not in the background: their memory goes when the panel is closed.
const dataset = createDatasetSearch(extensionDataset());
const [page, settings, permitted] = await Promise.all([
  readPage(),
  readSettings(),
  mayReadReuters(),
  followLook(document.documentElement),
]);
render(<App page={page} settings={settings} permitted={permitted} dataset={dataset} />, document.body);
