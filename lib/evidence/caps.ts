/** What a file from outside may come to; whoever made it may mean harm. */
export const caps = {
  /** Bytes of a whole file. */
  file: 200 * 1024 * 1024,
  /** Files in it. */
  files: 10_000,
  /** Bytes of all files in it, unpacked. */
  unpacked: 400 * 1024 * 1024,
  /** An entry may grow this many times over, once it is larger than `small`: text packs to a twentieth at best. */
  ratio: 200,
  small: 1024 * 1024,
  /** Folders within folders. */
  levels: 64,
  /** Bytes of the data of one offer: the most an offer may hold, in UTF-8 and JSON, and room to spare. */
  data: 8 * 1024 * 1024,
} as const;
