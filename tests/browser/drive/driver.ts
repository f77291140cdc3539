/** What is seen of one element, wherever it stands, open shadow roots included. */
export interface Seen {
  /** As rendered, white space squeezed. */
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** In CSS pixels of the window. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** One open page, driven the same way in every browser. Presses and keys are trusted ones. */
export interface Tab {
  readonly open: (address: string) => Promise<void>;
  readonly back: () => Promise<void>;
  /** Makes it the active tab of its window. */
  readonly activate: () => Promise<void>;
  /** Runs in the page's own world. `run` is serialised: it may use its argument and nothing else of ours. */
  readonly evaluate: <A, R>(run: (argument: A) => R | Promise<R>, argument: A) => Promise<R>;
  /** Runs a script, given as text, in the page's own world, whatever the page's policy says. */
  readonly inject: (script: string) => Promise<void>;
  /** Everything that matches a selector, in open shadow roots too, in document order. */
  readonly see: (selector: string) => Promise<readonly Seen[]>;
  /** Waits until `enough` says so, and gives what was seen; fails with what was there instead. */
  readonly wait: (selector: string, enough?: (seen: readonly Seen[]) => boolean) => Promise<readonly Seen[]>;
  /** Presses the first match with the mouse; `text` narrows to one whose text contains it. */
  readonly press: (selector: string, text?: string) => Promise<void>;
  readonly key: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly size: (width: number, height: number) => Promise<void>;
  readonly shot: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A browser with the practice build in it, cut off from the network: it sees only the pages it was given. */
export interface Driver {
  readonly name: 'Chromium' | 'Firefox';
  readonly tab: () => Promise<Tab>;
  /** A page of the extension: `popup.html`, `help.html#jobs=CH`. With `over`, that tab stays the active one, as under a popup. */
  readonly own: (path: string, over?: Tab) => Promise<Tab>;
  /** Every address asked for by any page or worker, in order. */
  readonly requested: readonly string[];
  /** Hosts that were asked for in spite of everything, by the browser or by us; see `tripwire.ts`. */
  readonly escaped: readonly string[];
  /** What pages and workers reported as an error. */
  readonly errors: readonly string[];
  /** Closes the browser. What it left on the disk can be looked at before it is thrown away. */
  readonly close: (look?: (profile: string) => void) => Promise<void>;
}

/** What exists on this browser's internet: the page at an address, or nothing. */
export type Pages = (address: string) => string | undefined;

export interface DriverOptions {
  readonly pages: Pages;
  /** Folder of the unpacked extension; `undefined` opens the same browser without any. */
  readonly extension: string | undefined;
  readonly headless?: boolean;
  /** The pages' own scripts do not run: a saved page is what its scripts made of it, and without a network they would unmake it. */
  readonly still?: boolean;
  /** Told of every address at the moment it is asked for. */
  readonly onRequest?: (address: string) => void;
  /** Firefox gives pages a coarse clock, against attacks; what is timed needs the fine one. */
  readonly isClockFine?: boolean;
  /** Environment and appearance. */
  readonly language?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
}
