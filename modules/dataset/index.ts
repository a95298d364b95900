import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { buildDataset } from './build-dataset';

/** Packs data/ into the extension's `dataset/` folder at every build. */
export default defineWxtModule({
  name: 'dataset',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_, files) => {
      const built = join(wxt.config.wxtDir, 'dataset');
      await mkdir(built, { recursive: true });
      for (const [name, contents] of await buildDataset(join(wxt.config.root, 'data'))) {
        const absoluteSrc = join(built, name);
        await mkdir(dirname(absoluteSrc), { recursive: true });
        await writeFile(absoluteSrc, contents);
        files.push({ absoluteSrc, relativeDest: `dataset/${name}` });
      }
    });
  },
});
