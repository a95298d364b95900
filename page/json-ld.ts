/** An object of the page's linked data. Nothing is known of its fields until looked at. */
export type LinkedData = Readonly<Record<string, unknown>>;

const STORY_TYPES = new Set([
  'NewsArticle',
  'Article',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'LiveBlogPosting',
]);

/**
 * The page's JSON-LD objects, lists and @graph taken apart. Many Reuters pages of 2017 to 2020 have invalid JSON
 * in one of their scripts: the rest still counts.
 */
export function readLinkedData(document: Document): readonly LinkedData[] {
  const found: LinkedData[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent ?? ''), found);
    } catch {
      // Its date is then looked for elsewhere.
    }
  }
  return found;
}

/** The object that describes the page's own story, if one does. Stories that it only lists don't count. */
export function storyData(document: Document): LinkedData | undefined {
  return readLinkedData(document).find((data) => typesOf(data).some((type) => STORY_TYPES.has(type)));
}

/** The types of a linked-data object, without the address of their vocabulary. */
export function typesOf(data: LinkedData): readonly string[] {
  const type = data['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((one) => typeof one === 'string').map((one) => one.replace(/^.*[/:]/, ''));
}

function collect(value: unknown, found: LinkedData[]): void {
  if (Array.isArray(value)) for (const one of value) collect(one, found);
  else if (typeof value === 'object' && value !== null) {
    found.push(value as LinkedData);
    collect((value as LinkedData)['@graph'], found);
  }
}
