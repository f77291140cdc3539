import type { Assessment, Reason } from '@/lib/domain/assessment';

/** An assessment as the command line prints it; names and order of the keys are part of the contract. */
export function printed({ level, language, reasons, combinations, harms }: Assessment): object {
  return { level, lang: language, reasons: reasons.map(printedReason), combinations, harms };
}

function printedReason({ indicator, strength, quote, part }: Reason): object {
  return { indicator, strength, quote, part };
}
