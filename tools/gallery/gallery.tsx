import { render } from 'preact';
import { showCards } from './show-cards';
import { showCast } from './show-cast';
import { showMaps } from './show-maps';
import { showOptions } from './show-options';
import { showPopup } from './show-popup';
import { showWelcome } from './show-welcome';

/**
 * Every state of the card and the popup, side by side. In the address: `look=dark`, `card=`, `popup=`, `cast=`,
 * `options=` or `welcome=` with a title for one alone, `maps` for the maps, `open` to unfold what is folded.
 */
const wanted = new URLSearchParams(location.search);
const look = wanted.get('look') === 'dark' ? 'dark' : 'light';
const popup = wanted.get('popup');
const options = wanted.get('options');
const cast = wanted.get('cast');
const welcome = wanted.get('welcome');

document.documentElement.dataset.look = look;
if (popup) render(await showPopup(popup), document.body);
else if (cast) render(await showCast(cast), document.body);
else if (options) render(await showOptions(options), document.body);
else if (welcome) render(await showWelcome(welcome), document.body);
else if (wanted.has('maps')) showMaps(document.body, look);
else showCards(document.body, { look, only: wanted.get('card'), open: wanted.has('open') });
