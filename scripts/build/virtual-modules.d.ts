declare module 'virtual:second-look/pack' {
  /** The knowledge compiled by `lib/engine/compile.ts`, base64. */
  const pack: string;
  export default pack;
}

declare module 'virtual:second-look/readers/known' {
  import type { Reader } from '@/lib/readers/reader';

  /** The readers of sites that are read by marks of their own. */
  const readers: readonly Reader[];
  export default readers;
}

declare module 'virtual:second-look/readers/by-shape' {
  import type { Reader } from '@/lib/readers/reader';

  /** The readers of sites that are read by the shape of their pages. */
  const readers: readonly Reader[];
  export default readers;
}

declare module 'virtual:second-look/sites' {
  import type { Site } from '@/lib/domain/site';

  /** Every site with a reader. */
  const sites: readonly Site[];
  export default sites;
}

declare module 'virtual:second-look/picture-text/*' {
  /** Bytes of `scripts/build/picture-text.ts`, gzip in base64. */
  const packed: string;
  export default packed;
}
