import type { Words } from '@/lib/domain/catalogue';
import type { Guidance, GuidanceRequest } from '@/lib/domain/guidance';
import type { OfferId } from '@/lib/domain/offer';
import type { ReportRequest } from '@/lib/domain/report-address';
import type { PutOutcome } from './panel';

/** What the overlay needs done for it: it shows, and thinks nothing. */
export interface OverlayWorld {
  /** `open` only in the practice build. */
  readonly mode: ShadowRootMode;
  readonly words: (offerLanguage?: string) => Promise<Words>;
  readonly guide: (request: GuidanceRequest) => Promise<Guidance>;
  readonly openHelp: (request: GuidanceRequest) => void;
  readonly openReport: (request: ReportRequest) => void;
  /** Sets an offer aside, or takes that back; resolves with what came of it. */
  readonly dismiss: (offer: OfferId, undo: boolean) => Promise<PutOutcome>;
  readonly switchOff: (undo: boolean) => Promise<PutOutcome>;
  /** Something could not be asked; the overlay goes on without. */
  readonly onTrouble: (error: unknown) => void;
  /** Whether the extension was reloaded or taken away, so that nothing can be done any more. */
  readonly isGone: () => boolean;
}
