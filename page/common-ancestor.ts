/** The smallest element that holds all of `elements`, or is the only one of them. */
export function commonAncestor(elements: Iterable<Element>): Element | undefined {
  let common: Element | null | undefined;
  for (const element of elements) {
    common ??= element;
    while (common && !common.contains(element)) common = common.parentElement;
  }
  return common ?? undefined;
}
