/** The typed arrays a packed file can hold. */
export type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array;

interface SectionPlace {
  readonly type: 'u8' | 'u16' | 'u32' | 'i32';
  /** Bytes from the end of the header, a multiple of eight. */
  readonly offset: number;
  readonly length: number;
}

const MAGIC = 0x314c5444; // 'DTL1', little-endian
const PREAMBLE_BYTES = 8;

/**
 * One buffer of named typed arrays, read as views without a copy: usable as soon as its bytes are there.
 * Layout: magic, length of the header, header (JSON in ASCII: section → type, offset, length), sections, all
 * little-endian and aligned to eight bytes.
 */
export function writePackedFile(sections: Readonly<Record<string, Section>>): Uint8Array {
  const places: Record<string, SectionPlace> = {};
  let offset = 0;
  for (const [name, section] of Object.entries(sections)) {
    places[name] = { type: typeOf(section), offset, length: section.length };
    offset += align(section.byteLength);
  }
  const header = JSON.stringify(places);
  const bodyAt = align(PREAMBLE_BYTES + header.length);
  const bytes = new Uint8Array(bodyAt + offset);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, header.length, true);
  for (let i = 0; i < header.length; i++) bytes[PREAMBLE_BYTES + i] = header.charCodeAt(i);
  for (const [name, section] of Object.entries(sections)) {
    const place = places[name] as SectionPlace;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), bodyAt + place.offset);
  }
  return bytes;
}

/** Opens what {@link writePackedFile} wrote. Throws when the bytes are no such file; `name` is for the message. */
export function readPackedFile<T extends object>(bytes: ArrayBuffer, name: string): T {
  const view = new DataView(bytes);
  if (bytes.byteLength < PREAMBLE_BYTES || view.getUint32(0, true) !== MAGIC) {
    throw new Error(`${name}: not a packed file of Dateline`);
  }
  const headerLength = view.getUint32(4, true);
  let header = '';
  for (const unit of new Uint8Array(bytes, PREAMBLE_BYTES, headerLength)) header += String.fromCharCode(unit);
  const bodyAt = align(PREAMBLE_BYTES + headerLength);
  const sections: Record<string, Section> = {};
  for (const [key, place] of Object.entries(JSON.parse(header) as Record<string, SectionPlace>)) {
    sections[key] = openSection(bytes, bodyAt + place.offset, place);
  }
  return sections as T;
}

function openSection(bytes: ArrayBuffer, at: number, { type, length }: SectionPlace): Section {
  switch (type) {
    case 'u8':
      return new Uint8Array(bytes, at, length);
    case 'u16':
      return new Uint16Array(bytes, at, length);
    case 'u32':
      return new Uint32Array(bytes, at, length);
    case 'i32':
      return new Int32Array(bytes, at, length);
  }
}

function typeOf(section: Section): SectionPlace['type'] {
  if (section instanceof Uint8Array) return 'u8';
  if (section instanceof Uint16Array) return 'u16';
  return section instanceof Uint32Array ? 'u32' : 'i32';
}

function align(bytes: number): number {
  return (bytes + 7) & ~7;
}
