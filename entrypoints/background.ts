import { defineBackground } from 'wxt/utils/define-background';
import { createLocator } from '../atlas/locator';
import { readAtlas } from '../browser/atlas-reader';
import { showCount } from '../browser/badge';
import { passCommandsOn } from '../browser/commands';
import { extensionDataset } from '../browser/dataset-reader';
import { welcomeOnInstall } from '../browser/first-run';
import { openOwnPage } from '../browser/own-pages';
import { answerPages } from '../browser/receive';
import { runScript } from '../browser/scripts';
import { createAnnotator } from '../matching/annotator';

export default defineBackground(() => {
  const annotator = createAnnotator(extensionDataset());
  const locator = createLocator({ atlas: readAtlas, entry: annotator.entry });
  answerPages({
    annotate: ({ story }) => annotator.annotate(story),
    card: async ({ entry, date }) => (await annotator.card(entry, date)) ?? null,
    map: async ({ entry, date }) => (await locator.map(entry, date)) ?? null,
    async 'card-script'(_, tab) {
      if (tab !== undefined) await runScript(tab, '/card.js');
      return null;
    },
    async 'open-page'({ page }) {
      await openOwnPage(page);
      return null;
    },
    async count({ count }, tab) {
      if (tab !== undefined) await showCount(tab, count);
      return null;
    },
  });
  passCommandsOn();
  welcomeOnInstall();
});
