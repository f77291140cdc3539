import type { Catalogue } from '@/lib/domain/catalogue';

/** Mots pour lire le texte d’une image. */
const pictureText: Catalogue = {
  'picture-text.title': 'Lire sur une image',
  'picture-text.intro':
    'Une photo d’une affiche, ou une image d’une conversation ou d’une annonce : je peux y chercher les mots.',
  'picture-text.stays': 'L’image reste sur cet appareil. Elle n’est ni envoyée ni gardée.',
  'picture-text.language': 'Langue des mots',
  'picture-text.also': 'Une deuxième langue sur l’image',
  'picture-text.also.none': 'Pas de deuxième langue',
  'picture-text.choose': 'Choisir une image',
  'picture-text.choose-other': 'Choisir une autre image',
  'picture-text.drop': 'Vous pouvez aussi coller une image sur cette page, ou la déposer ici.',
  'picture-text.chosen': 'L’image choisie',
  'picture-text.reading': 'Je la lis. Cela peut prendre une minute.',
  'picture-text.percent': 'Lu : {percent} %.',
  'picture-text.stop': 'Arrêter',
  'picture-text.stopped': 'J’ai arrêté. Aucun mot n’a été lu.',
  'picture-text.again': 'Lire encore une fois',
  'picture-text.remove': 'Enlever l’image',

  'picture-text.filled': 'Les mots sont dans le cadre. Relisez-les et comparez-les avec l’image.',
  'picture-text.found': 'Les mots de l’image',
  'picture-text.read-over': 'Des lettres et des chiffres peuvent être faux. Relisez-les. Vous pouvez les changer.',
  'picture-text.unsure':
    'Cette image est difficile à lire. Beaucoup de lettres peuvent être fausses. Est-ce la bonne langue ?',
  'picture-text.check': 'Vérifier ce texte',

  'picture-text.not-a-picture': 'Je ne peux pas ouvrir ceci comme une image. Choisissez un fichier PNG, JPEG ou WebP.',
  'picture-text.several': 'Choisissez une image à la fois.',
  'picture-text.too-large': 'Cette image est trop grande pour moi. Découpez la partie avec les mots et choisissez-la.',
  'picture-text.too-small':
    'Cette image est trop petite pour être lue. Essayez une image plus grande, ou prise de plus près.',
  'picture-text.nothing':
    'Je n’ai trouvé aucun mot sur cette image. Est-ce la bonne langue ? Vous pouvez aussi écrire les mots.',
  'picture-text.no-data':
    'Je ne peux pas lire cette langue ici : il me manque une partie. M’installer de nouveau peut aider.',
  'picture-text.no-memory': 'Il n’y a pas assez de mémoire. Fermez des onglets, ou découpez la partie avec les mots.',
  'picture-text.failed': 'Cela n’a pas marché. Votre image est toujours là. Essayez encore une fois.',
};

export default pictureText;
