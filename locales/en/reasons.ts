/** Why a sign matters, for a reader of 13: one or two plain sentences. `theme.*.reason` stands in for a sign without words of its own. */
export const reasons: Readonly<Record<string, string>> = {
  // recruitment lure
  'reason.all-expenses-covered':
    'When a stranger pays for everything, it can later be called a debt. It is good to know first who pays, and for what.',
  'reason.easy-fast-money':
    'It talks about money and a nice life, not about the work. That is often used to make people say yes quickly.',
  'reason.guaranteed-visa-job':
    'Nobody can promise a visa or a job before it has been checked. Only the state gives visas.',
  'reason.instant-hire':
    'You have the job before anyone has talked with you. Real employers want to know whom they hire.',
  'reason.pay-for-clicks':
    'Nobody pays well for likes or ratings. Offers like this often begin with a small payment to you and end with yours.',
  'reason.pay-too-good':
    'The pay is much higher than this kind of work usually brings. Very high pay is often used to get attention.',
  'reason.talent-scout':
    'Praise from someone you have never met feels good. It is often used to get people to a meeting or to send pictures.',
  'reason.unsolicited-job-dm':
    'You did not apply, and a stranger offers you work. The same message is often sent to thousands of people.',
  'reason.no-experience-no-language':
    'No skills and no language are needed. That can be normal. Together with high pay it is worth a question.',

  // vagueness
  'reason.no-written-contract':
    'Without a contract you can read, it is hard to show later what was promised. You can ask for it before you travel.',
  'reason.terms-switch': 'The place, the boss or the work changed after you said yes. You may say no at any point.',
  'reason.unnamed-employer':
    'There is no name or address to look up. Without them nobody can check who is behind the offer.',
  'reason.vague-duties':
    'It does not say what you would really do. Work that is hidden can turn out to be something else.',

  // who it looks for
  'reason.targets-homeless-addiction-disability':
    'It looks for people who have no home, are ill or have a disability. Some people use such offers to get work without paying for it.',
  'reason.targets-no-ties': 'It looks for people without family or a partner. Being alone makes it harder to get help.',
  'reason.appearance-photos-requested':
    'It asks for pictures of your body or for your measurements. Most jobs do not need them, and pictures can be used against you.',
  'reason.personal-probing':
    'It asks early who you live with and who knows about this. Some people ask that to find out if anyone would notice.',
  'reason.targets-hardship':
    'It speaks to people who need money badly. Need is often used to make people accept what they would refuse.',
  'reason.targets-migrants':
    'It looks for people who have just arrived or have no papers. You have rights at work, also without papers.',
  'reason.women-young-only':
    'It wants only young women, though the work does not need that. There may be another purpose.',

  // contact
  'reason.secrecy-demand': 'It asks you to tell nobody. A secret like this protects the other side, not you.',
  'reason.secret-chat': 'It asks you to delete or hide the chat. Then you would have nothing to show if you need help.',
  'reason.move-off-platform':
    'It wants to move to another app quickly. There, the site can no longer see or stop anything.',
  'reason.obfuscated-contact':
    'The number or the app is written in a hidden way. That is often done to get past the checks of the site.',
  'reason.urgency-pressure':
    'It hurries you. Hurry leaves no time to check or to ask someone. An honest offer can wait a day.',
  'reason.informal-contact-only':
    'The only contact is a chat or a mobile number. That is common, and also hard to check.',

  // the trip
  'reason.pickup-by-stranger': 'A stranger is to collect you or take you on. Then someone else decides where you go.',
  'reason.rotation-plaza':
    'You would move to another flat or city every few weeks. That makes it hard to know anyone who can help.',
  'reason.tourist-visa-work':
    'Working on a tourist visa leaves you without a permit. It is often used to frighten people later: "you are here illegally".',
  'reason.high-risk-destination':
    'Foreign ministries warn about false jobs in this place. The place alone proves nothing, so check twice.',
  'reason.travel-arranged':
    'Someone else buys the ticket and plans the trip. If you change your mind, going back is harder.',

  // papers
  'reason.passport-surrender': 'Nobody may keep your passport or your other papers. Not a boss, not an agency.',
  'reason.account-handover': 'Passwords and codes are the keys to your money and your name. No employer needs them.',
  'reason.fake-documents': 'It offers papers that are not true. If they are found, you carry the blame.',
  'reason.documents-handled-by-recruiter':
    'Someone else does all your papers. You may not know what is signed in your name, or where your papers are.',
  'reason.id-photo-early':
    'It asks for your ID or bank details before there is a real offer. With them, others can open accounts in your name.',

  // money
  'reason.deposit-to-unlock':
    'You are to pay in before you can take money out. A job pays you. It does not ask you to pay in.',
  'reason.allowance-verification-fee':
    'You are to pay something small to receive something big. Often the small payment is all there is.',
  'reason.crypto-giftcard-payment': 'It asks for a way to pay that nobody can take back. That is why it is asked for.',
  'reason.fake-check-equipment':
    'You receive money and are to pass part of it on. The first payment often turns out to be false, and the rest was yours.',
  'reason.upfront-fee':
    'You are to pay to get the work. Fair recruitment rules say that the employer pays, not the person who looks for work.',

  // debt
  'reason.debt-owed': 'A debt can never force you to stay or to work. You may leave. Free lines help you do it safely.',
  'reason.exit-penalty':
    'You would have to pay if you leave early. Such rules are often not legal. Someone can check it for free.',
  'reason.gifts-then-debt': 'First come gifts, then "you owe me". A gift is a gift. You owe nothing.',
  'reason.pay-later-from-wages': 'A debt before the first day can be used to keep you from leaving.',
  'reason.wage-withheld':
    'Pay that is kept back can be used to keep you. Wages belong in your hands, on the agreed day.',
  'reason.pay-below-minimum':
    'The pay seems to be below what the law asks for. You have a right to at least the minimum.',

  // control
  'reason.no-leaving-alone': 'Nobody may lock you in or decide when you go out. That is against the law.',
  'reason.isolate-from-people':
    'It wants you to stop seeing your people. They are the ones who would notice if something is wrong.',
  'reason.location-tracking': 'It wants to know where you are all the time. Care does not need that.',
  'reason.management-account-control':
    'Others would run your account and keep much of the money. Leaving can then be hard and expensive.',
  'reason.phone-restriction':
    'Your phone would be kept or checked. Without it you cannot call anyone. Normal work does not need that.',
  'reason.accommodation-tied':
    'Your work, your bed and your way home would all depend on one person. That makes leaving hard.',
  'reason.excessive-availability':
    'There are no breaks or days off. The law gives you rest, and tired people find it harder to leave.',

  // bodies
  'reason.euphemistic-companionship':
    'It is about company, not about a task. Such words are often used where clients expect more than company.',
  'reason.hostess-commission':
    'In work like this, pay often depends on what guests drink with you. Some guests then expect more.',
  'reason.lingerie-casting':
    'A real casting does not begin with underwear pictures and a stranger. The pictures can be kept and sold.',
  'reason.sex-for-rent': 'A room or help in exchange for closeness is not help. You owe nobody your body.',
  'reason.adult-content-recruit':
    'Some studios and agencies keep the pictures and the money. If you think about it, decide without hurry and keep your own accounts.',
  'reason.intimacy-denial': 'It says that nothing intimate is asked for. It is fair to wonder why it has to say so.',
  'reason.massage-cover':
    'Massage without training, at night or in a private flat, is often something else. A real place has an address and a licence.',
  'reason.sugar-terms':
    'These words mean money for company. Adults choose for themselves. A fee, a trip or a secret changes that.',

  // young people
  'reason.age-probe-secrecy':
    'Someone asks your age and wants a secret. You did nothing wrong. Talk to an adult you trust.',
  'reason.image-request-young':
    'You never have to send pictures of yourself. Stop here and talk to an adult you trust. It is not your fault.',
  'reason.minor-acceptable':
    'This is not for people under 18. An adult who says age does not matter is wrong. Talk to an adult you trust.',
  'reason.gaming-gift-lure':
    'Free gifts in a game often cost something later. You can say no. Tell an adult you trust.',

  // threats
  'reason.family-threat':
    'Threatening your family is a crime, and only the one who threatens is to blame. The police can protect them.',
  'reason.sextortion-threat':
    'Threatening to show your pictures is a crime. Paying does not stop it. There is help, and you are not to blame.',
  'reason.authorities-threat':
    'It says the police will punish you. People who are forced have rights, also without papers. A line can tell you yours without your name.',

  // tasks
  'reason.bank-account-use':
    'Money from strangers is to go through your account. The bank and the police see your name, not theirs.',
  'reason.identity-for-rent':
    'Something is to be opened in your name. Whatever is done with it is then yours to answer for.',
  'reason.violence-missions':
    'Someone pays you to damage or to hurt. They stay away, and you are the one who is caught.',
  'reason.begging-collecting':
    'If you must bring in a sum every day, you are working for someone else. Nobody may punish you for it.',
  'reason.courier-no-questions':
    'You would carry something you may not look into. If it is forbidden, you are the one who has it.',
  'reason.reship-packages':
    'Parcels for strangers would come to your home. Often the goods were paid for with stolen cards, and the address is yours.',
  'reason.scam-call-centre':
    'The work is to win people over in chats or calls. Some of these places cheat the people they call, and do not let their workers leave.',

  // love and trust
  'reason.push-to-sell':
    'Someone who loves you does not ask you to earn money with your body. You can say no, today and later.',
  'reason.future-abroad': 'Big plans in another country come very fast. Far away, you would depend on one person.',
  'reason.intimate-image-request':
    'Pictures sent to someone new can be used to press you. You do not have to prove anything with a picture.',
  'reason.invest-together':
    'Someone you met in a chat teaches you to earn money. Often the website is theirs, and the money cannot be taken out again.',
  'reason.marriage-for-papers':
    'Marriage for papers can tie you to a stranger and to a debt. In most countries it is also not legal.',
  'reason.romance-money': 'Someone you have not met needs your money. Someone who loves you does not need it as proof.',
  'reason.love-bombing': 'So much love so fast can be a way to win you over. Real care gives you time.',
  'reason.never-video': 'There is always a reason not to show their face. You cannot know who is writing.',

  // names that do not fit
  'reason.brand-impersonation':
    'The name is well known, but the address is not theirs. Names of real firms and offices are often borrowed.',
  'reason.recruiter-identity-mismatch':
    'The name, the number and the story do not fit together. There may be a simple reason. You can ask.',
  'reason.same-contact-many-ads':
    'The same contact stands in many different ads. That points to a group rather than one employer.',
  'reason.contact-marked-before':
    'You have seen this contact before, in an offer with signs that worry. It may be chance. Take your time.',
  'reason.text-seen-elsewhere':
    'You have seen nearly the same text before, with another place. Ask which place and which employer it really is.',
  'reason.worrying-wording':
    'On their own these words prove nothing. But with what stands around them they are much like offers and messages that did harm. It may be chance.',
  'reason.throwaway-or-spam-style':
    'The account is new, the text was copied many times, or a link hides where it leads. Alone it proves nothing, but it is harder to check.',

  // body and family
  'reason.baby-adoption-offer':
    'Nobody may pay for a child. If you expect a baby and need help, there is free help, and you keep your rights.',
  'reason.organ-for-cash': 'Selling an organ is against the law and dangerous. The promised money often never comes.',
  'reason.surrogate-egg-abroad':
    'Doctors, papers and pay would be in the hands of the one who recruits you. You need a doctor and a lawyer of your own.',

  // families of signs
  'theme.recruitment-lure.name': 'A tempting promise',
  'theme.recruitment-lure.reason':
    'It promises a lot and explains little. Big promises are often used to make people decide quickly.',
  'theme.vagueness.name': 'Things left open',
  'theme.vagueness.reason':
    'Important things are not said: who, what, where or for how much. You can ask before you answer.',
  'theme.vulnerability-targeting.name': 'Who it looks for',
  'theme.vulnerability-targeting.reason':
    'It looks for people in a difficult place. That can make it harder to say no.',
  'theme.contact-evasion.name': 'Staying out of sight',
  'theme.contact-evasion.reason':
    'It wants you to talk where nobody else can see it. An honest offer has no need to hide.',
  'theme.movement.name': 'The trip',
  'theme.movement.reason': 'Someone else decides how you travel. Make sure that you can always go back by yourself.',
  'theme.documents.name': 'Your papers',
  'theme.documents.reason': 'It is about your papers or your codes. They are yours, and you keep them.',
  'theme.money-fee.name': 'You pay first',
  'theme.money-fee.reason': 'It asks you for money. Work pays you, not the other way round.',
  'theme.debt.name': 'Owing money',
  'theme.debt.reason': 'You would owe them money. A debt can be used to keep you from leaving.',
  'theme.control-isolation.name': 'Control',
  'theme.control-isolation.reason':
    'Someone else would decide about your day, your phone or your people. You decide about them.',
  'theme.sexualisation.name': 'About your body',
  'theme.sexualisation.reason': 'It is about how you look or about closeness. You may say no to that at any time.',
  'theme.minors.name': 'For young people',
  'theme.minors.reason': 'Stop here for a moment. You did nothing wrong. Talk to an adult you trust.',
  'theme.coercion-threat.name': 'A threat',
  'theme.coercion-threat.reason':
    'This is a threat. Only the one who threatens is to blame. There are people who can help you now.',
  'theme.criminal-task.name': 'A task that can harm you',
  'theme.criminal-task.reason': 'You would take the risk for someone who stays hidden. You can say no.',
  'theme.dating-grooming.name': 'Trust that is built fast',
  'theme.dating-grooming.reason': 'Trust is growing very fast here, and something is asked for it. Take your time.',
  'theme.identity-mismatch.name': 'A name that does not fit',
  'theme.identity-mismatch.reason': 'Something about who they say they are does not fit. You can check it another way.',
  'theme.structural-metadata.name': 'How it is posted',
  'theme.structural-metadata.reason': 'The way this is posted makes it hard to know who is behind it.',
  'theme.body-family.name': 'Body and family',
  'theme.body-family.reason': 'It offers money for something nobody may buy. Free help exists if you need it.',

  // what it may be for; plain names
  'harm.sex_trafficking': 'being forced or controlled to sell sex',
  'harm.labour_exploitation': 'work without rights or fair pay',
  'harm.forced_criminality': 'being pushed into crime',
  'harm.forced_begging': 'being made to beg',
  'harm.forced_marriage': 'being pushed to marry',
  'harm.organ_surrogacy_adoption': 'trade with bodies or babies',
  'harm.minor_grooming': 'an adult who wins the trust of a young person to hurt them',
  'harm.sextortion': 'threats with private pictures',
  'harm.job_scam_identity_theft': 'losing money or your name to a false job',
  'harm.romance_sugar_scam': 'losing money to someone who pretends to care',
  'harm.money_mule': 'moving money for someone who hides',
};
