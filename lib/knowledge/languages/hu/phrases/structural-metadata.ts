import type { PhrasesById } from '@/lib/domain/language';

/** How the text is made. */
export const structuralMetadata: PhrasesById = {
  'same-contact-many-ads': [
    '(ugyanez a szam|ugyanezzel a szammal|ugyanaz a hirdetes|ugyanaz a szoveg|ugyanezen a szamon|ugyanez a hirdetes)',
    '(tobb|sok|mas|masik) hirdetes* _4 (ugyanaz*|ugyanez*|azonos szam*|ezen a szamon)',
    '(a tobbi|tobbi|masik|tobb) hirdetes* _3 (is mi|is en|is ez|is ugyanaz)',
  ],
  'throwaway-or-spam-style': [
    '(oszd meg|kuldd tovabb|tovabbkuld*|osszatok meg|oszd meg minel) _3 (mindenki*|csoport*|10|tiz|baratod*|ismeros*|minel tobb*)',
    '(irj egy|irj|kommentelj|dobj egy|nyomj egy|irjatok|irjatok egy|kuldj egy|ird) (pluszt|plusz jelet|igen t|infot|info t|info|erdekel|erdekel t|igen|pontot|a pontot|szivet|indul|munka|start|en|kezdem|csillagot|belevagok|1 est|1 et)',
    '(irj ram|jelentkezz|kattints|csatlakozz) _3 (most|azonnal|gyorsan|mielott) _4 (betelik|keso|elfogy|torlom|torlik|lemarad*)',
    '(hozol|hozz|hivj|hivj meg|hozz be) _2 (ismerost|baratot|masikat|baratokat|embert|tarsat|meg valakit) _4 (#money|bonusz*|jutalek*|kapsz|plusz)',
    '(ha) _2 (hoz|hozol|hoz valaki|hozol valakit|hozol magaddal) _5 (mast is|valakit|ismerost|baratot|lanyt) _4 (#money|bonusz*|jutalek*|plusz|kapsz|ezer*)',
    '(ismerost|baratot|lanyt|embert) _2 (hozol|hoz|ajanlasz|beszervezel|hozz) _3 (#money|bonusz*|jutalek*|kapsz|plusz)',
  ],
};
