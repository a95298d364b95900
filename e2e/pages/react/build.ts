import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, runnerImport } from 'vite';
import { FIRST_PATH, type Story } from './stories.ts';

interface Rendered {
  readonly html: string;
  readonly story: Story;
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

const CONFIG: InlineConfig = {
  configFile: false,
  root: FOLDER,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
};

/**
 * A page that React 19 renders on the server and hydrates 1.5 s after it loads, as one HTML file. Its
 * `window.__page` has `errors` (all that went wrong or was complained of), `hydrated` (a promise), and the
 * commands of main.jsx, there and as buttons once it is hydrated. To be served at FIRST_PATH of stories.ts.
 */
export async function buildReactPage(): Promise<string> {
  const [rendered, script] = await Promise.all([render(), bundle()]);
  return `<!DOCTYPE html><html lang="en" data-layout="regular-article"><head><meta charset="utf-8">
<title>${rendered.story.title}</title>
<link rel="canonical" href="https://www.reuters.com${FIRST_PATH}">
<meta property="og:type" content="article">
<meta name="article:published_time" content="${rendered.story.published}">
<style>body { font: 18px/1.6 Georgia, serif; max-width: 680px; margin: 0 auto; }</style>
<script>${COLLECT_ERRORS}</script></head>
<body><div id="fusion-app">${rendered.html}</div><div id="commands"></div>
<script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}

/** Runs before anything else on the page. */
const COLLECT_ERRORS = `
  window.__page = { errors: [], isHydrated: false };
  addEventListener('error', (event) => __page.errors.push('error: ' + event.message));
  addEventListener('unhandledrejection', (event) => __page.errors.push('rejection: ' + event.reason));
  for (const level of ['error', 'warn']) {
    const say = console[level];
    console[level] = (...words) => { __page.errors.push(level + ': ' + words.join(' ')); say.apply(console, words); };
  }
`;

async function render(): Promise<Rendered> {
  const { module } = await runnerImport<{ renderPage(): Rendered }>(`${FOLDER}server.jsx`, CONFIG);
  return module.renderPage();
}

async function bundle(): Promise<string> {
  const built = await build({
    ...CONFIG,
    // React's development build also complains of what it can mend.
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      lib: { entry: 'main.jsx', formats: ['iife'], name: 'ReactPage' },
    },
  });
  const output = Array.isArray(built)
    ? built.flatMap((one) => one.output)
    : 'output' in built
      ? built.output
      : [];
  const chunk = output.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error('Vite built no script of the React page.');
  return chunk.code;
}
