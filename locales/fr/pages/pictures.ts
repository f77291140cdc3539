import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page that knows pictures again. See the English file. */
const pictures: Catalogue = {
  'pictures.title': 'Ai-je déjà vu cette image ?',
  'pictures.intro':
    'La même photo peut revenir sous un autre nom. Choisissez une image et demandez si elle fait partie de celles que vous avez fait mémoriser.',
  'pictures.how':
    'On cherche les mêmes points dans l’image : bords, coins, motifs. On ne connaît aucun visage et on ne peut pas dire qui est quelqu’un. Rien n’est envoyé.',

  'pictures.choose.title': 'Choisir une image',
  'pictures.choose.page':
    'Voici ce qui était sur votre écran. Appuyez sur une image, ou tracez un cadre autour de ce que vous voulez.',
  'pictures.choose.none':
    'L’image est sur une page ? Ouvrez la page. Appuyez sur notre bouton en haut du navigateur. Puis appuyez sur « Images de cette page ».',
  'pictures.choose.refused':
    'Le navigateur ne nous a pas laissés voir cette page. Vous pouvez choisir une image dans un fichier, ou en copier une et la coller ici.',
  'pictures.view': 'Ce qui était sur votre écran',
  'pictures.found': 'Image {number}',
  'pictures.found.count':
    '{count, plural, =0 {Aucune image n’a été trouvée. Vous pouvez tracer un cadre.} one {# image a été trouvée.} other {# images ont été trouvées.}}',
  'pictures.frame': 'Choisir un cadre avec des nombres',
  'pictures.frame.left': 'Depuis la gauche',
  'pictures.frame.top': 'Depuis le haut',
  'pictures.frame.width': 'Largeur',
  'pictures.frame.height': 'Hauteur',
  'pictures.frame.note': 'En centièmes de la vue : 50, c’est la moitié.',
  'pictures.frame.use': 'Prendre ce cadre',
  'pictures.file': 'Choisir un fichier',
  'pictures.paste': 'Ou copiez une image et collez-la ici.',
  'pictures.bad.file':
    'Ce fichier ne peut pas être montré comme une image. Choisissez une photo ou une capture d’écran (JPEG, PNG, WebP).',
  'pictures.bad.small': 'Ce morceau est trop petit pour être reconnu. Choisissez-en un plus grand.',
  'pictures.bad.plain': 'Il y a trop peu de choses dans cette image pour la reconnaître. Choisissez-en une plus riche.',
  'pictures.bad.paste':
    'Il n’y avait pas d’image dans ce que vous avez collé. Copiez l’image elle-même, puis collez de nouveau.',

  'pictures.chosen.title': 'L’image que vous avez choisie',
  'pictures.ask': 'L’ai-je déjà vue ?',
  'pictures.working': 'Recherche',
  'pictures.answer.same': 'Oui. C’est la même image que « {name} », mémorisée le {date}.',
  'pictures.answer.changed':
    'Oui. C’est l’image « {name} », mémorisée le {date}, mais modifiée : coupée, tournée, colorée ou avec du texte dessus.',
  'pictures.answer.background': 'On dirait le même lieu que « {name} », mémorisée le {date}, avec autre chose devant.',
  'pictures.answer.none': 'Elle n’est pas parmi les images que vous avez fait mémoriser. Cela ne dit rien de plus.',
  'pictures.answer.empty': 'Vous n’avez encore fait mémoriser aucune image : il n’y a rien à comparer.',
  'pictures.answer.note':
    'On peut se tromper. Une image peut revenir pour une bonne raison : vous pouvez poser la question.',

  'pictures.remember': 'Mémoriser cette image',
  'pictures.name': 'Un nom court, pour la reconnaître',
  'pictures.name.empty': 'Écrivez d’abord un nom court.',
  'pictures.remembered': '« {name} » est mémorisée sur cet appareil.',
  'pictures.watch': 'Surveiller cette image',
  'pictures.watch.note':
    'Elle reste 30 jours sur votre liste à surveiller. Les images sont comparées seulement quand vous appuyez : quand vous demandez ici, ou gardez une image avec une offre. On ne les cherche sur aucune page.',
  'pictures.full': 'Vous avez {most} images. Oubliez-en une avant d’en ajouter une autre.',
  'pictures.locked':
    'Ce qui est mémorisé est verrouillé pour le moment. Ouvrez d’abord le verrou, puis appuyez de nouveau.',
  'pictures.failed': 'Cela n’a pas marché. Rien n’est perdu. Appuyez de nouveau.',

  'pictures.list.title': 'Images mémorisées',
  'pictures.list.count': '{count, plural, =0 {Aucune pour le moment.} one {# image.} other {# images.}}',
  'pictures.list.note':
    'Une petite copie de chacune reste sous clé sur cet appareil, jusqu’à ce que vous l’oubliiez. Ne gardez pas une photo intime de quelqu’un de moins de 18 ans.',
  'pictures.since': 'Depuis le {date}',
  'pictures.forget': 'Oublier « {name} »',
  'pictures.forget.short': 'Oublier',
  'pictures.forgotten': '« {name} » est oubliée.',
};

export default pictures;
