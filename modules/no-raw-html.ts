import { addViteConfig, defineWxtModule } from 'wxt/modules';

const RAW_HTML = /(\w+)\.innerHTML=(\w+)\.__html/g;

/**
 * Takes out of Preact the branch that writes raw HTML, which Dateline never uses: what can't be there can't be
 * misused, and the linter of Firefox's add-ons warns of it in every bundle. `dangerouslySetInnerHTML` would show
 * its markup as text.
 */
export default defineWxtModule({
  name: 'no-raw-html',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [{ name: 'no-raw-html', transform: withoutRawHtml }] }));
  },
});

function withoutRawHtml(code: string, id: string): string | undefined {
  if (!/\/preact\/dist\/preact\.m?js/.test(id)) return undefined;
  if ((code.match(RAW_HTML) ?? []).length !== 1)
    throw new Error(`${id}: Preact writes HTML in another way now`);
  return code.replace(RAW_HTML, '$1.textContent=$2.__html');
}
