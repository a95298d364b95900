/** A name that stories mention, and in how many. */
export interface CountedName {
  readonly text: string;
  readonly stories: number;
}

/** Reads a table of names: the first column is the name, all others are counts. Throws, naming the line. */
export function readNames(file: string, content: string): CountedName[] {
  const [, ...lines] = content.replace(/\n$/, '').split('\n');
  return lines.map((line, i) => {
    const [text = '', ...counts] = line.split('\t');
    const stories = counts.reduce((sum, count) => sum + Number(count), 0);
    if (text === '' || !Number.isFinite(stories)) {
      throw new Error(`${file}:${i + 2}: must be a name and counts of stories, parted by tabs`);
    }
    return { text, stories };
  });
}
