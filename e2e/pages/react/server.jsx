import { renderToString } from 'react-dom/server';
import { INITIAL, Page } from './page.jsx';
import { STORIES } from './stories.ts';

/** The first story as the server sends it. */
export function renderPage() {
  return { html: renderToString(<Page state={INITIAL} />), story: STORIES[INITIAL.path] };
}
