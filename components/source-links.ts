import type { Card } from '../dataset/card';
import { en } from '../locales/en';

export interface SourceLink {
  readonly label: string;
  readonly href: string;
}

const WIKIPEDIA = 'https://en.wikipedia.org/wiki/';
const WIKIDATA = 'https://www.wikidata.org/wiki/';

/** Wikipedia, Wikidata, then the pages that bear out the dated facts, by host; each address once. */
export function sourceLinks({
  wikipedia,
  wikidata,
  sources,
}: Pick<Card, 'wikipedia' | 'wikidata' | 'sources'>): SourceLink[] {
  const links = new Map<string, string>();
  if (wikipedia) {
    links.set(WIKIPEDIA + encodeURIComponent(wikipedia.replaceAll(' ', '_')), en.sources.wikipedia);
  }
  if (wikidata) links.set(WIKIDATA + wikidata, en.sources.wikidata);
  const seen = new Map<string, number>();
  for (const source of sources) {
    const host = webHost(source);
    if (!host || links.has(source) || links.has(encoded(source))) continue;
    const number = (seen.get(host) ?? 0) + 1;
    seen.set(host, number);
    links.set(source, number === 1 ? host : en.sources.numbered(host, number));
  }
  return [...links].map(([href, label]) => ({ href, label }));
}

/** As Wikipedia's own addresses are written here, so that one page is not linked twice. */
function encoded(address: string): string {
  if (!address.startsWith(WIKIPEDIA)) return address;
  return WIKIPEDIA + encodeURIComponent(decodeURIComponent(address.slice(WIKIPEDIA.length)));
}

/** A reader's own pack may hold anything: only web pages become links. */
function webHost(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : undefined;
}
