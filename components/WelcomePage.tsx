import icon from '../assets/icon.svg?inline';
import { en } from '../locales/en';
import { welcomeWords as words } from '../locales/welcome';
import { PermissionNotice } from './PermissionNotice';
import { SampleStory } from './welcome/SampleStory';
import { type CommandKeys, Steps } from './welcome/Steps';
import { WelcomePicture } from './welcome/WelcomePicture';

export interface WelcomePageProps {
  /** Whether the browser lets Dateline read Reuters pages. */
  readonly permitted: boolean;
  readonly keys: CommandKeys;
  readonly onAllow: () => Promise<boolean>;
  readonly onOptions: () => void;
}

/** Opened once, after installation: what the marks are, and a story to try them on. */
export function WelcomePage({ permitted, keys, onAllow, onOptions }: WelcomePageProps) {
  return (
    <div class="welcome">
      <header class="welcome-head">
        <img src={icon} alt="" width="32" height="32" />
        {en.name}
      </header>
      <main>
        {!permitted && <PermissionNotice onAllow={onAllow} />}
        <div class="intro">
          <div>
            <h1>{words.title}</h1>
            <Steps keys={keys} />
          </div>
          <WelcomePicture />
        </div>
        <section class="try" aria-labelledby="try-title">
          <header>
            <h2 id="try-title">{words.try}</h2>
            <p>{words.tryHint}</p>
          </header>
          <SampleStory />
        </section>
      </main>
      <footer class="welcome-foot">
        <p>{words.privacy}</p>
        <p class="act">
          <button type="button" class="button" onClick={onOptions}>
            {words.options}
          </button>
          <span class="soft">{words.optionsHint}</span>
        </p>
      </footer>
    </div>
  );
}
