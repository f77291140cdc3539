import type { Assessment, Level } from '@/lib/domain/assessment';
import type { Guidance, GuidanceRequest } from '@/lib/domain/guidance';
import type { Message, Offer } from '@/lib/domain/offer';
import type { NothingKind } from '@/lib/domain/reading';
import type { Settings } from '@/lib/domain/settings';
import type { SiteGroup } from '@/lib/domain/site';

/** What a page gave, as the popup shows it. Kept in session memory per tab, gone with the tab. */
export type PageStatus =
  | { readonly kind: 'off'; readonly host: string; readonly group: SiteGroup | undefined }
  | { readonly kind: 'unreadable'; readonly host: string; readonly nothing: NothingKind }
  | {
      readonly kind: 'read';
      readonly host: string;
      /** Offers read on this page so far. */
      readonly read: number;
      /** Those with a level above `none`, highest level first; at most 50. */
      readonly noticed: readonly NoticedOffer[];
      readonly partly: boolean;
    };

export interface NoticedOffer {
  readonly title: string;
  readonly level: Level;
  readonly assessment: Assessment;
}

/** Messages of one language, by key, in ICU message format. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * Every question that may cross the bridge, by kind, with its answer.
 * Who may ask: `page` = content script and overlay; `own` = our own extension pages only.
 */
export interface Exchange {
  /** page: assess offers; at most 60 at a time, each capped (see `schema.ts`). Answers in the same order. */
  readonly assess: { ask: { offers: readonly Offer[] }; answer: { assessments: readonly Assessment[] } };
  /** page: a fresh reading began (new address, or nothing readable was found). */
  readonly 'page-read': { ask: { url: string; nothing?: NothingKind }; answer: { off: boolean } };
  /** page: put the overlay's code into the asking frame; it is not there until something is to be shown. */
  readonly 'load-overlay': { ask: Record<never, never>; answer: { loaded: boolean } };
  /** page + own: words in the user's language; `offer` = the same words in the offer's language, for questions to copy. */
  readonly words: {
    ask: { offerLanguage?: string };
    answer: { language: string; direction: 'ltr' | 'rtl'; words: Catalogue; offerWords?: Catalogue };
  };
  /** page + own: helplines that fit. */
  readonly guide: { ask: GuidanceRequest; answer: Guidance };
  /** page: open our help page for these harms; the call is ignored unless a trusted press led to it. */
  readonly 'open-help': { ask: GuidanceRequest; answer: { opened: boolean } };
  /** page: the user set an offer aside (`not-a-problem`, `hide`), or took that back. */
  readonly dismiss: { ask: { offer: string; undo: boolean }; answer: { done: boolean } };
  /** page + own: switch a host off, or on again. */
  readonly 'switch-host': { ask: { host: string; off: boolean }; answer: { off: boolean } };
  /** own: the page in a tab, at a glance. */
  readonly 'page-status': { ask: { tabId: number; url: string }; answer: PageStatus };
  /** own: read the active tab now, whatever its site (`activeTab`); `selection` reads only what is selected. */
  readonly 'read-tab': {
    ask: { tabId: number; what: 'page' | 'selection' };
    answer: PageStatus | { readonly kind: 'not-allowed' };
  };
  /** own: assess pasted text or a chat; stored nowhere. */
  readonly check: {
    ask: { text: string; messages: readonly Message[] };
    answer: { assessment: Assessment };
  };
  /** own: settings as they are, what was guessed, and which groups are on. */
  readonly settings: { ask: Record<never, never>; answer: SettingsView };
  /** own: change settings; absent keys stay, `null` takes a choice back. */
  readonly 'change-settings': {
    ask: { language?: string | null; country?: string | null; dismissed?: readonly string[] };
    answer: SettingsView;
  };
}

export interface SettingsView {
  readonly settings: Settings;
  readonly language: string;
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly country: string;
  readonly countryGuessed: boolean;
  readonly countries: readonly string[];
  readonly groups: readonly {
    readonly group: SiteGroup;
    readonly on: boolean;
    /** Origins to ask permission for, in a press. */
    readonly origins: readonly string[];
    /** Names of the sites, for people. */
    readonly sites: readonly string[];
  }[];
}

export type Kind = keyof Exchange;
export type Question<K extends Kind = Kind> = { [P in K]: { readonly kind: P } & Exchange[P]['ask'] }[K];
export type Answer<K extends Kind> = Exchange[K]['answer'];
