import type { PhrasesById } from '@/lib/domain/language';

/** What the shape of a text gives away; mostly for the extractors, here only what is said in words. */
export const structuralMetadata: PhrasesById = {
  'same-contact-many-ads': [
    '(mismo|este) (teléfono|número|contacto) _4 (varios|otros|muchos|todos) (anuncios|perfiles)',
    '(publico|tengo|pongo) (varios|muchos) anuncios',
    'vacantes en todas las ciudades',
    '(me quedan|últimas|varias) plazas en',
  ],
  'throwaway-or-spam-style': [
    '(mi |)(otra cuenta|cuenta anterior|antigua cuenta) _4 (bloque*|cerr*|hack*|perd*)',
    '(cuenta|perfil) nuev*',
    'soy nuev* (aquí|por aquí|en esta app|en esto)',
    '(nos complace|nos es grato) (comunicarle|informarle|invitarle)',
    '(estimadas|estimados) (familias|señores|candidatos)',
    '(aplica|apto) para el (bono|programa|puesto)',
  ],
};
