/**
 * What the practice pages are made of. Every person, firm, place and number is invented; contacts use `.example` and 600 000 000.
 * `marked` is what the whole product must do with it: true, a mark stands beside it; false, nothing is drawn.
 */
export interface PracticeOffer {
  readonly id: string;
  readonly language: 'en' | 'es';
  readonly title: string;
  readonly employer: string;
  readonly place: string;
  readonly pay: string;
  /** Paragraphs; the list shows the first one only. */
  readonly text: readonly [string, ...string[]];
  /** On its own page. */
  readonly marked: boolean;
  /** In the list, where only the first paragraph is seen. */
  readonly markedInList: boolean;
}

export interface PracticePost {
  readonly id: string;
  readonly language: 'en' | 'es';
  readonly author: string;
  /** ISO date and time. */
  readonly time: string;
  readonly text: string;
  readonly marked: boolean;
}

export interface PracticeMessage {
  readonly from: 'them' | 'me';
  readonly text: string;
  /** Minutes since the first message. */
  readonly minutes: number;
}

export interface PracticeChat {
  readonly id: string;
  readonly language: 'en' | 'es';
  readonly name: string;
  /** ISO date and time of the first message. */
  readonly start: string;
  readonly messages: readonly PracticeMessage[];
  readonly marked: boolean;
}
