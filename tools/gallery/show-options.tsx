import { useState } from 'preact/hooks';
import { OptionsPage, type OptionsPageProps } from '../../components/OptionsPage';
import { REST_MS_OF } from '../../settings/rest-ms';
import { OPTIONS } from './example-options';

/** An options page that can be played with: it changes the example alone. */
export async function showOptions(title: string) {
  await import('../../components/options.css');
  const page = OPTIONS[title];
  if (!page) throw new Error(`No options ‘${title}’; there are ${Object.keys(OPTIONS).join(', ')}`);
  return <Played page={page} />;
}

function Played({ page }: { readonly page: OptionsPageProps }) {
  const [settings, setSettings] = useState(page.settings);
  if (settings.look !== 'page') document.documentElement.dataset.look = settings.look;
  return (
    <OptionsPage
      {...page}
      settings={settings}
      restMs={REST_MS_OF[settings.delay]}
      onChange={(change) => setSettings((now) => ({ ...now, ...change(now) }))}
    />
  );
}
