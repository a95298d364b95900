import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideCardView } from '../../reading/card-script';
import { createCardView } from '../../reading/card-view';

/** The card, put into a story's page once its marks are painted: no page waits for it. */
export default defineUnlistedScript(() => provideCardView(createCardView));
