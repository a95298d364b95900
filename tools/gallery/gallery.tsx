import { render } from 'preact';
import { showCards } from './show-cards';
import { showPopup } from './show-popup';

/**
 * Every state of the card and the popup, side by side. In the address: `look=dark`, `card=` or `popup=` with a
 * title for one alone, `open` to unfold what is folded.
 */
const wanted = new URLSearchParams(location.search);
const look = wanted.get('look') === 'dark' ? 'dark' : 'light';
const popup = wanted.get('popup');

document.documentElement.dataset.look = look;
if (popup) render(await showPopup(popup), document.body);
else showCards(document.body, { look, only: wanted.get('card'), open: wanted.has('open') });
