/**
 * What a <meta> of the page says. By name or property: they changed places over the years. Not only in the head: on
 * pages of 2016 a stray <div> ends it, and the rest of the <meta> stand in the body.
 */
export function metaOf(document: Document, name: string): string | undefined {
  for (const attribute of ['property', 'name']) {
    const element = document.querySelector(`meta[${attribute}="${name}"]`);
    // Some saved copies carry the text in `value`.
    const text = (element?.getAttribute('content') ?? element?.getAttribute('value') ?? '').trim();
    if (text !== '') return text;
  }
  return undefined;
}
