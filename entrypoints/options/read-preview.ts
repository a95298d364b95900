import { askBackground } from '../../browser/send';
import type { PreviewStory } from '../../components/options/preview-marks';
import { optionsWords } from '../../locales/options';

/** Has the background read the sample story as it reads any other. Rejects when it cannot. */
export async function readPreview(): Promise<PreviewStory> {
  const { date, story: flows } = optionsWords.preview;
  const { mentions, cards } = await askBackground({
    type: 'annotate',
    story: { date, flows: flows.map((text) => ({ role: 'paragraph', text })) },
  });
  return { flows, mentions, cards: new Map(cards.map((card) => [card.id, card])) };
}
