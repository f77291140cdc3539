import type { PhrasesById } from '@/lib/domain/language';

/** Children and adolescents. Said in words that do not repeat what is meant. */
export const minors: PhrasesById = {
  'age-probe-secrecy': [
    '(pareces|parecés|te ves|te veo) _1 (mayor|más mayor|más grande|mas grande|más madura|más maduro|de 18|de más|más madurita|mayorcita)',
    '(<que> edad|cuántos años|cuantos años) tienes de verdad',
    '(mami|mamá|mama|madre|papá|papás|padres) _3 te (revisa|revisan|mira|miran|lee|leen|vigila*|controla*) _3 (<phone>|chat|mensajes|tablet)',
    '(muy buen nivel|muy buena|increíble) para (tu edad|tener|dibujar)',
    '(pásame|pasame|dame|agrégame|mándame) (tu|al|el) (snap|insta|discord|whatsapp|número|instagram|telegram|tiktok) _3 (que no se entere|que no se enteren|que no sepa|que no lo sepa|sin que se entere|sin que sepa|no le digas|no les digas) _2 <parent>',
    'agrégame (al|a|en) _1 (snap|discord|insta|instagram|telegram|tiktok) (que no se enteren|que no se entere|sin que se enteren|sin que se entere|sin que lo sepan|sin que sepan|sin que sepa) (tus|tu) <parent>',
  ],
  'image-request-young': [
    '(manda|mándame|mandas|me mandas|mandes) _2 (fotito|foto|fotita) tuya _3 (pa|para) (saber|ver|comprobar)',
    '(para|pa) saber (q|que) eres (tú|real)',
    '(una |) foto tuya (en tu|con tu|para|de) (mesa|cuarto|cama|escritorio|ver|postura|estar seguro)',
    '(foto|fotos|video|vídeo|selfie) _3 (tuya|tuyo|de tu cara|de cuerpo entero|con el uniforme|en tu cuarto|en pijama|con la lengua) _4 (ver si eres|saber que|saber si|saber con quién|para conocerte|real|no eres|de verdad|así sé|asi se|eres real)',
    '(insti|instituto|cole|colegio|secundaria|prepa|liceo) _5 (mándame|mandame|pásame|envíame|enséñame|manda) _2 (foto|fotos|pic|pics|video|vídeo|selfie) (tuya|tuyas|tuyo|de ti|en bañador|en bikini)',
    '(mándame|mandame|enséñame|pásame|envíame|manda) _2 <picture> _5 (tu mamá|tu madre|tus padres|tus papás|tu papá|tus viejos) _1 (no|ni) _2 (vea|vean|entere|enteren|sepa|sepan)',
  ],
  'minor-acceptable': [
    '(15|16|17|14) (en adelante|para arriba|pa arriba|pa rriba)',
    '(de 18|18) (pa arriba|para arriba|en adelante) o menos',
    '(como|si) no (tienes|tenés|tienen) (los |) (18|dieciocho) _4 (no|mejor|nada|hacen|pasa)',
    '(el niño mayor|los niños|los chicos) _4 (echar una mano|ayudan|ayudar|trabajar)',
    '(tb|también|y también|incluso|hasta|desde) (16|17|15|14) _2 (años|tarjeta|cuenta|valen|17|)',
    '(14|15|16) (17|16) (porque|años|tb|también|valen|mejor|para)',
    '(de|desde|desde los|con|a partir de|mayores de|entre) (12|13|14|15|16|doce|trece|catorce|quince|dieciséis|los 12|los 13|los 14|los 15|los 16) (años |) (en adelante|pa arriba|para arriba|ya pueden|hacia arriba)',
    '(niña|niño|nena|muchachita|chamaquita) _4 (para|pa) (ayudar|cuidar|limpiar|la casa|compañía|los mandados|el oficio)',
    '(aceptamos|admitimos|cogemos|contratamos|valen|tomamos) _1 (chicas|muchachas|señoritas|chavas|nenas|pibas|niñas) (de|con|desde) (catorce|quince|dieciséis|diecisiete|14|15|16|17)',
    'no (importa|pasa nada|hay problema|es problema) (que |si |por |) (eres|seas|sea|ser|sos) menor',
    '(decimos|di|diga|dices|diremos|ponemos|pon|ponga) <que> (tienes|tenés|tiene) (dieciocho|18|diecinueve|19)',
  ],
  'gaming-gift-lure': [
    '(mi|el|nuestro) (clan|server|servidor|discord|grupo) (privado|privad0|secreto|solo)',
    'sorteo (roblox|robux|fortnite|minecraft|free fire)',
    '(ganador|ganadora|ganadoras|ganaste|ganado) _4 (roblox|robux|skins|sorteo)',
    '(robux|pavos|skins|v bucks|diamantes|gemas|free fire|fortnite|roblox) ~8 (hazme un favor|haz algo por mí|a cambio de|por privado|nos vemos)',
  ],
};
