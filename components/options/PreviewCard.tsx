import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Card as CardFacts } from '../../dataset/card';
import type { EntryId } from '../../dataset/entry';
import type { Look } from '../../settings/settings';
import { Card } from '../Card';
import css from '../card.css?inline';
import { NO_CARD_ACTIONS } from '../sample-card';
import type { PreviewMark } from './preview-marks';

interface PreviewCardProps {
  readonly card: CardFacts;
  readonly mention: PreviewMark;
  readonly inStory: ReadonlySet<EntryId>;
  readonly look: Look;
  readonly onOpenEntry: (entry: EntryId) => void;
}

/** In the page instead of over it, without its foot: here is nothing to pin, close or leave. */
const IN_PAGE = `:host(:not([data-look])) { color-scheme: inherit }
.dialog { position: static } .dialog, .card { display: flex; flex: 0 1 auto; min-block-size: 0 }
.dialog { flex-direction: column } .card { inline-size: 100%; animation: none } .foot { display: none }`;

/** The very card that pages show, in a shadow root of its own as there. */
export function PreviewCard({ card, mention, inStory, look, onOpenEntry }: PreviewCardProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const { how, matched, text, confidence, index, count } = mention;
    render(
      <Card
        card={card}
        map="none"
        mention={{ how, ...(matched ? { matched } : {}), text, confidence, position: { index, count } }}
        trail={[]}
        inStory={inStory}
        pinned={false}
        {...NO_CARD_ACTIONS}
        onOpenEntry={onOpenEntry}
      />,
      boxOf(host.current),
    );
  });
  return <div class="preview-card" ref={host} data-look={look === 'page' ? undefined : look} />;
}

function boxOf(host: HTMLElement): Element {
  const opened = host.shadowRoot?.lastElementChild;
  if (opened) return opened;
  const style = document.createElement('style');
  style.textContent = `${css} ${IN_PAGE}`;
  const box = document.createElement('div');
  box.className = 'dialog';
  host.attachShadow({ mode: 'open' }).append(style, box);
  return box;
}
