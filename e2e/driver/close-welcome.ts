interface OpenPage {
  url(): string;
  close(): Promise<void>;
}

const WAIT_MS = 5000; // for a tab that opens when the extension is installed: at once, on a machine that is not busy
const LOOK_EVERY_MS = 100;

/** Closes the first run's tab, which would come before the tests' own, and hidden tabs are slow. */
export async function closeWelcome(pages: () => Promise<readonly OpenPage[]>): Promise<void> {
  for (let waited = 0; waited < WAIT_MS; waited += LOOK_EVERY_MS) {
    const welcome = (await pages()).find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
}
