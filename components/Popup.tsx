import icon from '../assets/icon.svg?inline';
import { about } from '../locales/about';
import { castWords } from '../locales/cast';
import { en } from '../locales/en';
import { permissionWords } from '../locales/permission';
import { PopupMessage } from './PopupMessage';
import type { PopupActions, PopupState } from './popup-state';
import { StoryPanel } from './StoryPanel';
import { Switch } from './Switch';

export type PopupProps = { readonly state: PopupState } & PopupActions;

/** The toolbar's popup: what is marked, and the cast of the story under it. */
export function Popup({ state, onEnable, onEnableSite, onCast, onOptions, onAbout, ...on }: PopupProps) {
  return (
    <div class="popup" data-status={state.status}>
      <header class="popup-head">
        <h1>
          <img src={icon} alt="" width="20" height="20" />
          {en.name}
        </h1>
        <Switch label={en.name} on={state.enabled} onChange={onEnable} bare />
      </header>
      <main class="popup-main">
        <PopupBody state={state} {...on} />
      </main>
      <footer class="popup-foot">
        {state.enabled && state.status !== 'off-site' && (
          <Switch label={en.popup.onSite(state.host)} on={state.siteEnabled} onChange={onEnableSite} />
        )}
        <div class="popup-links">
          {onCast && state.enabled && (
            <button type="button" class="about-link" onClick={onCast}>
              {castWords.open}
            </button>
          )}
          <button type="button" class="about-link" onClick={onOptions}>
            {en.popup.options}
          </button>
          <button type="button" class="about-link" onClick={onAbout}>
            {about.link}
          </button>
        </div>
      </footer>
    </div>
  );
}

function PopupBody({
  state,
  onAllow,
  ...on
}: Pick<PopupProps, 'state' | 'onKind' | 'onDensity' | 'onOpenEntry' | 'onAllow'>) {
  if (!state.enabled) return <PopupMessage {...en.popup.switchedOff} />;
  if (state.status === 'off-site' && state.permitted === false) {
    const { title, text, allow } = permissionWords;
    return <PopupMessage title={title} text={text} action={{ label: allow, onAct: onAllow }} />;
  }
  if (state.status === 'off-site') return <PopupMessage {...en.popup.offSite} />;
  if (!state.siteEnabled) return <PopupMessage {...en.popup.siteOff(state.host)} />;
  if (state.status === 'no-story') return <PopupMessage {...en.popup.noStory} />;
  return <StoryPanel story={state} {...on} />;
}
