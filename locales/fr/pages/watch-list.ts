import type { Catalogue } from '@/lib/domain/catalogue';

const words: Catalogue = {
  'watch.title': 'Liste à surveiller',
  'watch.intro':
    'Écrivez des mots, un numéro de téléphone, un e-mail, un nom d’utilisateur ou une adresse web. Si cela se trouve dans une offre sur une page que vous ouvrez, la petite fenêtre de la barre vous le dit.',

  'watch.how.title': 'Comment ça marche',
  'watch.how.pages':
    'Elle regarde seulement les offres des pages que vous ouvrez. Si une page est déjà ouverte, rechargez-la.',
  'watch.how.pictures':
    'Les images sont comparées seulement quand vous appuyez : quand vous demandez si vous l’avez déjà vue, ou gardez une image avec une offre. On ne les cherche sur aucune page.',
  'watch.how.nobody': 'Personne n’est prévenu. Rien n’est envoyé. La page n’en sait rien.',
  'watch.how.spelling': 'Elle reconnaît les mots même écrits autrement, avec des signes ou des espaces au milieu.',
  'watch.how.ends': 'Chaque entrée s’arrête toute seule après 30 jours. Vous pouvez la prolonger.',
  'watch.how.locked': 'Tant que votre carnet est verrouillé, elle ne regarde pas.',

  'watch.label': 'Ce qu’il faut chercher',
  'watch.note': 'De 2 à 200 caractères. Quelques mots d’une offre, ou un numéro qu’on vous a donné, marchent bien.',
  'watch.add': 'Mettre sur la liste',
  'watch.pictures': 'Mettre une image sur la liste',
  'watch.added': 'C’est sur la liste jusqu’au {date}.',
  'watch.known': 'C’était déjà sur la liste. Cela y reste jusqu’au {date}.',
  'watch.too-short': 'Écrivez au moins 2 lettres ou chiffres.',
  'watch.too-long': 'C’est trop long. Écrivez 200 caractères au plus.',
  'watch.full': 'La liste est pleine. Elle contient {most} entrées. Enlevez-en une d’abord.',
  'watch.failed': 'Cela n’a pas marché. Rien n’a changé. Appuyez encore une fois.',

  'watch.list': 'Sur votre liste',
  'watch.count': '{count, plural, one {# entrée} other {# entrées}}',
  'watch.kind.words': 'Mots',
  'watch.kind.contact': 'Contact',
  'watch.kind.picture': 'Image',
  'watch.since': 'Depuis le {date}',
  'watch.until': 'Jusqu’au {date}',
  'watch.renew': '30 jours de plus',
  'watch.renewed': 'Cela reste sur la liste jusqu’au {date}.',
  'watch.remove': 'Enlever',
  'watch.removed': 'Ce n’est plus sur la liste.',
  'watch.empty': 'Votre liste est vide.',
  'watch.empty.text':
    'Vous n’en avez pas besoin. Elle peut aider quand quelqu’un revient sans cesse sous d’autres noms.',
};

export default words;
