import type { PageFlow } from './flow';

/** Whether two readings of a page found the same text in the very same text nodes: what was painted still holds. */
export function isSameText(one: readonly PageFlow[], other: readonly PageFlow[]): boolean {
  return (
    one.length === other.length && one.every((flow, index) => isSameFlow(flow, other[index] as PageFlow))
  );
}

function isSameFlow(one: PageFlow, other: PageFlow): boolean {
  return (
    one.text === other.text &&
    one.role === other.role &&
    one.nodes.length === other.nodes.length &&
    one.nodes.every((node, index) => node === other.nodes[index] && one.starts[index] === other.starts[index])
  );
}
