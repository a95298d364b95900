/** Words of the locator map, for those who cannot see it. */
export const mapWords = {
  label: (name: string, within: string | undefined, around: readonly string[], near: boolean) => {
    const what = within === undefined ? name : `${name}, in ${within}`;
    return `Map: ${[what, surroundings(around, near)].filter(Boolean).join(', ')}`;
  },
};

function surroundings(around: readonly string[], near: boolean): string {
  if (around.length === 0) return '';
  if (near) return `near ${listed(around)}`;
  return around.length === 1 ? `next to ${listed(around)}` : `between ${listed(around)}`;
}

/** 'Turkey, Iran and Kuwait'. */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
