import { render } from 'preact';
import { Card } from '../../components/Card';
import css from '../../components/card.css?inline';
import { NO_CARD_ACTIONS } from '../../components/sample-card';
import { CASTS } from './example-cast';
import { OPTIONS } from './example-options';
import { POPUPS } from './example-popups';
import { WELCOMES } from './example-welcome';
import { EXAMPLES, type Example, IN_STORY } from './examples';
import pageCss from './gallery.css?inline';

interface Wanted {
  readonly look: 'light' | 'dark';
  /** Title of the one card to show. */
  readonly only: string | null;
  /** Unfold what is folded. */
  readonly open: boolean;
}

/** All example cards, each in a shadow root as on a page, and the popups in frames. */
export function showCards(into: HTMLElement, { look, only, open }: Wanted): void {
  const style = document.createElement('style');
  style.textContent = pageCss;
  document.head.append(style);
  for (const example of EXAMPLES) {
    if (only && example.title !== only) continue;
    const host = figure(into, example.title, document.createElement('dateline-card'));
    host.dataset.look = look;
    mount(host, example);
    if (open) for (const fold of host.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
  }
  if (only) return;
  for (const [surface, examples] of Object.entries({
    popup: POPUPS,
    cast: CASTS,
    options: OPTIONS,
    welcome: WELCOMES,
  })) {
    for (const title of Object.keys(examples)) {
      const frame = figure(into, `${surface}: ${title}`, document.createElement('iframe'));
      frame.src = `?${surface}=${title}&look=${look}`;
    }
  }
}

function figure<Content extends HTMLElement>(into: HTMLElement, title: string, content: Content): Content {
  const box = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = title;
  box.append(caption, content);
  into.append(box);
  return content;
}

function mount(host: HTMLElement, { card, mention, trail = [], pinned = false, notice }: Example): void {
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `${css}.dialog{position:static}`;
  const dialog = document.createElement('div');
  dialog.className = 'dialog';
  root.append(style, dialog);
  const log = (what: string) => () => console.info(what);
  render(
    <Card
      card={card}
      mention={mention}
      trail={trail}
      inStory={IN_STORY}
      pinned={pinned}
      movable={pinned}
      notice={notice}
      {...NO_CARD_ACTIONS}
      onOpenEntry={log('open')}
    />,
    dialog,
  );
}
