import { useState } from 'preact/hooks';
import { CastPanel } from '../../components/cast/CastPanel';
import { CASTS } from './example-cast';

/** A panel that can be played with, all but its search. */
export async function showCast(title: string) {
  await import('../../components/cast-panel.css');
  const example = CASTS[title];
  if (!example) throw new Error(`No cast ‘${title}’; there are ${Object.keys(CASTS).join(', ')}`);
  return <Played initial={example} />;
}

function Played({ initial }: { readonly initial: (typeof CASTS)[string] }) {
  const [props, setProps] = useState(initial);
  const change = (parts: Partial<typeof initial>) => setProps((now) => ({ ...now, ...parts }));
  return (
    <CastPanel
      {...props}
      onView={(view) => change({ view })}
      onQuery={(query) => change({ query })}
      onOpen={(current) => change({ current })}
      onOpenEntry={(entry) => change({ current: { entry, index: 1 } })}
      onSearch={() => {}}
      onAllow={() => {}}
      onBack={() => change({ entries: props.entries.slice(0, -1) })}
    />
  );
}
