import { expect, test } from 'vitest';
import { describeSamples } from '../e2e/pages/describe-samples';
import { rangeOf, readFlow } from './flow';

const FILES = import.meta.glob<string>('../e2e/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// The parser of a browser mends broken markup as happy-dom's doesn't.
describeSamples((file) => new DOMParser().parseFromString(FILES[`../e2e/pages/${file}`] ?? '', 'text/html'));

test('ranges hold exactly the text, across tags and breaks', () => {
  document.body.innerHTML = '<p>Prime Minister <a href="#">Haider</a> al-Abadi<br>of Iraq</p>';
  const flow = readFlow('paragraph', document.querySelector('p') as Element);
  expect(flow.text).toBe('Prime Minister Haider al-Abadi\nof Iraq');
  for (const name of ['Prime', 'Haider al-Abadi', 'Haider', 'al-Abadi', 'of Iraq', 'Iraq']) {
    const start = flow.text.indexOf(name);
    const range = rangeOf(flow, start, start + name.length);
    expect(range).toBeInstanceOf(StaticRange);
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    expect(live.toString()).toBe(name);
    expect(range.startOffset).toBeLessThan((range.startContainer as Text).length);
    expect(range.endOffset).toBeGreaterThan(0);
  }
});
