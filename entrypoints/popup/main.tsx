import { render } from 'preact';
import '../../components/popup.css';
import { readSettings } from '../../browser/settings';
import { App } from './App';
import { readOverview } from './read-overview';

// Drawn once all is known, so that the popup does not jump while it opens.
const [page, settings] = await Promise.all([readOverview(), readSettings()]);
render(<App page={page} initial={settings} />, document.body);
