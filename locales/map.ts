interface Where {
  readonly within?: string;
  readonly neighbours: readonly string[];
  readonly nearness: 'bordering' | 'near' | 'in sight';
}

/** Words of the locator map, for those who cannot see it. */
export const mapWords = {
  label: (name: string, where: Where) => {
    const { within, neighbours } = where;
    const what = within === undefined || within === name ? name : `${name}, in ${within}`;
    return `Map: ${neighbours.length === 0 ? what : `${what}, ${surroundings(where)}`}`;
  },
};

function surroundings({ neighbours, nearness }: Where): string {
  if (nearness === 'near') return `near ${listed(neighbours)}`;
  if (nearness === 'in sight') return `with ${listed(neighbours)}`;
  return neighbours.length === 1 ? `next to ${listed(neighbours)}` : `between ${listed(neighbours)}`;
}

/** 'Turkey, Iran and Kuwait'. */
function listed(names: readonly string[]): string {
  return names.length === 1 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
