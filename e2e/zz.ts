import { readCard, restOn } from './card';
import { launch } from './driver/launch';
import { readMarks } from './marks';
import { PAGES } from './pages';
import { watchedPage } from './watched-page';

let t = Date.now();
const T = (w: string) => {
  console.log(w, Date.now() - t);
  t = Date.now();
};
const d = await launch(process.argv[2] as never);
T('launch');
for (const page of PAGES.slice(3, 7)) {
  d.site.set(page.address, watchedPage(page));
  const tab = await d.newTab();
  T('newtab');
  await tab.goto(page.address);
  T('goto');
  while (!(await readMarks(tab)).length);
  T('marks');
  const m = (await readMarks(tab)).find((m) => m.kind === 'person')!;
  T('read');
  await restOn(tab, m.text);
  T('rest');
  for (let i = 0; i < 100 && !(await readCard(tab)); i++);
  T('card');
  console.log((await readCard(tab))?.text);
  await tab.screenshot('/tmp/h/' + process.argv[2] + page.file + '.png');
  T('shot');
  await tab.close();
  T('close');
}
await d.close();
T('close');
