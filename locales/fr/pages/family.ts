import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page for families, to be read together. Placeholders: `{line}` is the sentence of `lock.line`. */
const family: Catalogue = {
  'family.title': 'À lire ensemble',
  'family.intro':
    'Pour les parents et les jeunes, côte à côte. Cela prend cinq minutes. Cette page ne demande rien et ne garde rien.',

  'family.sees.title': 'Ce que voit cette extension',
  'family.sees.1': 'Des offres et des messages à l’écran, et seulement sur les sites qui ont été activés.',
  'family.sees.2': 'Elle cherche des mots qui servent souvent à piéger les gens, et met un petit repère à côté.',
  'family.sees.3': 'Elle le fait sur cet appareil. Rien n’est envoyé ailleurs.',

  'family.never.title': 'Ce qu’elle ne montre jamais à personne',
  'family.never.1': 'Un parent ne voit jamais ce qu’un jeune lit ou écrit. Il n’y a ni page ni rapport pour cela.',
  'family.never.2':
    'Elle ne garde aucune liste de pages ou de messages. Ce que sa fenêtre montre d’une page disparaît quand on ferme la page.',
  'family.never.3': 'Elle n’écrit à personne : ni aux parents, ni à l’école, ni à la police.',

  'family.lock.title': 'Le verrou',
  'family.lock.1':
    'Un parent peut verrouiller les réglages. Il faut alors un mot de passe pour désactiver un site, ou le mode 13 à 17 ans.',
  'family.lock.2':
    'Le verrou n’est jamais secret. Tant qu’il y en a un, la fenêtre qui s’ouvre depuis la barre d’outils dit : « {line} »',
  'family.lock.3':
    'L’aide, « Quitter vite cette page », « Vérifier un texte » et la langue ne sont jamais verrouillés.',
  'family.lock.4': 'Le verrou ne montre rien de ce qui a été lu. Il ne note pas qui a essayé de l’ouvrir.',
  'family.lock.5':
    'Il s’enlève avec le mot de passe. S’il est perdu, il suffit de supprimer l’extension et de l’installer à nouveau.',
  'family.lock.6': 'Décidez-en ensemble. Une règle acceptée par tous tient plus longtemps.',
  'family.lock.link': 'Ouvrir les réglages',

  'family.start.title': 'Huit façons de commencer',
  'family.start.intro':
    'Une promenade ou le chemin du retour, c’est un bon moment. Posez une question, puis attendez. Pas besoin d’arriver au bout aujourd’hui.',
  'family.start.8.title': 'De 8 à 12 ans',
  'family.start.8.1':
    'Est-ce que quelqu’un que tu ne connais pas t’a déjà écrit dans un jeu ? Qu’est-ce qu’il voulait savoir sur toi ?',
  'family.start.8.2':
    'Si quelqu’un te donne des pièces ou un cadeau dans un jeu, qu’est-ce qu’il peut vouloir en échange ?',
  'family.start.8.3':
    'Une surprise d’anniversaire est un bon secret. Quels secrets un enfant ne devrait-il jamais avoir à garder tout seul ?',
  'family.start.13.title': 'De 13 à 15 ans',
  'family.start.13.1': 'Comment ferais-tu pour savoir si quelqu’un en ligne a vraiment l’âge qu’il dit ?',
  'family.start.13.2':
    'Si quelqu’un te mettait la pression en ligne, à qui en parlerais-tu en premier ? Ce n’est pas forcément à moi.',
  'family.start.13.3':
    'As-tu vu des publications sur de l’argent vite gagné ? À ton avis, que cherchent les gens qui publient ça ?',
  'family.start.16.title': 'À 16 et 17 ans',
  'family.start.16.1': 'Si tu trouvais un job d’été très loin, que voudrais-tu savoir avant de partir ?',
  'family.start.16.2':
    'Quelqu’un est très gentil, te fait des cadeaux, puis demande un service. Comment dirais-tu non, et qui pourrait t’aider ?',

  'family.told.title': 'Quand un jeune vous confie quelque chose',
  'family.told.1': 'Écoutez jusqu’au bout. Puis dites : « Merci de me l’avoir dit. Ce n’est pas ta faute. »',
  'family.told.2': 'Ne faites pas de reproches. Ne demandez pas : « Pourquoi tu as fait ça ? » La honte fait taire.',
  'family.told.3':
    'Ne prenez pas le téléphone. Il sert à trouver de l’aide, et ce serait comme une punition pour avoir parlé.',
  'family.told.4':
    'Gardez des preuves : noms, numéros, dates, captures d’écran. N’effacez rien. S’il y a des images privées d’une personne de moins de 18 ans, ne les copiez pas et ne les partagez pas. Demandez d’abord à une ligne d’aide.',
  'family.told.5': 'N’écrivez pas vous-même à l’autre personne, et ne payez pas.',
  'family.told.6': 'Appelez une ligne ensemble. Elle parle aussi avec les parents.',

  'family.young.title': 'Si le jeune, c’est toi',
  'family.young.text':
    'Tu peux parler toi-même à une ligne pour les jeunes. Tu n’as besoin de l’accord de personne. Le verrou ne l’empêche pas.',

  'family.more.title': 'Et ensuite',
  'family.more.practice': 'Essayer des offres inventées',
  'family.more.learn': 'Lire sur les offres faites aux jeunes',
  'family.more.help': 'Des personnes à qui parler',
};

export default family;
