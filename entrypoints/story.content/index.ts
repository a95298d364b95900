import { defineContentScript } from 'wxt/utils/define-content-script';
import { REUTERS_MATCHES } from '../../page/reuters-hosts';
import '../../page/marks.css';
import { loadCardView } from '../../reading/card-script';
import { startReading } from '../../reading/reading';

export default defineContentScript({
  matches: REUTERS_MATCHES,
  runAt: 'document_idle',
  // Else WXT tells every page that a script has started.
  noScriptStartedPostMessage: true,
  main(context) {
    startReading({ document, loadCardView }, context.signal).catch((error: unknown) =>
      console.debug('Dateline:', error),
    );
  },
});
