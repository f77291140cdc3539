import type { PhrasesById } from '@/lib/domain/language';

/** Form and repetition. */
export const structuralMetadata: PhrasesById = {
  'same-contact-many-ads': [
    '(gleiche|selbe|dieselbe) (nummer|anzeige|text) ~5 (mehrere*|andere*|überall|städte*)',
    '(copy paste|bitte teilen|kopieren und einfügen) ~6 (gruppen|alle|städte|job)',
    '(gilt für|gleiches angebot in|gleiche stelle in) _2 (alle|mehreren|jeder) (städte*|stadt|länder*)',
    '(wien graz linz|berlin hamburg köln|köln düsseldorf frankfurt|zürich bern basel|berlin hamburg münchen) ~8 (girls|mädels|damen|sofort|verdien*)',
  ],
  'throwaway-or-spam-style': [
    '(verdienen sie|verdiene) _3 (von zu hause|mit dem handy)',
    '(nur ernstgemeinte|nur ernst gemeinte)',
    '(schreib|sende|antworte) _1 (info|ja|job|start) (an|auf|unter|per)',
    '(verdien*|verdienst) _4 (vom sofa|vom handy|am handy|von überall|am küchentisch|im schlaf)',
    '(zufriedene|begeisterte) (mitarbeiter*|mitarb|teilnehmer*|kunden) ~6 (schon|bereits|#number|werde)',
    '(hallo freunde|liebe freunde|hallo ihr lieben) ~8 (nachricht*|nachrich|job|arbeit|farm|chance|verdien*)',
  ],
};
