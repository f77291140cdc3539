/** Easy-read variant of each reason: short sentences, one idea each, hard words explained. */
export const easy: Readonly<Record<string, string>> = {
  // recruitment lure
  'easy.all-expenses-covered':
    'A stranger wants to pay for everything. Later, the stranger may want the money back. Ask first who pays, and for what.',
  'easy.easy-fast-money':
    'It talks about money and a nice life. It does not talk about the work. Such words often make people say yes quickly.',
  'easy.guaranteed-visa-job':
    'A visa is a paper that lets you into a country. Only the state gives visas. Nobody can promise a visa or a job before someone checks.',
  'easy.instant-hire':
    'You already have the job, but nobody has talked with you. Real employers want to know you first.',
  'easy.pay-for-clicks':
    'Nobody pays well for likes or good ratings. First you often get a little money. In the end, you are often the one who pays.',
  'easy.pay-too-good':
    'The pay is much higher than normal for this work. People often use very high pay to get attention.',
  'easy.talent-scout':
    'Someone you have never met says nice things about you. That feels good. People often use nice words to get a meeting or pictures.',
  'easy.unsolicited-job-dm':
    'You did not ask for this job. A stranger offers it to you. Thousands of people often get the same message.',
  'easy.no-experience-no-language':
    'You need no skills and no language for this job. That can be normal. If the pay is high too, you can ask why.',

  // vagueness
  'easy.no-written-contract':
    'A contract is a paper with all the promises. Without it, promises are hard to prove later. You can ask for it before you travel.',
  'easy.terms-switch': 'You said yes. Then the place, the boss or the work changed. You can say no at any time.',
  'easy.unnamed-employer': 'The offer gives no name and no address. So nobody can check who is behind it.',
  'easy.vague-duties':
    'The offer does not say what you would really do. Work that stays hidden can turn out to be something else.',

  // who it looks for
  'easy.targets-homeless-addiction-disability':
    'It looks for people with no home, an illness or a disability. Some people use such offers to get work without paying for it.',
  'easy.targets-no-ties':
    'It looks for people who have no family or partner. It is harder to get help when you are alone.',
  'easy.appearance-photos-requested':
    'It asks for pictures of your body or for your body size. Most jobs do not need this. Someone could use the pictures against you.',
  'easy.personal-probing':
    'It asks early who you live with. It also asks who knows about this. Some people ask to find out if anyone would notice a problem.',
  'easy.targets-hardship':
    'It speaks to people who need money badly. It is hard to say no when you need money. Some people make use of that.',
  'easy.targets-migrants':
    'It looks for people who are new here or have no papers. You have rights at work, also without papers. Rights are what the law gives you.',
  'easy.women-young-only': 'It wants only young women. The work does not need that. There may be another reason.',

  // contact
  'easy.secrecy-demand': 'It asks you to tell nobody. Such a secret protects the other side. It does not protect you.',
  'easy.secret-chat': 'It asks you to delete or hide the chat. Then you have nothing to show if you need help.',
  'easy.move-off-platform':
    'It wants to move to another app very soon. This site cannot see what happens there. It cannot stop anything there.',
  'easy.obfuscated-contact':
    'It writes the number or the app in a hidden way. People often do this to get past the checks of the site.',
  'easy.urgency-pressure':
    'It hurries you. Hurry leaves no time to check or to ask someone. An honest offer can wait a day.',
  'easy.informal-contact-only':
    'You can reach them only by chat or mobile phone. This is common. It is also hard to check.',

  // the trip
  'easy.pickup-by-stranger': 'A stranger wants to pick you up or take you on. Then someone else decides where you go.',
  'easy.rotation-plaza':
    'You would move to another flat or city every few weeks. That makes it hard to get to know people who can help.',
  'easy.tourist-visa-work':
    'A tourist visa lets you visit a country. It does not let you work there. Some people use this later to frighten workers.',
  'easy.high-risk-destination':
    'Governments warn about false jobs in this place. The place alone proves nothing. So check twice.',
  'easy.travel-arranged':
    'Someone else buys the ticket and plans the trip. If you change your mind, it is harder to go back.',

  // papers
  'easy.passport-surrender':
    'Nobody may keep your passport. A boss may not keep it. A firm that finds you work may not keep it.',
  'easy.account-handover':
    'Passwords and codes are like keys. They open the way to your money and your name. No employer needs them.',
  'easy.fake-documents': 'It offers you false papers. If someone finds out, you are the one who gets the blame.',
  'easy.documents-handled-by-recruiter':
    'Someone else takes care of all your papers. You may not know what they sign in your name. You may not know where your papers are.',
  'easy.id-photo-early':
    'It asks for your identity card or bank details. There is no real offer yet. With these details, others could open accounts in your name.',

  // money
  'easy.deposit-to-unlock':
    'You must pay money in before you can take money out. A job pays you. It does not ask you to pay.',
  'easy.allowance-verification-fee': 'You must pay a little to get a lot. Often the big payment never comes.',
  'easy.crypto-giftcard-payment':
    'It wants you to pay in a special way. Nobody can get this money back. That is why it asks for it.',
  'easy.fake-check-equipment':
    'You get money and must send part of it on. Often the money you got turns out to be false. Then you have sent your own money.',
  'easy.upfront-fee':
    'You must pay to get the work. Fair rules say that the employer pays. The person who looks for work does not pay.',

  // debt
  'easy.debt-owed':
    'Owing money can never force you to stay or to work. You may leave. Free help lines can help you do it.',
  'easy.exit-penalty':
    'You would have to pay if you leave early. Often the law does not allow this. Someone can check it for you for free.',
  'easy.gifts-then-debt':
    'First you get gifts. Then they say that you owe them. A gift is a gift, and you owe nothing.',
  'easy.pay-later-from-wages':
    'You would owe money before your first day. Someone can use this to keep you from leaving.',
  'easy.wage-withheld':
    'Someone can keep your pay to make you stay. Your pay belongs to you. You should get it on the agreed day.',
  'easy.pay-below-minimum':
    'The law says how much you must get at least. This pay seems to be lower. You have a right to at least that amount.',

  // control
  'easy.no-leaving-alone': 'Nobody may lock you in. Nobody may decide when you go out. It is against the law.',
  'easy.isolate-from-people':
    'It wants you to stop seeing your family and friends. They are the ones who would notice if something is wrong.',
  'easy.location-tracking':
    'It wants to know where you are all the time. Someone who cares about you does not need that.',
  'easy.management-account-control':
    'Others would control your account. They would keep much of the money. Leaving can then be hard and cost a lot.',
  'easy.phone-restriction':
    'Someone would take or check your phone. Without a phone you cannot call anyone. Normal work does not need that.',
  'easy.accommodation-tied':
    'One person would decide about your work, your bed and your way home. That makes it hard to leave.',
  'easy.excessive-availability':
    'There are no breaks and no days off. The law gives you time to rest. It is harder to leave when you are tired.',

  // bodies
  'easy.euphemistic-companionship':
    'The offer talks about company, not about a task. Company means spending time with someone. In such jobs, customers often expect more than that.',
  'easy.hostess-commission':
    'In this work, your pay often depends on what guests drink with you. Some guests then expect more from you.',
  'easy.lingerie-casting':
    'A real model test does not begin with underwear pictures for a stranger. Others can keep these pictures and sell them.',
  'easy.sex-for-rent':
    'Someone offers a room or help and wants closeness or sex for it. That is not help. You owe nobody your body.',
  'easy.adult-content-recruit':
    'Some firms keep the pictures and the money. If you think about it, take your time. Keep accounts that are only yours.',
  'easy.intimacy-denial': 'It says that nobody asks for touching or sex. You may wonder why it has to say so.',
  'easy.massage-cover':
    'Some massage jobs need no training, or are at night or in a flat. Such work is often something else. A real place has an address and official permission.',
  'easy.sugar-terms':
    'These words mean money for spending time together. Adults choose for themselves. It is different with a payment first, a trip or a secret.',

  // young people
  'easy.age-probe-secrecy':
    'Someone asks your age and wants you to keep a secret. You did nothing wrong. Talk to an adult you trust.',
  'easy.image-request-young':
    'You never have to send pictures of yourself. Stop here and talk to an adult you trust. It is not your fault.',
  'easy.minor-acceptable':
    'This is not for people under 18. It is wrong when an adult says age does not matter. Talk to an adult you trust.',
  'easy.gaming-gift-lure': 'Free gifts in a game often cost something later. You can say no. Tell an adult you trust.',

  // threats
  'easy.family-threat':
    'It is a crime to threaten your family. Only the person who threatens is to blame. The police can protect your family.',
  'easy.sextortion-threat':
    'It is a crime to threaten to show your pictures. Paying does not stop it. There is help, and you are not to blame.',
  'easy.authorities-threat':
    'It says that the police will punish you. People who are forced have rights, also without papers. A help line can explain yours without your name.',

  // tasks
  'easy.bank-account-use':
    'Strangers want to send money through your bank account. The bank and the police see your name. They do not see the names of the strangers.',
  'easy.identity-for-rent':
    'Someone wants to open something in your name, such as an account. You must then answer for what others do with it.',
  'easy.violence-missions':
    'Someone pays you to break things or hurt people. That person stays far away. You are the one who gets caught.',
  'easy.begging-collecting':
    'If you must bring in money every day, you are working for someone else. Nobody may punish you for it.',
  'easy.courier-no-questions':
    'You would carry something, and you may not look inside. It may be forbidden. Then you are the one who has it.',
  'easy.reship-packages':
    'Parcels for strangers would come to your home. Often someone paid for the goods with stolen cards. The address on the parcels is yours.',
  'easy.scam-call-centre':
    'The work is to win people over by chat or phone. Some of these places cheat the people they call. Some do not let their workers leave.',

  // love and trust
  'easy.push-to-sell':
    'Someone who loves you does not ask you to earn money with your body. You can say no today. You can also say no later.',
  'easy.future-abroad': 'Big plans in another country come very fast. Far from home, you would depend on one person.',
  'easy.intimate-image-request':
    'You do not know this person well yet. Someone can use your pictures to put pressure on you. You do not have to prove anything with a picture.',
  'easy.invest-together':
    'Someone from a chat teaches you to earn money. Often the website belongs to them. Then you cannot take the money out again.',
  'easy.marriage-for-papers':
    'Marriage for papers can tie you to a stranger. It can also leave you owing money. In most countries the law does not allow it.',
  'easy.romance-money':
    'Someone you have not met needs your money. Someone who loves you does not need money as proof.',
  'easy.love-bombing': 'So much love so fast can be a way to win you over. Real care gives you time.',
  'easy.never-video': 'There is always a reason not to show the face. So you cannot know who is writing.',

  // names that do not fit
  'easy.brand-impersonation':
    'The name is well known, but the address is not theirs. Others often use the names of real firms and offices.',
  'easy.recruiter-identity-mismatch':
    'The name, the number and the story do not fit together. There may be a simple reason. You can ask.',
  'easy.same-contact-many-ads':
    'Many different offers have the same contact. There may be a group behind them, not one employer.',
  'easy.contact-marked-before':
    'You saw this contact before, in an offer with signs that worry. It may be chance. Take your time.',
  'easy.text-seen-elsewhere':
    'You saw nearly the same text before, with another place. Ask which place it is. Ask who the employer is.',
  'easy.worrying-wording':
    'This reads like offers that did harm. These words most of all. It may be chance. Take your time and ask.',
  'easy.throwaway-or-spam-style':
    'The account is new, the text is a copy or a link hides something. This alone proves nothing. But it makes checking harder.',

  // body and family
  'easy.baby-adoption-offer':
    'Nobody may pay for a child. If you expect a baby, you can get free help. You keep your rights.',
  'easy.organ-for-cash':
    'An organ is a part inside your body, like a kidney. Selling one is dangerous and against the law. Often the money never comes.',
  'easy.surrogate-egg-abroad':
    'One person would find you and also control doctors, papers and pay. You need your own doctor and your own lawyer. A lawyer knows the law and helps you.',
};
