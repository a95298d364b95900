import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

const UNKNOWN_EM = 24; // where nothing is laid out

/** The width of an element in em of its letters, as it changes; whole, so that a panel that is drawn wider is not laid out at each pixel. */
export function useWidthInEm(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(UNKNOWN_EM);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => {
      const em = Number.parseFloat(getComputedStyle(measured).fontSize);
      const whole = Math.floor(measured.clientWidth / em);
      if (whole > 0) setWidth(whole);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
