import { defineBackground } from 'wxt/utils/define-background';
import { showCount } from '../browser/badge';
import { passCommandsOn } from '../browser/commands';
import { extensionDataset } from '../browser/dataset-reader';
import { answerPages } from '../browser/receive';
import { createAnnotator } from '../matching/annotator';

export default defineBackground(() => {
  const annotator = createAnnotator(extensionDataset());
  answerPages({
    annotate: ({ story }) => annotator.annotate(story),
    card: async ({ entry, date }) => (await annotator.card(entry, date)) ?? null,
    async count({ count }, tab) {
      if (tab !== undefined) await showCount(tab, count);
      return null;
    },
  });
  passCommandsOn();
});
