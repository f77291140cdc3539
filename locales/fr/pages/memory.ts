import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory, and of the page that shows what is remembered. */
const words: Catalogue = {
  'memory.nav': 'Ce que tu as gardé',
  'memory.nav.notebook': 'Carnet',
  'memory.nav.watch-list': 'Liste à surveiller',
  'memory.nav.pictures': 'Images',
  'memory.nav.memory': 'Ce qui est mémorisé',

  'memory.banner.locked': 'Ce que tu as gardé est verrouillé.',
  'memory.banner.locked.text':
    'Écris ton mot de passe pour le voir. D’ici là, rien de nouveau n’est mémorisé et rien de ce que tu as vu n’est reconnu.',
  'memory.banner.erasing': 'Effacement en cours. Laisse le navigateur ouvert jusqu’à la fin.',
  'memory.banner.fleeting': 'Ce que tu gardes maintenant disparaît quand le navigateur se ferme.',
  'memory.banner.refused': 'Le navigateur ne nous laisse rien garder ici. Cela peut arriver dans une fenêtre privée.',
  'memory.banner.damaged':
    'Ce qui était gardé avant ne s’ouvre pas pour le moment. Nous n’avons rien changé ni effacé.',
  'memory.banner.newer':
    'Ce qui était gardé avant vient d’une version plus récente de cette extension. Nous n’avons rien changé. Mets l’extension à jour pour le revoir.',
  'memory.banner.blocked':
    'Une autre fenêtre ouverte utilise encore ce que tu as gardé. Ferme les autres fenêtres, puis essaie encore.',
  'memory.banner.full':
    'Il n’y a plus de place sur cet appareil. Rien de plus ne peut être gardé tant qu’il n’y a pas de place.',
  'memory.banner.export': 'Si quelque chose compte pour toi, enregistre-le comme fichier depuis le carnet.',
  'memory.banner.retry': 'Essayer encore',

  'memory.title': 'Ce qui est mémorisé',
  'memory.intro':
    'Tout cela est seulement sur cet appareil. Personne d’autre ne le reçoit. Tu peux l’effacer à tout moment.',

  'memory.now.title': 'En ce moment',
  'memory.now.locked': 'On voit combien il y en a une fois que c’est déverrouillé.',
  'memory.now.contacts':
    '{count, plural, =0 {Aucun numéro ni autre contact n’est mémorisé.} one {# contact est mémorisé sous forme de code court. On ne peut y lire ni numéro ni nom.} other {# contacts sont mémorisés sous forme de codes courts. On ne peut y lire ni numéro ni nom.}}',
  'memory.now.texts':
    '{count, plural, =0 {Aucun texte d’offre n’est mémorisé.} one {# texte d’offre est mémorisé sous forme de code court.} other {# textes d’offres sont mémorisés sous forme de codes courts.}}',
  'memory.now.evidence':
    '{count, plural, =0 {Il n’y a pas d’offre dans ton carnet.} one {Il y a # offre dans ton carnet.} other {Il y a # offres dans ton carnet.}}',
  'memory.now.pictures':
    '{count, plural, =0 {Aucune image n’est gardée.} one {# image est gardée.} other {# images sont gardées.}}',
  'memory.now.watched':
    '{count, plural, =0 {Ta liste à surveiller est vide.} one {Il y a # entrée dans ta liste à surveiller.} other {Il y a # entrées dans ta liste à surveiller.}}',
  'memory.now.oldest': 'Le plus ancien a été vu pour la dernière fois le {date}.',

  'memory.seen.title': 'Déjà vu',
  'memory.seen': 'Mémoriser ce que j’ai vu',
  'memory.seen.text':
    'Les contacts et les textes des offres que tu ouvres sont mémorisés sous forme de codes courts. On peut alors te dire : ce numéro était dans une autre offre, sous un autre nom.',
  'memory.seen.private': 'Dans une fenêtre privée, rien n’est mémorisé.',
  'memory.seen.off':
    'Si tu le désactives, rien de nouveau n’est mémorisé. Ce qui est là reste jusqu’à son jour, ou jusqu’à ce que tu l’effaces.',
  'memory.messages': 'Aussi dans les messages et sur les sites de rencontre',
  'memory.messages.text': 'Là, les gens t’écrivent en privé. C’est donc désactivé tant que tu ne l’actives pas.',
  'memory.days': 'Oublier après',
  'memory.days.choice': '{days, plural, one {# jour} other {# jours}}',
  'memory.days.text':
    'Ce qui n’a pas été revu pendant ce temps est oublié tout seul. Ton carnet et tes images restent jusqu’à ce que tu les effaces.',

  'memory.lock.title': 'Un mot de passe pour ce que tu as gardé',
  'memory.lock.none':
    'Il n’y a pas de mot de passe. Tout est gardé en code, mais la clé est à côté. Une personne qui utilise cet appareil peut ouvrir ton carnet. Une personne qui copie le disque peut le lire.',
  'memory.lock.helps':
    'Avec un mot de passe, personne ne peut l’ouvrir sans ces mots. Pas même avec une copie du disque.',
  'memory.lock.new-key':
    'Quand tu en choisis un, tout ce que tu as gardé reçoit une nouvelle clé. Les codes courts des contacts et des textes vus jusqu’ici sont oubliés. Ton carnet, tes images et ta liste à surveiller restent.',
  'memory.lock.old-key':
    'L’ancienne clé est effacée tout de suite, mais le navigateur peut en laisser des traces sur le disque un certain temps. Ce que tu gardes à partir de maintenant n’a jamais eu cette clé.',
  'memory.lock.forgotten':
    'Si tu oublies le mot de passe, personne ne peut le retrouver, et nous non plus. Tu peux alors seulement tout effacer.',
  'memory.lock.other': 'Ce n’est pas le verrou des réglages. Prends d’autres mots.',
  'memory.lock.set': 'Mettre le mot de passe',
  'memory.lock.change': 'Changer le mot de passe',
  'memory.lock.is-set': 'Il y a un mot de passe. C’est déverrouillé en ce moment.',
  'memory.lock.now': 'Verrouiller maintenant',
  'memory.lock.remove': 'Enlever le mot de passe',
  'memory.lock.set.done': 'Le mot de passe est mis.',
  'memory.lock.removed': 'Il n’y a plus de mot de passe.',
  'memory.lock.busy': 'Attends un peu. Tout reçoit sa nouvelle clé.',
  'memory.lock.not-now': 'Ce n’est pas possible pour le moment, car rien ne peut être gardé durablement.',
  'memory.minutes': 'Verrouiller tout seul après',
  'memory.minutes.choice': '{minutes, plural, one {# minute} other {# minutes}}',
  'memory.minutes.text':
    'Le temps repart à chaque fois que tu utilises une page de cette extension. C’est aussi verrouillé quand le navigateur se ferme.',

  'memory.erase.title': 'Effacer',
  'memory.erase.text': 'Ce qui est effacé ne revient pas. Nous ne pouvons pas le retrouver non plus.',
  'memory.erase.site': 'Tout ce qui vient d’un site',
  'memory.erase.site.choose': 'Choisis un site',
  'memory.erase.site.do': 'Effacer ce qui vient de ce site',
  'memory.erase.site.sure':
    'Effacer tout ce qui vient de {site} ? Les offres de ce site dans ton carnet partent aussi, avec leurs images.',
  'memory.erase.site.locked': 'Pour effacer un seul site, déverrouille d’abord. Tu peux toujours tout effacer.',
  'memory.erase.all': 'Tout',
  'memory.erase.all.do': 'Tout effacer',
  'memory.erase.all.sure':
    'Tout effacer ? Ton carnet, toutes les images, la liste à surveiller, tout ce qui a été vu et le mot de passe. Tes réglages restent.',
  'memory.erase.yes': 'Oui, effacer',
  'memory.erase.no': 'Non, garder',
  'memory.erase.done':
    '{count, plural, =0 {Il n’y avait rien à effacer.} one {Effacé : # élément.} other {Effacé : # éléments.}}',
  'memory.erase.all.done': 'Tout est effacé.',
  'memory.erase.failed': 'Tout n’a pas pu être effacé pour le moment. Cela continue dès que le navigateur le permet.',
};

export default words;
