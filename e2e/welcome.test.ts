import { expect } from 'vitest';
import { welcomeWords } from '../locales/welcome';
import { readMarks } from './marks';
import { test } from './test';

test('Dateline really runs on the welcome page’s own story', async ({ driver, tab }) => {
  const page = await driver.openExtensionPage('welcome.html', tab);
  await expect.poll(async () => (await readMarks(page)).length).toBeGreaterThan(15);
  const marks = (await readMarks(page)).map(({ text }) => text);
  for (const name of ['KIEV', 'Viktor Yanukovich', 'MH17', 'news agency Interfax'])
    expect(marks).toContain(name);
  // The page itself is no part of the story.
  expect(marks.join(' ')).not.toContain(welcomeWords.title);
  expect(page.console().filter(({ level }) => level === 'error')).toEqual([]);
  await page.close();
});
