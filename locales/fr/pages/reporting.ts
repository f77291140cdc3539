import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the page that helps to report an offer. Placeholders: `{site}`, `{country}`, `{language}`, `{date}`, `{number}`, `{harms}`.
 * `report.text.*` is the text someone pastes on the site or sends to an office: polite, short, about the words and not about a person.
 */
const reporting: Catalogue = {
  'report.title': 'Signaler une offre',
  'report.intro':
    'Rien ne vous oblige à signaler. Si vous le voulez, voici un texte à utiliser et les endroits qui le reçoivent.',
  'report.nothing-sent':
    'Nous n’envoyons rien. Nous ne disons à personne que vous étiez ici. Le texte, c’est vous qui l’envoyez, si vous voulez.',

  'report.first.title': 'Avant de signaler',
  'report.first.save':
    'Gardez d’abord une trace. Faites des captures d’écran : les mots, le profil, la date et l’adresse de la page.',
  'report.first.vanish':
    'Après un signalement, la conversation ou l’offre peut disparaître, pour vous aussi. Ce que vous avez gardé reste.',
  'report.first.quiet': 'Ne dites pas à l’autre personne que vous allez signaler. Ne vous disputez pas avec elle.',
  'report.first.public':
    'Ne publiez ni noms, ni photos, ni numéros. Cela peut mettre des gens en danger, et vous aussi.',
  'report.first.pictures':
    'Y a-t-il une image privée de quelqu’un de moins de 18 ans ? Ne l’enregistrez pas et ne la partagez pas. Signalez-la là où elle est. Si c’est une image de vous, vous n’avez rien fait de mal.',

  'report.text.title': 'Un texte à utiliser',
  'report.text.intro': 'Changez-le comme vous voulez. Il ne nomme personne. Enlevez ce que vous ne voulez pas dire.',
  'report.text.label': 'Votre texte',
  'report.text.language': 'Langue du texte',
  'report.text.language.note': 'Les personnes qui le lisent ne connaissent peut-être pas votre langue.',
  'report.text.copy': 'Copier le texte',
  'report.text.hello': 'Bonjour,',
  'report.text.about.jobs': 'Je vous écris au sujet d’une offre sur {site}.',
  'report.text.about.social': 'Je vous écris au sujet d’une publication sur {site}.',
  'report.text.about.messages': 'Je vous écris au sujet de messages qu’on m’a envoyés sur {site}.',
  'report.text.about.dating': 'Je vous écris au sujet d’un profil ou de messages sur {site}.',
  'report.text.about.unknown': 'Je vous écris au sujet d’une offre que j’ai trouvée en ligne.',
  'report.text.where': 'Adresse de la page :',
  'report.text.signs': 'Une aide à la lecture sur mon appareil a remarqué ces signes. Elle les explique ainsi :',
  'report.text.no-signs': 'Quelque chose m’inquiète dans ce contenu.',
  'report.text.harms': 'De tels signes peuvent faire penser à ceci : {harms}.',
  'report.text.please':
    'Merci de bien vouloir regarder cela. Je peux me tromper, et je n’accuse personne. Si des personnes sont peut-être en danger, merci de garder ce que vous avez et de prévenir la police.',
  'report.text.thanks': 'Merci.',

  'report.site.title': 'Signaler sur {site}',
  'report.site.title.unknown': 'Signaler sur le site',
  'report.way.button-on-ad':
    'Sur la page de l’offre, cherchez un drapeau, trois points ou le mot « Signaler ». C’est souvent en haut ou tout en bas.',
  'report.way.menu-of-post': 'Appuyez sur les trois points à côté de la publication, puis sur « Signaler ».',
  'report.way.menu-of-profile': 'Ouvrez le profil, appuyez sur les trois points ou le drapeau, puis sur « Signaler ».',
  'report.way.menu-of-chat':
    'Ouvrez la conversation, appuyez sur son nom ou sur les trois points en haut, puis sur « Signaler ».',
  'report.way.unknown':
    'Cherchez « Signaler », un drapeau ou trois points à côté de l’offre. S’il n’y en a pas, cherchez « Contact » ou « Aide » en bas de la page.',
  'report.way.choose':
    'Le site demande de quoi il s’agit. Choisissez ce qui s’en approche le plus. Pas besoin d’avoir une certitude.',
  'report.way.form': 'Ouvrir le formulaire de {site}',
  'report.way.guide': 'Le signalement expliqué par {site}',
  'report.way.form.note': 'Cela ouvre le site lui-même. Il faudra peut-être vous connecter.',
  'report.way.checked': 'Noté le {date}. Les sites changent, cela peut donc être différent.',
  'report.way.then':
    'C’est le site qui décide de la suite. Cela peut prendre des jours, et vous n’aurez peut-être pas de réponse. Vous pouvez aussi prévenir un service public.',

  'report.offices.title': 'Les services qui reçoivent les signalements',
  'report.offices.intro':
    'Ils peuvent agir quand un site ne le fait pas. Vous pouvez d’abord demander ce que devient un signalement.',
  'report.channel.exploitation': 'Quand des personnes sont peut-être exploitées ou contrôlées',
  'report.channel.police': 'Police, quand ce n’est pas une urgence',
  'report.channel.labour': 'Inspection du travail',
  'report.channel.child-images': 'Images et messages qui font du mal aux enfants',
  'report.channel.removal': 'Pour faire retirer des images privées',
  'report.channel.online-crime': 'Arnaques, menaces et autres délits sur internet',
  'report.note.int-takeitdown': 'Pour les images d’avant vos 18 ans.',
  'report.note.int-stopncii': 'Pour les images où vous aviez 18 ans ou plus.',
  'report.note.int-inhope': 'Il vous dirige vers le service de votre pays.',
  'report.note.gb-report-fraud': 'Pour l’Angleterre, le pays de Galles et l’Irlande du Nord.',
  'report.offices.none':
    '{country} : nous n’y connaissons aucun service qui reçoit ces signalements en ligne ou par téléphone. Tout poste de police peut en recevoir un. Vous pouvez venir avec quelqu’un.',
  'report.offices.nearest': 'Ces personnes peuvent vous dire où va un signalement, ou le faire avec vous.',
  'report.offices.emergency':
    'Quelqu’un est en danger en ce moment ? Appelez le {number}. Ce numéro est réservé aux urgences.',
  'report.offices.emergency.unknown':
    'Quelqu’un est en danger en ce moment ? Appelez le numéro d’urgence du pays où vous êtes.',
  'report.flaggers.title': 'Signaleurs de confiance dans l’Union européenne',
  'report.flaggers.text':
    'Les sites doivent regarder en premier ce que ces groupes signalent. Certains reçoivent les signalements de tout le monde. La Commission européenne en tient la liste.',
  'report.flaggers.link': 'Liste des signaleurs de confiance',

  'report.without':
    'Les services ne peuvent pas s’afficher pour l’instant. Vous pouvez quand même signaler sur le site lui-même, ou aller dans un poste de police.',

  'report.talk.title': 'Des doutes ?',
  'report.talk.text': 'Vous pouvez en parler à quelqu’un avant de signaler, ou au lieu de signaler.',
  'report.talk.link': 'Parler à quelqu’un',
  'report.from-help': 'Signaler cette offre',
};

export default reporting;
