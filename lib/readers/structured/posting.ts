/** What a page's JobPosting, or its own data, says of the offer. Claims of the page, not all of them visible. */
export interface Posting {
  readonly title: string;
  readonly employer?: string | undefined;
  readonly place?: string | undefined;
  readonly pay?: string | undefined;
  /** The pay is the site's guess, not the employer's word. */
  readonly isPayEstimated?: boolean;
  /** As given: HTML, or text. */
  readonly description?: string | undefined;
}
