/** What a contact is. `domain` is a website of its own, never a platform that many share; `payment` an account or a wallet. */
export type ContactKind = 'phone' | 'email' | 'handle' | 'domain' | 'payment';

/** A way to reach or to pay someone, in the one spelling all its spellings come to. */
export interface Contact {
  readonly kind: ContactKind;
  /** Phone: E.164. E-mail and domain: lower case. Handle: lower case without `@`, led by its network where a link names one. Payment: no spaces. */
  readonly value: string;
  /** As it stands in the text. */
  readonly written: string;
}
