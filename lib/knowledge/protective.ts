import type { ProtectiveSign } from '@/lib/domain/indicator';

/**
 * What makes an offer open and checkable. Scammers copy these lines, so they take little off, together at most three points,
 * and never touch a fee, document, debt or threat sign.
 */
export const protective: readonly ProtectiveSign[] = [
  { id: 'accommodation-priced', discount: 0.5 },
  { id: 'agency-licence', discount: 1 },
  { id: 'collective-agreement', discount: 1 },
  { id: 'concrete-duties', discount: 1 },
  { id: 'consent-and-boundaries', discount: 0.5 },
  { id: 'equal-opportunity', discount: 0.5 },
  { id: 'identifiable-premises', discount: 0.5 },
  { id: 'no-fees-statement', discount: 0.5 },
  { id: 'official-domain-email', discount: 1 },
  // The published table says 2; the type allows 1, and one line can be copied as easily as another.
  { id: 'public-employment-service', discount: 1 },
  { id: 'registered-company-number', discount: 1 },
  { id: 'right-to-leave', discount: 0.5 },
  { id: 'salary-in-range', discount: 1 },
  { id: 'structured-application', discount: 1 },
  // Says what kind of page this is, not that an offer is sound.
  { id: 'support-resource', discount: 0 },
  { id: 'written-contract-before-travel', discount: 1 },
];
