declare module 'virtual:second-look/pack' {
  /** The knowledge compiled by `lib/engine/compile.ts`, base64. */
  const pack: string;
  export default pack;
}

declare module 'virtual:second-look/sites' {
  import type { Site } from '@/lib/domain/site';

  /** Every site with a reader. */
  const sites: readonly Site[];
  export default sites;
}
