import { welcomeWords } from '../../locales/welcome';

/** A card at the day of the story, on a line of time: solid before, dotted ahead. */
export function WelcomePicture() {
  return (
    <svg class="picture" viewBox="0 0 400 320" role="img" aria-label={welcomeWords.picture}>
      <g class="picture-text">
        <path d="M20 214h96M20 232h60M20 250h104M20 268h44M264 214h116M296 232h84M284 250h96M336 268h44" />
        <path d="M128 214h36M92 232h84M136 250h40M76 268h100M224 214h28M224 232h60M224 250h48M224 268h100" />
      </g>
      <path class="picture-mark" data-kind="state" d="M20 220h96" />
      <path class="picture-mark" data-kind="group" d="M296 238h84" />
      <path class="picture-mark" data-kind="person" d="M92 238h84" />
      <path class="picture-mark" data-kind="body" d="M76 274h100" />
      <path class="picture-mark" data-kind="place" d="M284 256h96" />
      <g data-kind="person">
        <rect class="picture-card" x="86" y="18" width="228" height="172" rx="8" />
        <path class="picture-bar" d="M94 18a8 8 0 0 0-8 8v156a8 8 0 0 0 8 8Z" />
        <g class="picture-kind">
          <circle cx="115" cy="40" r="4" />
          <path d="M107.500 52c.6-4.400 3.600-6.900 7.500-6.900s6.900 2.500 7.500 6.900" />
        </g>
        <path class="picture-kind-name" d="M132 46h42" />
        <rect class="picture-stamp" x="230" y="36" width="70" height="19" rx="3" />
        <path class="picture-date" d="M240 45.500h50" />
        <path class="picture-name" d="M110 76h122" />
        <path class="picture-words" d="M107 98h178M107 111h188M107 124h92" />
        <rect class="picture-past" x="107" y="146" width="54" height="9" rx="1.500" />
        <rect class="picture-now" x="165" y="146" width="35" height="9" rx="1.500" />
        <rect class="picture-ahead" x="200" y="146" width="66" height="9" rx="1.500" />
        <path class="picture-axis" d="M107 168h188" />
      </g>
      <path class="picture-axis" d="M20 298h180" />
      <path class="picture-ahead-axis" d="M204 298h176" />
      <path class="picture-needle" d="M200 138v164" />
      <circle class="picture-head" cx="200" cy="138" r="4" />
      <path class="picture-ticks" d="M56 294v8M104 294v8M152 294v8M248 294v8M296 294v8M344 294v8" />
    </svg>
  );
}
