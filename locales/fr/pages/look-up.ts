import type { Catalogue } from '@/lib/domain/catalogue';

/** Mots de la partie du carnet qui dit ce qui est retenu d’un contact. */
const words: Catalogue = {
  'look-up.title': 'Ai-je déjà vu ce contact ?',
  'look-up.intro':
    'Écrivez un numéro de téléphone, une adresse e-mail, un nom d’utilisateur ou un site. Toutes les façons de l’écrire conviennent. La réponse vient seulement de cet appareil.',
  'look-up.label': 'Téléphone, e-mail, nom d’utilisateur ou site',
  'look-up.submit': 'Chercher',
  'look-up.working': 'Recherche en cours',
  'look-up.empty': 'Écrivez d’abord un contact.',
  'look-up.no-contact':
    'Il n’y a ici aucun contact que nous puissions lire. Vérifiez le numéro ou l’adresse. Ajoutez l’indicatif du pays, comme +33.',
  'look-up.failed': 'Cela n’a pas marché. Réessayez dans un instant.',
  'look-up.closed': 'Ce qui est retenu est verrouillé pour le moment. Ouvrez le verrou, puis réessayez.',
  'look-up.never': 'Vu dans aucune offre que vous avez ouverte ici. Cela ne veut pas dire que c’est sûr.',
  'look-up.seen': '{count, plural, one {Vu dans # offre.} many {Vu dans # offres.} other {Vu dans # offres.}}',
  'look-up.most': 'Vu dans {count} offres ou plus.',
  'look-up.names': '{count, plural, one {Sous # nom.} many {Sous # noms différents.} other {Sous # noms différents.}}',
  'look-up.places':
    '{count, plural, one {Dans # lieu.} many {Dans # lieux différents.} other {Dans # lieux différents.}}',
  'look-up.jobs':
    '{count, plural, one {Pour # emploi.} many {Pour # emplois différents.} other {Pour # emplois différents.}}',
  'look-up.marked': 'Au moins une de ces offres avait des signes qui inquiètent.',
  'look-up.sites': 'Vu sur : {sites}.',
  'look-up.one-day': 'Vu le {first}.',
  'look-up.days': 'Vu la première fois le {first}, la dernière fois le {last}.',
  'look-up.chance':
    'Un numéro présent dans beaucoup d’offres peut être celui d’une agence. Demandez qui elle est et qui est l’employeur.',
};

export default words;
