import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { ATLAS_FILE } from '../../atlas/world';
import { buildAtlas } from './build-atlas';

/** Packs the atlas into the extension's `atlas/` folder at every build. */
export default defineWxtModule({
  name: 'atlas',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_, files) => {
      const folder = join(wxt.config.wxtDir, 'atlas');
      const absoluteSrc = join(folder, ATLAS_FILE);
      await mkdir(folder, { recursive: true });
      await writeFile(absoluteSrc, JSON.stringify(await buildAtlas()));
      files.push({ absoluteSrc, relativeDest: `atlas/${ATLAS_FILE}` });
    });
  },
});
