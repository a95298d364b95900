import icon from '../assets/icon.svg?inline';
import type { DatasetAbout } from '../dataset/about';
import { en } from '../locales/en';
import { optionsWords as words } from '../locales/options';
import { type Change, hostPaused, kindMarked } from '../settings/changes';
import { DELAYS, DENSITIES, LEVELS, LOOKS, type Settings } from '../settings/settings';
import { AboutSummary } from './options/AboutSummary';
import { ChoicesFile } from './options/ChoicesFile';
import { Contents } from './options/Contents';
import { KindList } from './options/KindList';
import { Lists } from './options/Lists';
import type { OwnPageLink } from './options/own-page-link';
import { Preview } from './options/Preview';
import type { PreviewStory } from './options/preview-marks';
import { RadioList } from './options/RadioList';
import { Section } from './options/Section';
import { type ShortcutLine, ShortcutList } from './options/ShortcutList';
import { SiteList } from './options/SiteList';
import { PermissionNotice } from './PermissionNotice';
import { Switch } from './Switch';

export interface OptionsPageProps {
  readonly settings: Settings;
  /** The sample story, read; undefined when the dataset could not be. */
  readonly preview: PreviewStory | undefined;
  /** How long a pointer rests until a card opens, as chosen; undefined for never. */
  readonly restMs: number | undefined;
  readonly shortcuts: readonly ShortcutLine[];
  /** Whether the browser lets Dateline read Reuters pages. */
  readonly permitted: boolean;
  readonly version: string;
  readonly dataset: DatasetAbout | undefined;
  /** Stores a change at once. */
  readonly onChange: (change: Change) => void;
  readonly onAllow: () => Promise<boolean>;
  readonly onShortcuts: () => void;
  readonly onOpenPage: (page: OwnPageLink) => void;
}

/** All that the reader can choose, with a preview that follows. */
export function OptionsPage({ settings, onChange, onOpenPage, ...page }: OptionsPageProps) {
  const { density, level, delay, look } = settings;
  return (
    <div class="options">
      <div class="options-top">
        <header class="options-head">
          <img src={icon} alt="" width="32" height="32" />
          <h1>
            {en.name} <span class="options-title">{words.title}</span>
          </h1>
          <Switch
            label={settings.enabled ? en.popup.on : en.popup.off}
            on={settings.enabled}
            onChange={(enabled) => onChange(() => ({ enabled }))}
          />
        </header>
        {!page.permitted && <PermissionNotice onAllow={page.onAllow} />}
      </div>
      <Contents />
      <Preview story={page.preview} settings={settings} restMs={page.restMs} />
      <main class="sections">
        <Section id="marks">
          <KindList
            hidden={settings.hiddenKinds}
            onChange={(kind, marked) => onChange(kindMarked(kind, marked))}
          />
          <RadioList
            name="density"
            legend={words.densityLegend}
            values={DENSITIES}
            words={words.densities}
            value={density}
            onChange={(value) => onChange(() => ({ density: value }))}
          />
        </Section>
        <Section id="reader">
          <RadioList
            name="level"
            legend={words.levelLegend}
            values={LEVELS}
            words={words.levels}
            value={level}
            onChange={(value) => onChange(() => ({ level: value }))}
          />
        </Section>
        <Section id="cards">
          <div class="choice-pair">
            <RadioList
              name="delay"
              legend={words.delayLegend}
              values={DELAYS}
              words={words.delays}
              value={delay}
              onChange={(value) => onChange(() => ({ delay: value }))}
            />
            <RadioList
              name="look"
              legend={words.lookLegend}
              values={LOOKS}
              words={words.looks}
              value={look}
              onChange={(value) => onChange(() => ({ look: value }))}
            />
          </div>
        </Section>
        <Section id="sites">
          <SiteList hosts={settings.pausedHosts} onResume={(host) => onChange(hostPaused(host, false))} />
        </Section>
        <Section id="lists">
          <Lists settings={settings} onChange={onChange} />
        </Section>
        <Section id="keys">
          <ShortcutList shortcuts={page.shortcuts} onChange={page.onShortcuts} />
        </Section>
        <Section id="file">
          <ChoicesFile settings={settings} onChange={onChange} />
        </Section>
        <Section id="about">
          <AboutSummary version={page.version} dataset={page.dataset} onOpenPage={onOpenPage} />
        </Section>
      </main>
    </div>
  );
}
