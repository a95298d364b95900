import { render } from 'preact';
import '../../components/popup.css';
import { followLook } from '../../browser/look';
import { mayReadReuters } from '../../browser/permissions';
import { readSettings } from '../../browser/settings';
import { App } from './App';
import { readOverview } from './read-overview';

// Drawn once all is known, so that the popup does not jump while it opens.
const [page, settings, permitted] = await Promise.all([
  readOverview(),
  readSettings(),
  mayReadReuters(),
  followLook(document.documentElement),
]);
render(<App page={page} initial={settings} permitted={permitted} />, document.body);
