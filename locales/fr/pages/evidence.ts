import type { Catalogue } from '@/lib/domain/catalogue';

const evidence: Catalogue = {
  'evidence.title': 'Faire un fichier à donner à quelqu’un',
  'evidence.intro':
    'Mettez dans un seul fichier ce que vous avez gardé. Vous pouvez le donner à la police, à une personne qui aide ou au site. Vous choisissez qui le reçoit.',
  'evidence.nothing-sent':
    'Nous n’envoyons rien. Le fichier est fait sur cet appareil, et c’est vous qui l’enregistrez.',
  'evidence.none': 'Rien n’est encore choisi. Ouvrez votre carnet et choisissez ce qui doit aller dans un fichier.',
  'evidence.none.link': 'Ouvrir le carnet',
  'evidence.closed':
    'Ce que vous avez gardé est verrouillé ou en train d’être effacé. Regardez d’abord la page « Ce qui est mémorisé ».',
  'evidence.missing':
    '{count, plural, one {# chose choisie n’est plus gardée.} other {# choses choisies ne sont plus gardées.}}',

  'evidence.choose.title': '1. Choisissez ce qui va dedans',
  'evidence.choose.intro': 'Au départ, tout y va. Enlevez ce que vous ne voulez pas donner.',
  'evidence.choose.item': 'Mettre « {title} » dans le fichier',
  'evidence.choose.always': 'Le jour, l’heure et la version de Second Look y vont toujours.',
  'evidence.part.title': 'Titre',
  'evidence.part.text': 'Texte',
  'evidence.part.messages': 'Messages',
  'evidence.part.details': 'Qui propose, lieu et paie',
  'evidence.part.contacts': 'Téléphones et autres contacts',
  'evidence.part.address': 'Adresse de la page, et le site',
  'evidence.part.assessment': 'Les signes remarqués',
  'evidence.part.note': 'Votre note',
  'evidence.part.tags': 'Vos étiquettes',
  'evidence.part.pictures': 'Images',
  'evidence.picture': 'Image {number}',
  'evidence.contacts.note': 'Un numéro peut aussi être dans le texte. Vous pouvez le noircir à l’étape 2.',

  'evidence.black.title': '2. Noircissez des mots',
  'evidence.black.intro':
    'Y a-t-il un nom ou un numéro que personne ne doit voir ? Marquez-le à l’étape 3, ou écrivez-le ici. Il est noirci dans tout le fichier.',
  'evidence.black.label': 'Mots à noircir',
  'evidence.black.button': 'Noircir ceci',
  'evidence.black.done':
    '{count, plural, =0 {Ces mots ne sont nulle part dans le fichier.} one {Noirci à # endroit.} other {Noirci à # endroits.}}',
  'evidence.black.list': 'Noirci. Personne d’autre ne voit cette liste.',
  'evidence.black.undo': 'Montrer de nouveau',
  'evidence.black.pictures': 'Les mots d’une image restent tels quels. Laissez l’image dehors si elle montre trop.',

  'evidence.preview.title': '3. Voyez ce qui est dans le fichier',
  'evidence.preview.intro': 'Ceci va dedans, et rien d’autre.',

  'evidence.save.title': '4. Enregistrez-le',
  'evidence.save.intro':
    'C’est un seul fichier ZIP. Qui l’ouvre trouve la page index.html, que tout navigateur peut montrer.',
  'evidence.save.where':
    'Il sera dans vos téléchargements. D’autres personnes qui utilisent cet appareil peuvent l’y trouver.',
  'evidence.save.make': 'Faire le fichier',
  'evidence.save.making': 'Le fichier est en train d’être fait.',
  'evidence.save.made': 'Le fichier est prêt.',
  'evidence.save.link': 'Enregistrer le fichier',
  'evidence.save.print': 'Imprimer ou enregistrer en PDF',
  'evidence.save.failed': 'Le fichier n’a pas pu être fait. Rien n’est perdu. Réessayez avec moins d’images.',
  'evidence.sum.title': 'Comment montrer que personne ne l’a changé',
  'evidence.sum.text':
    'Ce long numéro n’appartient qu’à ce fichier (SHA-256). Notez-le, ou envoyez-le par une autre voie. Si une lettre du fichier change, le numéro n’est plus le même.',
  'evidence.sum.copy': 'Copier le numéro',

  'evidence.import.title': 'Reprendre un fichier',
  'evidence.import.intro':
    'Avez-vous un fichier fait ici ? Vous pouvez le remettre dans votre carnet. Chaque partie est d’abord vérifiée. Ce qui a changé reste dehors.',
  'evidence.import.choose': 'Choisir le fichier',
  'evidence.import.checking': 'Le fichier est en cours de vérification.',
  'evidence.import.found':
    '{count, plural, =0 {Il n’y a rien d’entier à reprendre.} one {# offre est entière.} other {# offres sont entières.}}',
  'evidence.import.button': 'Reprendre ce qui est choisi',
  'evidence.import.redacted': 'Des parties ont été laissées dehors ou noircies.',
  'evidence.import.kept':
    '{count, plural, one {# offre est maintenant dans votre carnet.} other {# offres sont maintenant dans votre carnet.}}',
  'evidence.import.already':
    '{count, plural, one {# offre y était déjà. Elle reste comme elle était.} other {# offres y étaient déjà. Elles restent comme elles étaient.}}',
  'evidence.import.closed':
    'Rien n’a été repris, car ce que vous gardez est verrouillé. Ouvrez-le d’abord, puis réessayez.',
  'evidence.import.full': 'Il n’y a plus de place sur cet appareil. Faites de la place, puis réessayez.',
  'evidence.import.failed':
    '{count, plural, one {# offre n’a pas pu être reprise. Réessayez.} other {# offres n’ont pas pu être reprises. Réessayez.}}',
  'evidence.wrong.title': 'Ce qui ne va pas dans le fichier',
  'evidence.wrong.changed': 'Ce n’est plus comme quand le fichier a été fait.',
  'evidence.wrong.missing': 'Cela devrait être là, mais il manque.',
  'evidence.wrong.unlisted': 'Cela a été ajouté plus tard. Ce n’est pas dans la liste du fichier.',
  'evidence.wrong.twice': 'Il y en a deux de ce nom.',
  'evidence.wrong.strange-name': 'Ce nom n’est pas celui d’un de nos fichiers.',
  'evidence.wrong.unreadable': 'Cela ne peut pas être lu.',
  'evidence.wrong.too-big': 'C’est trop gros.',
  'evidence.wrong.more': '{count, plural, one {Et # de plus.} other {Et # de plus.}}',
  'evidence.refused.not-ours': 'Ce fichier n’a pas été fait ici. Choisissez le fichier ZIP que vous avez enregistré.',
  'evidence.refused.damaged': 'Le fichier est abîmé. En avez-vous une autre copie ?',
  'evidence.refused.too-big': 'Le fichier est trop gros pour être lu. Il peut avoir jusqu’à {most} Mo.',
  'evidence.refused.too-many': 'Il contient trop de fichiers. Il peut en avoir jusqu’à {most}.',
  'evidence.refused.swells': 'Il deviendrait bien trop gros, il n’a donc pas été ouvert.',
  'evidence.refused.no-sums': 'Sa liste, SHA256SUMS, manque. Sans elle, rien ne peut être vérifié.',

  'evidence.file.title': 'Offres que quelqu’un a gardées',
  'evidence.file.intro':
    'Quelqu’un a lu ceci dans un navigateur et l’a gardé. Cette personne a fait ce fichier sur son propre appareil.',
  'evidence.file.about-signs':
    'Une aide à la lecture a remarqué les signes. Elle peut se tromper, et elle n’accuse personne.',
  'evidence.file.redacted':
    'La personne qui a fait ce fichier a laissé dehors ou noirci des parties. Les sommes sont celles du fichier tel qu’il est ici.',
  'evidence.file.left-out': 'Laissé dehors : {parts}',
  'evidence.file.blacked': '{count, plural, one {Noirci : # endroit} other {Noirci : # endroits}}',
  'evidence.file.item': 'Offre {number}',
  'evidence.file.kept': 'Gardée',
  'evidence.file.zone': 'Fuseau horaire',
  'evidence.file.site': 'Site',
  'evidence.file.address': 'Adresse',
  'evidence.file.employer': 'Qui propose',
  'evidence.file.place': 'Lieu',
  'evidence.file.pay': 'Paie',
  'evidence.file.claims': 'Ce que la page dit aux machines',
  'evidence.file.language': 'Langue',
  'evidence.file.reader': 'Lue par',
  'evidence.file.version': 'Version',
  'evidence.file.level': 'Niveau',
  'evidence.file.harms': 'Peut indiquer',
  'evidence.file.countries': 'Pays nommés',
  'evidence.file.them': 'L’autre côté',
  'evidence.file.me': 'La personne qui l’a gardée',
  'evidence.file.minutes': 'minute {number}',
  'evidence.file.files': 'Fichiers',
  'evidence.file.verify.title': 'Comment vérifier que rien n’a changé',
  'evidence.file.verify.text':
    'SHA256SUMS a une somme (SHA-256) pour chaque fichier. Décompressez le fichier ZIP, ouvrez un terminal dans son dossier et tapez :',
  'evidence.file.verify.windows': 'Windows n’a pas cette commande. Dans PowerShell, tapez ceci et comparez :',
  'evidence.file.verify.whole':
    'La somme du fichier ZIP ne peut pas être dedans. La personne qui l’a fait l’a vue et peut vous la dire.',
  'evidence.file.start': 'Ouvrez index.html dans un navigateur. Internet n’est pas nécessaire.',
  'evidence.file.exact': 'text.txt et offer.json ont les mots à la lettre près. Chaque dossier est une offre.',
};

export default evidence;
