import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the practice board. Its offers, chats and profiles stand in `locales/<language>/practice.ts`. */
const words: Catalogue = {
  'practice.title': 'S’exercer à regarder de plus près',
  'practice.intro':
    'Vous lisez des offres, des conversations et des profils inventés, un par un. Vous choisissez, puis vous voyez pourquoi.',
  'practice.note':
    'Toutes les personnes et les entreprises sont inventées ici. Vos choix ne sont ni gardés ni envoyés.',
  'practice.language': 'Langue des exemples',
  'practice.forms': 'Que voulez-vous regarder ?',
  'practice.forms.all': 'Tout',
  'practice.forms.offer': 'Offres',
  'practice.forms.chat': 'Conversations',
  'practice.forms.profile': 'Profils',
  'practice.group': 'Montrer à un groupe',
  'practice.group.text': 'Des lettres plus grandes, pour un écran que beaucoup de gens regardent.',
  'practice.begin': 'Commencer',

  'practice.step': 'Étape {step} sur {last}',
  'practice.invented.offer': 'Offre inventée',
  'practice.invented.chat': 'Conversation inventée',
  'practice.invented.profile': 'Profil inventé',
  'practice.you': 'Vous',
  'practice.question': 'Que diriez-vous ?',
  'practice.look': 'Je regarderais de plus près',
  'practice.ordinary': 'Cela me paraît ordinaire',
  'practice.stop': 'Arrêter ici',

  'practice.risky': 'Celui-ci est à regarder de plus près',
  'practice.risky.look': 'Vous avez pris le temps de regarder. C’est ce qu’il y a de plus utile.',
  'practice.risky.ordinary': 'Beaucoup de gens seraient passés à côté.',
  'practice.harmless': 'Celui-ci est ordinaire',
  'practice.harmless.look': 'Bien regarder ne coûte rien. On peut toujours demander d’abord.',
  'practice.harmless.ordinary': 'Vous l’avez pris comme il est.',
  'practice.words': 'Ces mots attirent l’attention',

  'practice.end': 'C’était le dernier',
  'practice.end.early': 'Vous avez arrêté ici',
  'practice.end.looked':
    '{count, plural, =0 {Vous n’avez encore répondu à aucun exemple.} one {Vous avez regardé un exemple.} other {Vous avez regardé # exemples.}}',
  'practice.end.again': 'Ceux-ci méritent d’être revus :',
  'practice.end.none': 'Vous n’avez besoin d’en revoir aucun. Dans la vraie vie, prenez votre temps pour chacun.',
  'practice.end.look': 'Revoir',
  'practice.end.back': 'Retour à la liste',
  'practice.end.anew': 'Recommencer',
  'practice.more': 'Ce que vous pouvez faire ensuite',
  'practice.more.learn': 'Voir comment marchent ces offres',
  'practice.more.self-check': 'Vérifier pas à pas votre propre cas',
  'practice.more.help': 'Parler à quelqu’un',
};

export default words;
