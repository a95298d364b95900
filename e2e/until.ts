const LONGEST_MS = 15_000; // a browser's first page on a slow machine
const PAUSE_MS = 50;

/** Resolves with the first answer of `ask` that is truthy; throws after a while, naming what it waited for. */
export async function until<T>(ask: () => Promise<T>, what: string): Promise<NonNullable<T>> {
  const end = Date.now() + LONGEST_MS;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  throw new Error(`Waited ${LONGEST_MS / 1000} s in vain for ${what}.`);
}
