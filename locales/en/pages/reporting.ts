import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the page that helps to report an offer. Placeholders: `{site}`, `{country}`, `{language}`, `{date}`, `{number}`, `{harms}`.
 * `report.text.*` is the text someone pastes on the site or sends to an office: polite, short, about the words and not about a person.
 */
const reporting: Catalogue = {
  'report.title': 'Report an offer',
  'report.intro': 'You do not have to report. If you want to, here is a text to use and the places that take it.',
  'report.nothing-sent':
    'We send nothing. Nobody is told that you were here. You send the text yourself, if you want to.',

  'report.first.title': 'Before you report',
  'report.first.save':
    'Save it first. Take pictures of the screen: the words, the profile, the date and the address of the page.',
  'report.first.vanish': 'A report can make the chat or the offer vanish, for you too. What you saved stays.',
  'report.first.quiet': 'Do not tell the other person that you will report. Do not argue with them.',
  'report.first.public': 'Do not post names, pictures or numbers in public. It can put people at risk, you too.',
  'report.first.pictures':
    'Is there a private picture of someone under 18? Do not save it and do not pass it on. Report it where it is. If it is a picture of you, you did nothing wrong.',

  'report.text.title': 'A text to use',
  'report.text.intro': 'Change it as you like. It names nobody. Leave out what you do not want to say.',
  'report.text.label': 'Your text',
  'report.text.language': 'Language of the text',
  'report.text.language.note': 'The people who read it may not know your language.',
  'report.text.copy': 'Copy the text',
  'report.text.hello': 'Hello,',
  'report.text.about.jobs': 'I am writing about an offer on {site}.',
  'report.text.about.social': 'I am writing about a post on {site}.',
  'report.text.about.messages': 'I am writing about messages I was sent on {site}.',
  'report.text.about.dating': 'I am writing about a profile or messages on {site}.',
  'report.text.about.unknown': 'I am writing about an offer I found online.',
  'report.text.where': 'Address of the page:',
  'report.text.signs': 'A reading aid on my device noticed these signs. It explains them like this:',
  'report.text.no-signs': 'Something in it worries me.',
  'report.text.harms': 'Signs like these can point to: {harms}.',
  'report.text.please':
    'Please take a look at it. I may be wrong, and I accuse nobody. If people may be at risk, please keep what you have and tell the police.',
  'report.text.thanks': 'Thank you.',

  'report.site.title': 'Report it on {site}',
  'report.site.title.unknown': 'Report it on the site',
  'report.way.button-on-ad':
    'On the page of the offer, look for a flag, three dots or the word “Report”. It is often at the top or at the very end.',
  'report.way.menu-of-post': 'Press the three dots beside the post, then “Report”.',
  'report.way.menu-of-profile': 'Open the profile, press the three dots or the flag, then “Report”.',
  'report.way.menu-of-chat': 'Open the chat, press its name or the three dots at the top, then “Report”.',
  'report.way.unknown':
    'Look for “Report”, a flag or three dots beside the offer. If there is none, look for “Contact” or “Help” at the end of the page.',
  'report.way.choose': 'The site asks what it is about. Choose what is nearest. You do not have to be sure.',
  'report.way.form': 'Open the report form of {site}',
  'report.way.guide': 'How {site} explains reporting',
  'report.way.form.note': 'It opens the site itself. You may have to log in.',
  'report.way.checked': 'Noted on {date}. Sites change, so it may look different.',
  'report.way.then':
    'The site decides what it does. It may take days, and you may hear nothing. You can also tell an office.',

  'report.offices.title': 'Offices that take reports',
  'report.offices.intro': 'They can act when a site does not. You can ask first what happens with a report.',
  'report.channel.exploitation': 'When people may be used or controlled',
  'report.channel.police': 'Police, when it is not an emergency',
  'report.channel.labour': 'Labour inspectors',
  'report.channel.child-images': 'Pictures and messages that hurt children',
  'report.channel.removal': 'To have private pictures taken down',
  'report.channel.online-crime': 'Scams, threats and other crime on the internet',
  'report.note.int-takeitdown': 'For pictures from before you were 18.',
  'report.note.int-stopncii': 'For pictures from when you were 18 or older.',
  'report.note.int-inhope': 'It leads you to the office in your country.',
  'report.note.gb-report-fraud': 'For England, Wales and Northern Ireland.',
  'report.offices.none':
    'We know of no office in {country} that takes such reports online or by phone. Any police station can take one. You can bring someone with you.',
  'report.offices.nearest': 'These people can tell you where a report goes, or make it with you.',
  'report.offices.emergency': 'Is someone in danger right now? Call {number}. That number is for emergencies only.',
  'report.offices.emergency.unknown':
    'Is someone in danger right now? Call the emergency number of the country you are in.',
  'report.flaggers.title': 'Trusted flaggers in the European Union',
  'report.flaggers.text':
    'Sites must look first at what these groups report. Some of them take reports from anyone. The European Commission has the list.',
  'report.flaggers.link': 'List of trusted flaggers',

  'report.without':
    'The offices cannot be shown just now. You can still report on the site itself, or go to a police station.',

  'report.talk.title': 'Not sure?',
  'report.talk.text': 'You can talk about it with someone before you report, or instead of it.',
  'report.talk.link': 'Talk to someone',
  'report.from-help': 'Report this offer',
};

export default reporting;
