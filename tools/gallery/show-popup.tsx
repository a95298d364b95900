import { useState } from 'preact/hooks';
import { Popup } from '../../components/Popup';
import type { PopupState } from '../../components/popup-state';
import { POPUPS } from './example-popups';

/** A popup that can be played with: its switches work on the example alone. */
export async function showPopup(title: string) {
  await import('../../components/popup.css');
  const state = POPUPS[title];
  if (!state) throw new Error(`No popup ‘${title}’; there are ${Object.keys(POPUPS).join(', ')}`);
  return <Played initial={state} />;
}

function Played({ initial }: { readonly initial: PopupState }) {
  const [state, setState] = useState(initial);
  const change = (parts: object) => setState((now) => ({ ...now, ...parts }) as PopupState);
  return (
    <Popup
      state={state}
      onEnable={(enabled) => change({ enabled })}
      onEnableSite={(siteEnabled) => change({ siteEnabled })}
      onDensity={(density) => change({ density })}
      onCast={() => console.info('cast')}
      onAbout={() => console.info('about')}
      onOptions={() => console.info('options')}
      onOpenEntry={(entry) => console.info('open', entry)}
      onKind={(kind, on) =>
        state.status === 'story' &&
        change({ kinds: state.kinds.map((each) => (each.kind === kind ? { ...each, on } : each)) })
      }
    />
  );
}
