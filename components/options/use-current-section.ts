import { useEffect, useState } from 'preact/hooks';

const READ_AT = 0.3; // of the window's height: a section is read once its heading is above this line

/** The one of these sections that the reader has scrolled to; at the page's end the last, which may never reach the top. */
export function useCurrentSection<Id extends string>(ids: readonly Id[]): Id | undefined {
  const [current, setCurrent] = useState(ids[0]);
  useEffect(() => {
    const watching = new AbortController();
    const look = () => {
      const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
      const topOf = (id: Id) => document.getElementById(id)?.getBoundingClientRect().top ?? 0;
      const atEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1;
      const reached = ids.findLast((id) => topOf(id) <= clientHeight * READ_AT);
      setCurrent(atEnd ? ids.at(-1) : (reached ?? ids[0]));
    };
    window.addEventListener('scroll', look, { passive: true, signal: watching.signal });
    look();
    return () => watching.abort();
  }, [ids]);
  return current;
}
