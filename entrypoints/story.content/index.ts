import { defineContentScript } from 'wxt/utils/define-content-script';
import { REUTERS_MATCHES } from '../../page/reuters-hosts';

export default defineContentScript({
  matches: REUTERS_MATCHES,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {},
});
