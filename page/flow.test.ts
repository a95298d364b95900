// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { boundsOf, type PageFlow, readFlow, sliceFlow, textAt } from './flow';

function flowOf(html: string): PageFlow {
  document.body.innerHTML = `<div id="flow">${html}</div>`;
  return readFlow('paragraph', document.getElementById('flow') as Element);
}

test.each([
  ['inline tags', '<a>Haider</a> al-<b><i>Aba</i></b>di', 'Haider al-Abadi'],
  ['one node after the other', 'Iraq<span>i</span>', 'Iraqi'],
  ['a line break', 'PARIS<br>LONDON', 'PARIS\nLONDON'],
  ['no break before or behind all text', '<br>PARIS<br>', 'PARIS'],
  ['a border of blocks', '<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
  ['white space as it is', ' a \n  b', ' a \n  b'],
  ['characters of no width', 'Ali\u200b Kha\u2060menei', 'Ali\u200b Kha\u2060menei'],
  ['no comments', 'Ira<!-- -->n', 'Iran'],
  ['no scripts and styles', 'Iran<script>Iraq</script><style>a{}</style>', 'Iran'],
  ['no drawings', 'Iran<svg><text>Iraq</text></svg>', 'Iran'],
  [
    'nothing hidden by clipping',
    'Iran<span style="clip: rect(0 0 0 0); position:absolute">Iraq</span>',
    'Iran',
  ],
  ['nothing kept from the screen', 'Iran<span hidden>Iraq</span><i aria-hidden="true">Iraq</i>', 'Iran'],
  ['no word of new tabs', '<a>Iran</a><span>, opens new tab</span> said', 'Iran said'],
  ['no caption inside', 'Iran<figure>Iraq</figure>', 'Iran'],
  ['market codes', 'Aramco <a>(2222.SE)</a> fell', 'Aramco (2222.SE) fell'],
])('reads %s', (_, html, text) => {
  expect(flowOf(html).text).toBe(text);
});

test('reads neighbouring nodes that no element holds together', () => {
  document.body.innerHTML = '<div>before<br><b>Iran</b> said no<br>behind</div>';
  const nodes = [...(document.querySelector('div')?.childNodes ?? [])].slice(2, 4);
  const flow = readFlow('paragraph', nodes);
  expect(flow.text).toBe('Iran said no');
  expect(flow.element.tagName).toBe('DIV');
});

test('a range begins where its text begins, and ends where it ends', () => {
  const flow = flowOf('by <a>Haider</a> al-Abadi');
  const [by, haider, abadi] = flow.nodes as [Text, Text, Text];
  // Neither at the end of 'by ' nor at the beginning of ' al-Abadi'.
  expect(boundsOf(flow, 3, 9)).toEqual({
    startContainer: haider,
    startOffset: 0,
    endContainer: haider,
    endOffset: 6,
  });
  expect(boundsOf(flow, 1, 18)).toEqual({
    startContainer: by,
    startOffset: 1,
    endContainer: abadi,
    endOffset: 9,
  });
});

test('a range over a line break lies in text on both sides', () => {
  const flow = flowOf('New<br>York');
  expect(boundsOf(flow, 0, 8)).toMatchObject({ startOffset: 0, endOffset: 4 });
  expect(boundsOf(flow, 4, 8).startContainer).toBe(flow.nodes[1]);
  expect(boundsOf(flow, 0, 3)).toMatchObject({ endContainer: flow.nodes[0], endOffset: 3 });
});

test('positions lead to offsets', () => {
  const flow = flowOf('by <a>Haider</a>');
  expect(textAt(flow, flow.nodes[1] as Text, 2)).toBe(5);
  expect(textAt(flow, flow.nodes[0] as Text, 0)).toBe(0);
  expect(textAt(flow, document.createTextNode('Haider'), 2)).toBeUndefined();
});

test('a slice may begin and end inside a node', () => {
  const whole = flowOf('Iran said no. <b>Iraq</b> said yes. Syria said nothing.');
  const flow = sliceFlow(whole, 14, 28);
  expect(flow.text).toBe('Iraq said yes.');
  expect(flow.starts).toEqual([0, 4]);
  const [iraq, rest] = flow.nodes as [Text, Text];
  expect(boundsOf(flow, 0, 4)).toMatchObject({ startContainer: iraq, startOffset: 0, endOffset: 4 });
  expect(textAt(flow, rest, 10)).toBe(14);
  expect(textAt(flow, rest, 12)).toBeUndefined();

  const inside = sliceFlow(whole, 29, whole.text.length);
  expect(inside.starts).toEqual([-11]);
  expect(boundsOf(inside, 0, 5)).toMatchObject({ startOffset: 11, endOffset: 16 });
  expect(textAt(inside, rest, 11)).toBe(0);
  expect(textAt(inside, rest, 10)).toBeUndefined();
});
