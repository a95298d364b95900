import type { LocatorMap as MapFacts } from '../atlas/locator-map';

/** Where the entry lies. */
export function LocatorMap({ map, name }: { readonly map: MapFacts | undefined; readonly name: string }) {
  return (
    <div class="map">
      {map && (
        <svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={name}>
          <path d={map.land} />
          <path class="map-subject" d={map.subject} />
        </svg>
      )}
    </div>
  );
}
