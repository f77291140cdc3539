import type { Assessment } from '@/lib/domain/assessment';
import type { Words } from '@/lib/domain/catalogue';
import type { PictureAnswer } from '@/lib/domain/chosen-picture';
import type { Erasure, ErasureOutcome } from '@/lib/domain/erasure';
import type { Evidence, EvidenceId } from '@/lib/domain/evidence';
import type { TakenIn } from '@/lib/domain/evidence-found';
import type { Guidance, GuidanceRequest } from '@/lib/domain/guidance';
import type { Harm } from '@/lib/domain/indicator';
import type { Kept, PictureKept, ToKeep } from '@/lib/domain/keeping';
import type { Overview } from '@/lib/domain/kept-overview';
import type { Found, KeptOrder, KeptQuery } from '@/lib/domain/kept-query';
import type { LockAct, LockOutcome } from '@/lib/domain/lock';
import type { MemoryLockAct, MemoryView } from '@/lib/domain/memory-view';
import type { Message, Offer } from '@/lib/domain/offer';
import type { PageStatus } from '@/lib/domain/page-status';
import type { PageView, RememberedPicture } from '@/lib/domain/picture';
import type { Pressed } from '@/lib/domain/pressed';
import type { NothingKind } from '@/lib/domain/reading';
import type { ReportRequest } from '@/lib/domain/report-address';
import type { ReportGuide } from '@/lib/domain/report-guide';
import type { Retention } from '@/lib/domain/retention';
import type { LookUpAnswer } from '@/lib/domain/seen';
import type { SettingsView } from '@/lib/domain/settings-view';
import type { WatchAct, WatchList, WatchOutcome } from '@/lib/domain/watched';

export type { Catalogue } from '@/lib/domain/catalogue';
export type { NoticedOffer, PageStatus } from '@/lib/domain/page-status';
export type { SettingsView } from '@/lib/domain/settings-view';

/**
 * How an offer is marked on its page; decided by the background, which knows what was set aside and what was shown today.
 * `danger` at most for one offer per host and day; later ones are marked as `caution`. The assessment keeps its level.
 */
export type Mark = 'none' | 'caution' | 'danger';

/**
 * Every question that may cross the bridge, by kind, with its answer.
 * Who may ask: `page` = content script and overlay; `own` = our own extension pages only.
 */
export interface Exchange {
  /** page: assess offers; at most 60 at a time, each capped (see `caps.ts`). Answers in the same order. */
  readonly assess: {
    ask: { offers: readonly Offer[] };
    answer: { assessments: readonly Assessment[]; marks: readonly Mark[] };
  };
  /** page: a fresh reading began; or, with `nothing` or `isPartly`, nothing was found at that address, or not all of it was read. */
  readonly 'page-read': {
    ask: { url: string; nothing?: NothingKind; isPartly?: true };
    /** `sites`: ids of those that may be read on this host, which another site may share. */
    answer: { off: boolean; sites: readonly string[] };
  };
  /** page: put the overlay's code into the asking frame; it is not there until something is to be shown. */
  readonly 'load-overlay': { ask: Record<never, never>; answer: { loaded: boolean } };
  /** page + own: words in the user's language; `offerLanguage` = the same words in the offer's language, for questions to copy. */
  readonly words: { ask: { offerLanguage?: string }; answer: Words };
  /** page + own: helplines that fit. */
  readonly guide: { ask: GuidanceRequest; answer: Guidance };
  /** page: open our help page for these harms; ask only after a trusted press. */
  readonly 'open-help': { ask: GuidanceRequest; answer: { opened: boolean } };
  /** page: open our report page for this site, these harms and signs; ask only after a trusted press. */
  readonly 'open-report': { ask: ReportRequest; answer: { opened: boolean } };
  /** own: where to report an offer of this site and these harms. */
  readonly 'report-guide': { ask: { site?: string; harms: readonly Harm[] }; answer: ReportGuide };
  /** page: the user set an offer aside (`not-a-problem`, `hide`), or took that back. `isForNow`: a lock is set, so it comes back with the browser. */
  readonly dismiss: { ask: { offer: string; undo: boolean }; answer: { done: boolean; isForNow?: true } };
  /** page + own: switch a host off, or on again. A page may only speak of its own host. Refused as `locked` while the lock is closed. */
  readonly 'switch-host': { ask: { host: string; off: boolean }; answer: { off: boolean } };
  /** own: the page in a tab, at a glance. `url` is empty where the browser does not tell it, as for its own pages. */
  readonly 'page-status': { ask: { tabId: number; url: string }; answer: PageStatus };
  /** own: read the active tab now, whatever its site (`activeTab`); `selection` reads only what is selected. */
  readonly 'read-tab': {
    ask: { tabId: number; what: 'page' | 'selection' };
    answer: PageStatus | { readonly kind: 'not-allowed' };
  };
  /** own: what was pressed for in the browser's menu or on the keyboard, for the popup to have read; each press once. */
  readonly pressed: { ask: { tabId: number }; answer: { what?: Pressed } };
  /** own: assess pasted text or a chat; stored nowhere. */
  readonly check: {
    ask: { text: string; messages: readonly Message[] };
    answer: { assessment: Assessment };
  };
  /** own: settings as they are, what was guessed, and which groups are on. */
  readonly settings: { ask: Record<never, never>; answer: SettingsView };
  /** own: change settings; absent keys stay, `null` takes a choice back. Sites that are not named stay as they are. What weakens reading is refused as `locked` while the lock is closed. */
  readonly 'change-settings': {
    ask: {
      language?: string | null;
      country?: string | null;
      dismissed?: readonly string[];
      sites?: Readonly<Record<string, boolean>>;
      isEasyRead?: boolean;
      isTeen?: boolean;
      isDiscreet?: boolean;
      retention?: Partial<Retention>;
    };
    answer: SettingsView;
  };
  /** own: what is remembered of the contacts in a text, whatever their spelling. */
  readonly 'look-up': { ask: { text: string }; answer: LookUpAnswer };
  /** own: take what is visible of the active tab, and where its pictures are, and open the page of pictures. Only after a press. */
  readonly 'view-pictures': { ask: { tabId: number }; answer: { opened: boolean } };
  /** own: what was seen, for the page of pictures; each press once. */
  readonly 'pictures-viewed': { ask: Record<never, never>; answer: PageView };
  /** own: which remembered pictures, and which of the watch list, one is like; `features` as base64. */
  readonly 'recognise-picture': {
    ask: { features: string };
    answer: ({ readonly kind: 'answered' } & PictureAnswer) | { readonly kind: 'locked' };
  };
  /** own: remember a picture under a name; `features` and a small JPEG as base64. */
  readonly 'remember-picture': {
    ask: { name: string; features: string; preview: string };
    answer: { readonly kind: 'remembered'; readonly id: string } | { readonly kind: 'full' | 'locked' };
  };
  /** own: the remembered pictures, the newest first. */
  readonly pictures: {
    ask: Record<never, never>;
    answer: { readonly kind: 'open'; readonly pictures: readonly RememberedPicture[] } | { readonly kind: 'locked' };
  };
  /** own: forget one of them. */
  readonly 'forget-picture': { ask: { id: string }; answer: { readonly kind: 'forgotten' | 'locked' } };
  /** own: set, open, close or remove the lock on the settings. The passphrase is kept nowhere; `settings` are as they are afterwards. */
  readonly lock: { ask: LockAct; answer: { outcome: LockOutcome; settings: SettingsView } };
  /** own: the watch list as it is. */
  readonly 'watch-list': { ask: Record<never, never>; answer: WatchList };
  /** own: add an entry of the watch list, renew or remove one; `list` is as it is afterwards. No `outcome`: memory is locked, and nothing was done. */
  readonly watch: { ask: WatchAct; answer: { outcome?: WatchOutcome; list: WatchList } };
  /** own: how memory is just now, and how much is in it. `isInUse`: somebody writes or presses something on a page of it, so its lock waits. */
  readonly memory: { ask: { isInUse?: boolean | undefined }; answer: MemoryView };
  /** own: set, open, close or remove the passphrase of memory; it is kept nowhere. `memory` is as it is afterwards. */
  readonly 'memory-lock': { ask: MemoryLockAct; answer: { outcome: LockOutcome; memory: MemoryView } };
  /** own: erase for good. What was begun is finished even if the browser dies. `memory` is as it is afterwards. */
  readonly erase: { ask: { what: Erasure }; answer: { outcome: ErasureOutcome; memory: MemoryView } };
  /** own: keep an offer that was read in a tab, or a text; `tabId` is the tab it was pressed for. `evenPrivate`: the user was asked. */
  readonly keep: { ask: { tabId: number; what: ToKeep; evenPrivate?: true }; answer: Kept };
  /** own: keep a picture of what the tab shows with evidence made of it; straight after a press. */
  readonly 'keep-picture': { ask: { tabId: number; evidence: EvidenceId }; answer: PictureKept };
  /** own: look for kept offers. Answers soon; while not `isWhole`, the same question again goes on. */
  readonly 'search-kept': {
    ask: { query: KeptQuery; order: KeptOrder; most: number };
    answer: ({ readonly kind: 'found' } & Found) | { readonly kind: 'closed' };
  };
  /** own: one kept offer, whole but for its pictures. */
  readonly 'read-kept': {
    ask: { id: EvidenceId };
    answer: { readonly kind: 'kept'; readonly evidence: Evidence } | { readonly kind: 'gone' | 'closed' };
  };
  /** own: one picture of it, from 0, in base64: all at once could be more than a message holds. Absent where there is none. */
  readonly 'read-kept-picture': { ask: { id: EvidenceId; index: number }; answer: { picture?: string } };
  /** own: change what the user wrote beside a kept offer. */
  readonly 'note-kept': {
    ask: { id: EvidenceId; note: string; tags: readonly string[] };
    answer: { isSaved: boolean };
  };
  /** own: forget kept offers; `undo` takes it back for some seconds. `done`: those for which it was done. */
  readonly 'forget-kept': {
    ask: { ids: readonly EvidenceId[]; undo: boolean };
    answer: { done: readonly EvidenceId[] };
  };
  /** own: what repeats among kept offers, how many of what, and the tags in use. */
  readonly 'kept-overview': {
    ask: Record<never, never>;
    answer: ({ readonly kind: 'open' } & Overview) | { readonly kind: 'closed' };
  };
  /** own: take one piece of evidence into memory, all of it or nothing. What is there already stays as it is. */
  readonly 'take-in': {
    ask: { evidence: Evidence; pictures: readonly string[] };
    answer: { became: TakenIn };
  };
}

export type Kind = keyof Exchange;
export type Question<K extends Kind = Kind> = { [P in K]: { readonly kind: P } & Exchange[P]['ask'] }[K];
export type Answer<K extends Kind> = Exchange[K]['answer'];
