// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Card as CardFacts, CardRole } from '../dataset/card';
import { Card, type CardProps } from './Card';
import { sampleCard, sampleMention } from './sample-card';

const abadi = (parts: Partial<CardFacts> = {}) =>
  sampleCard({
    id: 'person/haider-al-abadi',
    kind: 'person',
    name: 'Haider al-Abadi',
    gloss: "Iraqi Shi'ite politician",
    country: 'Iraq',
    ...parts,
  });

const role = (parts: Partial<CardRole> = {}): CardRole => ({
  text: 'Prime minister of Iraq',
  since: '2014-09-08',
  certainty: 'yes',
  ...parts,
});

const backing = { type: 'backs', side: 'to', kind: 'state', certainty: 'yes' } as const;

function draw(card: CardFacts, parts: Partial<CardProps> = {}) {
  const on = {
    onPin: vi.fn(),
    onClose: vi.fn(),
    onPrevious: vi.fn(),
    onNext: vi.fn(),
    onOpenEntry: vi.fn(),
    onBack: vi.fn(),
    onKnow: vi.fn(),
    onNever: vi.fn(),
    onUndo: vi.fn(),
    onCopy: vi.fn(),
    onSettings: vi.fn(),
    onMove: vi.fn(),
  };
  render(
    <Card
      card={card}
      mention={sampleMention(card.name)}
      trail={[]}
      inStory={new Set()}
      pinned={false}
      {...on}
      {...parts}
    />,
    document.body,
  );
  return on;
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const text = (selector: string) => all(selector).map((element) => element.textContent?.trim());
const button = (name: string) =>
  all('button').find((each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === name) ??
  expect.fail(`no button ‘${name}’`);
const click = (name: string) => act(() => button(name).click());

afterEach(() => render(null, document.body));

describe('what it is', () => {
  test('kind, country, date stamp and name', () => {
    draw(abadi());
    expect(text('.kind')).toEqual(['Person · Iraq']);
    expect(text('.stamp')).toEqual(['as of 15 Sept 2014']);
    expect(text('h2')).toEqual(['Haider al-Abadi']);
  });

  test('a state needs not say its country', () => {
    draw(abadi({ id: 'state/iraq', kind: 'state', name: 'Iraq' }));
    expect(text('.kind')).toEqual(['State']);
  });

  test.each<[string, Partial<CardFacts>, string[]]>([
    ['a role', { roles: [role()] }, ['Prime minister of Iraq since 8 September 2014, for one week']],
    ['no role: the gloss', {}, ["Iraqi Shi'ite politician"]],
    [
      'no role any more: the gloss, and what it was',
      { past: [role({ since: '2006', until: '2010' })] },
      ["Iraqi Shi'ite politician", 'Prime minister of Iraq 2006 to 2010'],
    ],
    ['dead', { life: { until: '2011-05-02' } }, ["Iraqi Shi'ite politician died 2 May 2011"]],
    [
      'perhaps not yet',
      { roles: [role({ since: '2014-09', certainty: 'perhaps' })] },
      ['Prime minister of Iraq since September 2014, perhaps not yet on this day'],
    ],
    [
      'last recorded',
      { date: '2024-05-01', roles: [role({ certainty: 'last-recorded', recorded: '2023-01' })] },
      ['Prime minister of Iraq since 8 September 2014, as last recorded in January 2023'],
    ],
    [
      'the three most telling of many',
      { roles: ['A', 'B', 'C', 'D'].map((title) => role({ text: title, since: '2001' })) },
      ['A since 2001', 'B since 2001', 'C since 2001'],
    ],
  ])('%s', (_, parts, lines) => {
    draw(abadi(parts));
    expect(text('.role')).toEqual(lines);
  });

  test('the gloss stands in for missing sentences, but is not said twice', () => {
    draw(abadi({ roles: [role()] }));
    expect(text('.about')).toEqual(["Iraqi Shi'ite politician"]);
    draw(abadi());
    expect(text('.about')).toEqual([]);
  });
});

describe('how it was found', () => {
  test('an unsure match is said before the sentences', () => {
    const mention = sampleMention('Haidar Abaddi', { how: 'fuzzy', matched: 'Haidar al-Abadi' });
    draw(abadi({ about: 'A. B.' }), { mention });
    expect(text('.doubt')).toEqual(['Haidar Abaddi is a near spelling of Haidar al-Abadi: not certain.']);
    const [doubt, about] = [document.querySelector('.doubt'), document.querySelector('.about')];
    expect(doubt && about && doubt.compareDocumentPosition(about)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('a sure one stands with the other names, without the one the story uses', () => {
    draw(abadi({ name: 'Islamic State', names: ['Daesh', 'Islamic State of Iraq', 'ISIS'] }), {
      mention: sampleMention('Daesh'),
    });
    expect(text('.spelling p')).toEqual(['Called Daesh here.', 'Also ISIS, Islamic State of Iraq']);
    expect(text('.doubt')).toEqual([]);
  });

  test('many names end in others, the short ones first', () => {
    draw(abadi({ names: ['Longest', 'A', 'B', 'C', 'D', 'E'] }));
    expect(text('.also')).toEqual(['Also A, B, C, D, E and others']);
  });
});

test('names lead no further than the third card', () => {
  const relations = [{ ...backing, entry: 'state/egypt', name: 'Egypt' }] as const;
  const trail = [
    { id: 'state/iraq', name: 'Iraq' },
    { id: 'state/iran', name: 'Iran' },
  ] as const;
  draw(abadi({ relations }), { trail });
  expect(text('dd')).toEqual(['Egypt']);
  expect(document.querySelector('dd button')).toBeNull();
  const { onOpenEntry } = draw(abadi({ relations }), { trail: trail.slice(0, 1) });
  click('Egypt');
  expect(onOpenEntry).toHaveBeenCalledExactlyOnceWith('state/egypt');
});

test('sources open elsewhere, and the page they open cannot reach back', () => {
  draw(abadi({ wikipedia: 'Haider al-Abadi' }));
  const link = document.querySelector('a');
  expect(link?.textContent).toBe('Wikipedia, opens in a new tab');
  expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
});

describe('controls', () => {
  test('step, pin and close', () => {
    const on = draw(abadi(), { mention: sampleMention('Abadi', { position: { index: 2, count: 3 } }) });
    expect(text('.position')).toEqual(['2 of 3']);
    for (const name of ['Previous mention', 'Next mention', 'Pin', 'Close']) click(name);
    for (const call of [on.onPrevious, on.onNext, on.onPin, on.onClose]) expect(call).toHaveBeenCalledOnce();
  });

  test('a step past the end does nothing, and keeps the focus', () => {
    const { onPrevious } = draw(abadi(), {
      mention: sampleMention('Abadi', { position: { index: 1, count: 3 } }),
    });
    const previous = button('Previous mention');
    expect(previous.getAttribute('aria-disabled')).toBe('true');
    expect(previous.hasAttribute('disabled')).toBe(false);
    click('Previous mention');
    expect(onPrevious).not.toHaveBeenCalled();
  });

  test('no steps for a single mention, or none', () => {
    draw(abadi(), { mention: sampleMention('Abadi', { position: { index: 1, count: 1 } }) });
    expect(text('.steps-none')).toEqual(['Named once in this story']);
    draw(abadi(), { mention: undefined });
    expect(text('.steps-none')).toEqual(['Not named in this story']);
    draw(abadi(), { mention: undefined, inStory: new Set(['person/haider-al-abadi']) });
    expect(text('.steps-none')).toEqual(['Named in this story']);
  });

  test('the pin says whether it is in', () => {
    draw(abadi(), { pinned: true });
    expect(button('Pin').getAttribute('aria-pressed')).toBe('true');
  });

  test('back to the card it was opened from', () => {
    const { onBack } = draw(abadi(), { trail: [{ id: 'state/iraq', name: 'Iraq' }] });
    click('Back to Iraq');
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe('what the reader says of it', () => {
  const open = () => click('More actions');

  test('stands behind one button, and folds away once it is said', () => {
    const on = draw(abadi(), { mention: sampleMention('Abadi') });
    expect(all('.card-menu')).toEqual([]);
    open();
    expect(text('.menu-label')).toEqual(['I know this', 'Not this one', 'Copy', 'Settings']);
    expect(text('.menu-hint')[1]).toBe('“Abadi” means something else');
    act(() => all('.menu-item')[0]?.click());
    expect(on.onKnow).toHaveBeenCalledOnce();
    expect(all('.card-menu')).toEqual([]);
  });

  test('each says its own', () => {
    const on = draw(abadi(), { mention: sampleMention('Abadi') });
    for (const [index, call] of [on.onKnow, on.onNever, on.onCopy, on.onSettings].entries()) {
      open();
      act(() => all('.menu-item')[index]?.click());
      expect(call).toHaveBeenCalledOnce();
    }
  });

  test('a card that was opened from another stands for no words of the story', () => {
    draw(abadi(), { mention: undefined, onNever: undefined });
    open();
    expect(text('.menu-label')).not.toContain('Not this one');
  });

  test('can be taken back', () => {
    const { onUndo } = draw(abadi(), { notice: { type: 'never', name: 'Haider al-Abadi', text: 'Abadi' } });
    expect(text('.notice [role=status]')).toEqual([
      '“Abadi” will not be taken for Haider al-Abadi any more.',
    ]);
    click('Undo');
    expect(onUndo).toHaveBeenCalledOnce();
  });

  test('what was copied cannot', () => {
    draw(abadi(), { notice: { type: 'copied' } });
    expect(text('.notice')).toEqual(['Copied.']);
  });
});

describe('moving', () => {
  test('only a card that may be moved has a handle, and arrow keys move it', () => {
    draw(abadi());
    expect(all('.move')).toEqual([]);
    const { onMove } = draw(abadi(), { pinned: true, movable: true });
    const press = (key: string) =>
      act(() => void all('.move')[0]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
    press('ArrowLeft');
    press('ArrowDown');
    press('a');
    expect(onMove.mock.calls).toEqual([[{ x: -24, y: 0 }], [{ x: 0, y: 24 }]]);
  });
});

describe('who owns an outlet', () => {
  const irna = (parts: Partial<CardFacts>) =>
    sampleCard({ id: 'agency/irna', kind: 'agency', name: 'IRNA', gloss: 'State news agency', ...parts });
  const owned = { type: 'owned by', side: 'from', certainty: 'yes' } as const;

  test('a state: that is what its reports are', () => {
    const { onOpenEntry } = draw(
      irna({ relations: [{ ...owned, entry: 'state/iran', name: 'Iran', kind: 'state' }] }),
    );
    expect(text('.owner')).toEqual(['Owned by Iran: “IRNA reported” cites a state outlet.']);
    expect(all('.sides')).toEqual([]);
    click('Iran');
    expect(onOpenEntry).toHaveBeenCalledWith('state/iran');
  });

  test('a group', () => {
    draw(irna({ relations: [{ ...owned, entry: 'group/hezbollah', name: 'Hezbollah', kind: 'group' }] }));
    expect(text('.owner')[0]).toContain('cites an outlet of Hezbollah.');
  });

  test('nothing is said where it is not known for that day, or of what is no outlet', () => {
    const iran = { entry: 'state/iran', name: 'Iran', kind: 'state' } as const;
    draw(irna({ relations: [{ ...owned, ...iran, certainty: 'perhaps' }] }));
    expect(all('.owner')).toEqual([]);
    draw(abadi({ relations: [{ ...owned, ...iran }] }));
    expect(all('.owner')).toEqual([]);
  });
});
