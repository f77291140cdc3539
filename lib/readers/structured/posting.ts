/** What a page's JobPosting says of the offer. Claims of the page, not all of them visible. */
export interface Posting {
  readonly title: string;
  readonly employer?: string | undefined;
  readonly place?: string | undefined;
  readonly pay?: string | undefined;
  /** As given: HTML, or text. */
  readonly description?: string | undefined;
}
