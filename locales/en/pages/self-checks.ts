import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the self-checks: short, calm and for a reader of 13; questions that begin with `child` are for ages 8 to 12, those with `teen` for 13 to 17.
 * Each `ask` is answered with yes, no or "I do not know"; each `why` must be true after the answer that worries and after "I do not know".
 * Placeholders: `{step}`, `{count}`, `{answer}`.
 */
const words: Catalogue = {
  'self-check.title': 'Check for yourself',
  'self-check.intro':
    'A few short questions help you to see more clearly. Choose what fits. It takes about three minutes.',
  'self-check.private': 'Your answers are not saved and not sent. When you leave this page, they are gone.',
  'self-check.choose': 'What is it about?',

  'self-check.offer.title': 'Is this offer all right?',
  'self-check.offer.text': 'For a job, a trip, a casting or another offer that you are thinking about.',
  'self-check.friend.title': 'Is this friend who they say?',
  'self-check.friend.text': 'For someone you met online: in a game, in a chat or in a dating app.',
  'self-check.job.title': 'Is my job all right?',
  'self-check.job.text': 'For work you already do, here or in another country.',
  'self-check.pictures.title': 'Someone is threatening me with pictures',
  'self-check.pictures.text': 'What to do in the first minutes, and who helps.',

  'self-check.age.title': 'How old are you?',
  'self-check.age.why': 'Then the questions and the people to talk to fit you.',
  'self-check.age.8-12': '8 to 12',
  'self-check.age.13-15': '13 to 15',
  'self-check.age.16-17': '16 or 17',
  'self-check.age.under-18': 'Under 18',
  'self-check.age.adult': '18 or older',

  'self-check.step': 'Question {step} of {count}',
  'self-check.yes': 'Yes',
  'self-check.no': 'No',
  'self-check.unsure': 'I do not know',
  'self-check.answered': 'You answered: {answer}',
  'self-check.read': 'Read aloud',
  'self-check.read.stop': 'Stop reading',
  'self-check.again': 'Start again',
  'self-check.others': 'Other checks',

  // the result
  'self-check.none.title': 'Nothing you answered is a known warning sign.',
  'self-check.none.text':
    'That is not the same as safe. If something still feels wrong, trust that feeling and talk to someone.',
  'self-check.talk.title': 'Some answers are worth talking over.',
  'self-check.talk.text':
    'It may all have a good reason. Take your time, and talk about it with someone who is not part of it.',
  'self-check.first.title': 'Please talk to someone before you do anything else.',
  'self-check.first.text':
    'Some of your answers are often signs that someone wants to cheat or control another person. You did nothing wrong. There are people who can help.',
  'self-check.first.text.young':
    'Some of your answers are signs that someone is not playing fair with you. You did nothing wrong and you are not in trouble. An adult you trust can help.',
  'self-check.pictures.first.text':
    'People help with this every day. They will not blame you. You did the right thing by looking for help.',
  'self-check.weighed.title': 'Why we say this',
  'self-check.many-unsure':
    '{count, plural, one {You did not know one answer.} other {You did not know # answers.}} That is all right. Someone can help you find out.',
  'self-check.lines.title': 'People to talk to',
  'self-check.lines.loading': 'Looking for people who can help',
  'self-check.lines.failed': 'The list of people to call could not be shown.',
  'self-check.more-help': 'What happens when you call',
  'self-check.to-pictures': 'Is someone threatening you with pictures? Read this first.',
  'self-check.steps.none': 'If you still have doubts',

  // threats with pictures: before any question
  'self-check.pictures.calm': 'Take one slow breath. Many people have gone through this, and there are ways out.',
  'self-check.pictures.first-minutes': 'The first minutes',
  'self-check.pictures.heavy':
    'Does it feel too heavy to bear? Then call someone now, or go to a person near you. The fear gets smaller when you are not alone with it.',
  'self-check.pictures.go-on': 'Find the right people',
  'self-check.removal.title': 'Keep the pictures from spreading',
  'self-check.removal.text': 'Do this once you have told someone. You do not need to do it alone.',
  'self-check.removal.int-takeitdown':
    'For pictures in which you are under 18. Free, and without your name. The picture stays on your phone or computer: only a code made from it is sent. With the code, many apps can find the picture and take it down.',
  'self-check.removal.int-stopncii':
    'For pictures in which you are 18 or older. Free. The picture stays on your phone or computer: only a code made from it is sent. With the code, many apps can find the picture and take it down.',
  'self-check.removal.es-aepd-canal-prioritario':
    'In Spain: a public office can order that pictures are taken down fast. Report the picture in the app first, if you can. Then fill in the form on the website. There is a way of its own for people under 18.',
  'self-check.removal.failed':
    'Take It Down helps with pictures in which you are under 18. StopNCII helps with pictures in which you are an adult. Both are free.',

  // an offer
  'self-check.ask.offer-found-you': 'Did someone you do not know write to you first with this offer?',
  'self-check.ask.offer-named': 'Do you know the full name and address of who would pay you?',
  'self-check.hint.offer-named': 'Not just a first name or a chat name. A real firm or person that you can look up.',
  'self-check.ask.offer-tasks': 'Do you know what you would do, where, and for how many hours?',
  'self-check.ask.offer-too-good': 'Is the pay much higher than others get for the same work?',
  'self-check.ask.offer-fee': 'Do they want you to pay something first?',
  'self-check.hint.offer-fee':
    'For example for a visa, a course, photos or a deposit. A deposit is money you get back later.',
  'self-check.ask.offer-id':
    'Did they ask for a photo of your passport, your bank card or a code, before there was a contract?',
  'self-check.hint.offer-id': 'A contract is a paper that says your work, your hours and your pay.',
  'self-check.ask.offer-papers': 'Do they want to keep your passport, your identity card or your phone?',
  'self-check.ask.offer-photos': 'Have they asked for photos that the work does not need?',
  'self-check.hint.offer-photos': 'For example of your whole body, or photos you would not show at home.',
  'self-check.ask.offer-secret': 'Have they asked you to tell nobody, or to delete messages?',
  'self-check.ask.offer-hurry': 'Do you have to say yes today, or leave in a few days?',
  'self-check.ask.offer-carry': 'Would you pass on money or parcels, or open accounts for them?',
  'self-check.hint.offer-carry': 'For example: money comes into your account, and you send it on to someone else.',
  'self-check.ask.offer-away': 'Is it in another city or country?',
  'self-check.ask.offer-debt': 'Will they pay the trip or the room now, and take it from your pay later?',
  'self-check.ask.offer-collected': 'Would someone you do not know collect you and take you there?',
  'self-check.ask.offer-visitor': 'Have they told you to say at the border that you are a tourist or a student?',

  // a job that someone already does
  'self-check.ask.job-contract': 'Do you have a paper that says your work, your hours and your pay?',
  'self-check.hint.job-contract': 'Such a paper is called a contract. You can read it, and you have a copy.',
  'self-check.ask.job-papers': 'Does someone else keep your passport, your identity card or your permit?',
  'self-check.hint.job-papers': 'A permit is the paper that lets you live or work in the country.',
  'self-check.ask.job-pay': 'Do you get all the pay that was agreed, and on time?',
  'self-check.ask.job-costs': 'Do they take so much for room, food or trips that little is left?',
  'self-check.ask.job-debt': 'Do they say that you owe them money and must work until it is paid?',
  'self-check.ask.job-leave': 'Could you stop working there if you wanted to?',
  'self-check.hint.job-leave': 'Without a fine, without losing the pay for work you did, and without fear.',
  'self-check.ask.job-go-out': 'Can you go out alone and meet whom you like, after work?',
  'self-check.ask.job-phone': 'Does someone at work keep or check your own phone?',
  'self-check.ask.job-hours': 'Do you work very long days, or have no day off in the week?',
  'self-check.ask.job-other': 'Is the work very different from what they promised?',
  'self-check.ask.job-sleeps': 'Do you sleep at work, or in a place that your boss gives you?',
  'self-check.ask.job-bed': 'Do you have your own bed, clean and warm, and a door you can lock?',
  'self-check.ask.job-against-will': 'Do they make you do things you do not want, or things that are against the law?',
  'self-check.hint.job-against-will': 'For example to sell, carry, beg, cheat or be with someone.',
  'self-check.ask.job-threat':
    'Has anyone made threats to you or your family? Or said that the police would send you away?',

  // an online friend, ages 8 to 12
  'self-check.ask.child-met': 'Have you met this friend in real life, with a grown-up you know?',
  'self-check.ask.child-older': 'Do you think this friend may be older than they say?',
  'self-check.ask.child-move': 'Do they want you to chat in another app, where nobody else can see it?',
  'self-check.ask.child-secret': 'Have they told you to keep something secret from grown-ups?',
  'self-check.ask.child-alone': 'Do they ask where you live, which school you go to, or when you are alone?',
  'self-check.ask.child-gifts': 'Do they give you things, like game money, and want something back?',
  'self-check.ask.child-pictures': 'Have they asked for pictures you would not show at home?',
  'self-check.ask.child-meet': 'Do they want to meet you without a grown-up?',
  'self-check.ask.child-threat': 'Do they get angry, or say that something bad will happen if you say no?',
  'self-check.ask.child-feeling': 'Do you sometimes feel scared or strange after talking to them?',

  // an online friend, ages 13 to 17
  'self-check.ask.teen-met': 'Have you, or friends you trust, met this person in real life?',
  'self-check.ask.teen-video': 'Do they always have a reason not to show their face on a video call?',
  'self-check.ask.teen-older': 'Do you think they may be older than they say?',
  'self-check.hint.teen-older': 'For example: they have a car or a lot of money, or their photos look too perfect.',
  'self-check.ask.teen-fast': 'Did they become very close very fast?',
  'self-check.hint.teen-fast': 'For example: big words of love, or messages all day and night.',
  'self-check.ask.teen-secret': 'Have they asked you to keep them secret, or to delete chats?',
  'self-check.ask.teen-move': 'Did they soon want to go to a more private app?',
  'self-check.ask.teen-alone': 'Do they ask if someone checks your phone, or when you are alone?',
  'self-check.ask.teen-away': 'Do they say bad things about your friends or family, so that you see them less?',
  'self-check.ask.teen-game': 'Have they offered you game money or gifts for doing something?',
  'self-check.ask.teen-gifts': 'Have they paid for things and then said that you owe them?',
  'self-check.ask.teen-pictures': 'Have they asked for pictures you would not show at home?',
  'self-check.ask.teen-track': 'Do they want to know where you are all the time, or want your passwords?',
  'self-check.ask.teen-meet': 'Do they want to meet you alone, in a place that they choose?',
  'self-check.ask.teen-job': 'Have they offered you easy money?',
  'self-check.hint.teen-job': 'Jobs like these: to carry a thing, to lend your bank card, or to be a model.',
  'self-check.ask.teen-trip': 'Do they want you to travel with them, or to move in with them soon?',
  'self-check.ask.teen-threat': 'Have they threatened you, or said they will show others something you sent?',

  // an online friend, adults
  'self-check.ask.adult-met': 'Have you met this person in real life?',
  'self-check.ask.adult-video': 'Do they always have a reason not to show their face on a video call?',
  'self-check.ask.adult-fast': 'Did they speak of love or a future together very soon?',
  'self-check.ask.adult-story': 'Are there things that do not fit: the name, the country, the photos, the number?',
  'self-check.ask.adult-money': 'Have they asked you for money, gift cards or a loan?',
  'self-check.hint.adult-money': 'A loan is money that you lend to someone.',
  'self-check.ask.adult-invest': 'Do they want to show you how to earn money fast, for example with crypto?',
  'self-check.hint.adult-invest': 'Crypto is money that exists only online, such as Bitcoin.',
  'self-check.ask.adult-carry': 'Have they asked you to receive money or parcels and send them on?',
  'self-check.ask.adult-pictures': 'Did they ask for private pictures or videos early on?',
  'self-check.ask.adult-away': 'Do they want you to see your friends or family less?',
  'self-check.ask.adult-gifts': 'Have they paid for things and then said that you owe them?',
  'self-check.ask.adult-track': 'Do they want to know where you are all the time, or want your passwords?',
  'self-check.ask.adult-trip': 'Do they want you to travel or move to them soon, with a ticket that they pay?',
  'self-check.ask.adult-work': 'Have they asked you to do work you do not want, “for the two of us”?',
  'self-check.ask.adult-threat': 'Have they threatened you, or said they will show others something you sent?',

  // threats with pictures
  'self-check.ask.pictures-young-then': 'Are you under 18 in any of the pictures?',
  'self-check.ask.pictures-paid': 'Have you already paid, or sent anything more?',
  'self-check.ask.pictures-known': 'Is it someone you know in real life, for example someone you were with?',
  'self-check.ask.pictures-more': 'Do they want you to meet them, or to do something for them?',
  'self-check.ask.pictures-account': 'Do they know a password of yours, or were they in one of your accounts?',

  // why an answer matters
  'self-check.why.stranger': 'People who plan something bad often write first, to many people at once.',
  'self-check.why.unnamed': 'An honest firm can be found. If nobody knows who pays, nobody can be held to it.',
  'self-check.why.tasks': 'What is not clear now can become anything later.',
  'self-check.why.too-good': 'Very high pay for simple work is often the bait.',
  'self-check.why.fee': 'You do not pay to work. After the first fee, there is often another one.',
  'self-check.why.id': 'With a photo of your papers or a code, someone can act in your name.',
  'self-check.why.papers': 'Nobody may keep your papers or your phone. Without them it is hard to leave.',
  'self-check.why.photos': 'Photos the work does not need can be used later to put pressure on you.',
  'self-check.why.secret': 'Someone who asks you to keep a secret does not want you to get help.',
  'self-check.why.hurry': 'Hurry leaves no time to check. An honest offer can wait a day.',
  'self-check.why.carry': 'The money or the parcel may come from a crime. Then the trouble is yours, not theirs.',
  'self-check.why.trip-debt': 'You would begin with a debt to your boss. That makes it hard to leave.',
  'self-check.why.collected': 'Then someone else decides where you go. Nobody you know can find you.',
  'self-check.why.visitor': 'Without the right papers you are easier to threaten. You can be sent back.',
  'self-check.why.contract': 'A paper with your work, hours and pay protects you when there is a dispute.',
  'self-check.why.pay':
    'Pay for work you did is yours. People can help you get it, in many places also without papers.',
  'self-check.why.costs': 'There are limits to what a boss may take from your pay.',
  'self-check.why.debt': 'Nobody may make you work to pay a debt. You can get help even if you did borrow money.',
  'self-check.why.leave': 'You may always end a job. A fine, a threat or kept pay must not hold you there.',
  'self-check.why.go-out': 'Your free time is yours. Nobody may lock you in or watch whom you meet.',
  'self-check.why.phone': 'Your phone is your way to other people. No boss may keep it or read it.',
  'self-check.why.hours': 'You have a right to rest and to days off. People who know the law can check your hours.',
  'self-check.why.other-work': 'If the work is not what was agreed, you may say no.',
  'self-check.why.bed': 'A place that a boss gives you should be clean, warm and private.',
  'self-check.why.against-will':
    'If you are made to do it, the blame lies with those who make you. Asking for help early is best.',
  'self-check.why.threat': 'A threat is never all right. People on a helpline know how to keep you from harm.',
  'self-check.why.not-met': 'Online, anyone can say they are a child or use a photo of someone else.',
  'self-check.why.never-shown': 'Someone who never shows their face may be another person than the one in the photos.',
  'self-check.why.older': 'Grown-ups who want to be close friends with young people online are often not honest.',
  'self-check.why.fast': 'Very much love very fast can be a way to win your trust.',
  'self-check.why.move': 'In a more private app, nobody else sees what they write.',
  'self-check.why.alone': 'Someone who asks this may want to know if anyone would notice.',
  'self-check.why.away': 'Someone who loves you does not take your friends and family from you.',
  'self-check.why.gifts': 'A gift is free. You never owe anything for it, whatever they say.',
  'self-check.why.pictures': 'You may always say no. If you have sent some, it is not your fault and people can help.',
  'self-check.why.track': 'Wanting to know everything about you is control. It is not love.',
  'self-check.why.meet': 'Do not go alone. Someone who means well does not mind if you bring someone along.',
  'self-check.why.easy-money': 'Easy money for young people is often for something that gets them into trouble.',
  'self-check.why.trip': 'Far from home you would depend on them for everything. There is no need to hurry.',
  'self-check.why.feeling': 'Your feeling matters. It is a good reason to tell a grown-up.',
  'self-check.why.child-threat': 'A real friend does not scare you. Tell a grown-up today. You did nothing wrong.',
  'self-check.why.child-secret':
    'Good surprises are told in the end. A secret that must be kept from grown-ups is not a good one.',
  'self-check.why.story': 'When the facts do not fit, the person may not be who they say.',
  'self-check.why.money': 'Asking for money is often the real aim. What is paid this way rarely comes back.',
  'self-check.why.invest': 'The profits they show you are often made up. The money you put in is gone.',
  'self-check.why.work': 'Someone who loves you does not ask this of you. You may say no, also after a yes.',
  'self-check.why.young-then':
    'Pictures of someone under 18 have the strongest protection. It does not matter how old you are now.',
  'self-check.why.paid': 'Many people pay in the first fear. You can stop now. Your bank may be able to help.',
  'self-check.why.known': 'Also someone you were with must not do this. There are people who know this well.',
  'self-check.why.more': 'Do not go and do not do it. They ask for more each time, and people can help you out.',
  'self-check.why.account': 'Change that password now, on a device that is yours alone.',
};

export default words;
