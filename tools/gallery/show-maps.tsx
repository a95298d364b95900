import { render } from 'preact';
import css from '../../components/card.css?inline';
import { LocatorMap } from '../../components/LocatorMap';
import { MAPS } from './example-maps';
import pageCss from './gallery.css?inline';

/** Maps, each in a card with nothing else, in a shadow root as on a page. */
export function showMaps(into: HTMLElement, look: 'light' | 'dark'): void {
  const style = document.createElement('style');
  style.textContent = pageCss;
  document.head.append(style);
  for (const { title, kind, name, map } of MAPS) {
    const host = document.createElement('dateline-card');
    host.dataset.look = look;
    const box = document.createElement('figure');
    const caption = document.createElement('figcaption');
    caption.textContent = title;
    box.append(caption, host);
    into.append(box);
    const root = host.attachShadow({ mode: 'open' });
    const cardStyle = document.createElement('style');
    cardStyle.textContent = `${css}.dialog{position:static}`;
    const dialog = document.createElement('div');
    dialog.className = 'dialog';
    root.append(cardStyle, dialog);
    render(
      <div class="card" data-kind={kind}>
        <div class="scroll">
          <LocatorMap map={map} name={name} />
        </div>
      </div>,
      dialog,
    );
  }
}
