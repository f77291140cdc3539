/** A way to reach someone, as written in one part of an offer. */
export interface FoundContact {
  readonly kind: 'phone' | 'email' | 'link' | 'handle';
  /** Tokens it covers. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets in its part. */
  readonly start: number;
  readonly end: number;
  /** Phone: `+` and digits, or bare digits; e-mail, link and handle: lower case, as typed into an address bar. */
  readonly value: string;
  /** Phone: ISO 3166-1 alpha-2 of its prefix, if it has one; e-mail and link: registrable domain. */
  readonly origin?: string;
  /** Written so that a machine would not see it: digits in words or emoji, letters in disguise. */
  readonly disguised: boolean;
}
