/** A page that asks, as the browser itself tells of it. */
export interface OpenPage {
  readonly tabId: number;
  readonly host: string;
  readonly origin: string;
  readonly isPrivate: boolean;
  /** Names the document itself, where the browser does. */
  readonly documentId?: string;
}
