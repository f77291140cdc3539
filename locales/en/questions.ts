/**
 * One question per sign, ready to copy. Most go to the other side and are ones an honest person can answer;
 * those listed in `lib/domain/asked-of.ts` go to someone the reader trusts, because asking the other side would not be safe.
 */
export const questions: Readonly<Record<string, string>> = {
  // recruitment lure
  'ask.all-expenses-covered': 'Who pays for the trip and the room, and will any of it be taken from my pay?',
  'ask.easy-fast-money': 'What exactly would I do each day, for which company, and how is it paid?',
  'ask.guaranteed-visa-job': 'Which type of visa is it, and what is the licence number of your agency?',
  'ask.instant-hire': 'Could we have a video call first, with someone from the company?',
  'ask.pay-for-clicks': 'Which company pays for this, and can I have a contract before I begin?',
  'ask.pay-too-good': 'How much is that before tax, for how many hours, and can I see it in the contract?',
  'ask.talent-scout': 'What are the name and address of your agency, and may I bring someone to the casting?',
  'ask.unsolicited-job-dm': 'Where can I find this job on the official website of the company?',
  'ask.no-experience-no-language': 'Who will train me, and in which language will I work?',

  // vagueness
  'ask.no-written-contract': 'Could you send me the contract in a language I can read, before I travel?',
  'ask.terms-switch': 'Could you send me the new place, the work and the pay in writing, so that I can think about it?',
  'ask.unnamed-employer': 'What is the full name of the firm, and its tax or company number?',
  'ask.vague-duties': 'Could you write down my tasks, the hours, the address and who my supervisor is?',

  // who it looks for
  'ask.targets-homeless-addiction-disability': 'Which group is behind this, and may my social worker call you?',
  'ask.targets-no-ties': 'Why does it matter for this job whether I have a family?',
  'ask.appearance-photos-requested': 'Why is a picture needed for this job? May I send my CV instead?',
  'ask.personal-probing': 'Why do you need to know who I live with?',
  'ask.targets-hardship': 'What would I have to do or give back in return?',
  'ask.targets-migrants': 'Will I get a contract, and will you sign me up for social security?',
  'ask.women-young-only': 'Why do age and gender matter for this work?',

  // contact
  'ask.secrecy-demand': 'Why should nobody know? I would like to talk about it with my family first.',
  'ask.secret-chat': 'Why should we delete the messages? I would like to keep them.',
  'ask.move-off-platform': 'Can we stay here until I know who you are?',
  'ask.obfuscated-contact': 'Could you write the phone number and the website of the firm in the normal way?',
  'ask.urgency-pressure': 'I need a day to think about it. Is the offer still open tomorrow?',
  'ask.informal-contact-only': 'Could you give me a company e-mail address or a landline number?',

  // the trip
  'ask.pickup-by-stranger': 'Can I come by myself, and what is the exact address?',
  'ask.rotation-plaza': 'Can I stay in one place, and may I decide when I move?',
  'ask.tourist-visa-work': 'Who applies for my work permit, and can I see it before I travel?',
  'ask.high-risk-destination': 'What is the full name and address of the firm, so that I can ask my embassy?',
  'ask.travel-arranged': 'Can I book the ticket myself, with a return that I can change?',

  // papers
  'ask.passport-surrender': 'Who keeps my passport while I work?',
  'ask.account-handover': 'Why do you need my password or code? Is there a way without it?',
  'ask.fake-documents': 'Which office issues this document, and can I apply for it there myself?',
  'ask.documents-handled-by-recruiter': 'May I keep the originals and get a copy of all that you file for me?',
  'ask.id-photo-early': 'Can I show my ID after I have the contract, and what will it be used for?',

  // money
  'ask.deposit-to-unlock': 'Why do I have to pay in? Can you take it from what I have already earned?',
  'ask.allowance-verification-fee': 'Can you take the fee from the first payment?',
  'ask.crypto-giftcard-payment': 'Can we use a normal bank transfer, with an invoice?',
  'ask.fake-check-equipment': 'Can the company buy the equipment itself and send it to me?',
  'ask.upfront-fee': 'What is this fee for, and under which rule do I have to pay it before I work?',

  // debt
  'ask.debt-owed': 'Someone says that I owe money and may not leave. What are my rights?',
  'ask.exit-penalty': 'Which law or contract clause says that I have to pay if I leave?',
  'ask.gifts-then-debt': 'Someone gave me presents and now wants something for them. What can I do?',
  'ask.pay-later-from-wages': 'How much will be taken from my pay, for how long, and where is it written?',
  'ask.wage-withheld': 'On which day is the pay sent to my own bank account?',
  'ask.pay-below-minimum': 'How much is that per hour before tax, and how many hours a week?',

  // control
  'ask.no-leaving-alone': 'I am told that I may not go out by myself. Who can help me?',
  'ask.isolate-from-people': 'Why should I stop seeing my family and friends?',
  'ask.location-tracking': 'Why do you need to know where I am when I am not working?',
  'ask.management-account-control': 'Can I keep my password, and can I end the contract whenever I want?',
  'ask.phone-restriction': 'Can I keep my own phone with me and use it in my breaks?',
  'ask.accommodation-tied': 'What does the room cost, and can I live somewhere else and keep the job?',
  'ask.excessive-availability': 'How many hours a week is it, and which days are free?',

  // bodies
  'ask.euphemistic-companionship': 'What exactly is the task, who pays me, and may I say no to a client?',
  'ask.hostess-commission': 'What is the fixed wage, and what happens if I do not want to sit with a guest?',
  'ask.lingerie-casting': 'May I bring someone, and what are the name and address of the studio?',
  'ask.sex-for-rent': 'What is the rent in money? I would like a normal contract for the room.',
  'ask.adult-content-recruit': 'Who owns the pictures, who holds the passwords, and how can I end it?',
  'ask.intimacy-denial': 'Why do you mention that? What would I do exactly, from hour to hour?',
  'ask.massage-cover': 'What are the address and the licence of the salon, and which training do I need?',
  'ask.sugar-terms': 'Can we first meet in a public place, without any payment from my side?',

  // young people: to an adult the reader trusts
  'ask.age-probe-secrecy': 'Can I show you a chat that worries me?',
  'ask.image-request-young': 'Someone wants pictures of me. Can you help me?',
  'ask.minor-acceptable': 'Can you look at this offer with me?',
  'ask.gaming-gift-lure': 'Someone in a game wants to give me things. Can you look at it with me?',

  // threats: to someone the reader trusts, or to a line
  'ask.family-threat': 'Someone threatens my family. Can you help me work out what to do?',
  'ask.sextortion-threat': 'Someone threatens to show pictures of me. Can you help me?',
  'ask.authorities-threat': 'Someone says the police will punish me if I speak. What are my rights?',

  // tasks
  'ask.bank-account-use': 'Why can the company not use an account of its own?',
  'ask.identity-for-rent': 'Why does it have to be in my name, and who answers for it by law?',
  'ask.violence-missions': 'Someone wants to pay me for doing something bad. Can we talk?',
  'ask.begging-collecting': 'What happens if I bring less, and may I stop whenever I want?',
  'ask.courier-no-questions': 'May I see what I carry, and who are the sender and the receiver?',
  'ask.reship-packages': 'What is in the parcels, who paid for them, and why do they come to my home?',
  'ask.scam-call-centre': 'What are the name and address of the company, and which office checks its work?',

  // love and trust
  'ask.push-to-sell': 'My partner wants me to earn money with my body. Can we talk?',
  'ask.future-abroad': 'Can we first spend time together here, with my family and friends?',
  'ask.intimate-image-request': 'I do not send pictures. Is it fine for you if we just talk?',
  'ask.invest-together': 'Which office gave this platform a licence, and what is its number?',
  'ask.marriage-for-papers': 'Can I talk to a lawyer of my own before I decide?',
  'ask.romance-money': 'Can we have a video call first? I do not send money.',
  'ask.love-bombing': 'Can we take it more slowly?',
  'ask.never-video': 'Can we have a short video call today?',

  // names that do not fit
  'ask.brand-impersonation': 'May I call you back through the number on the official website?',
  'ask.recruiter-identity-mismatch': 'Could you tell me why these details do not fit together?',
  'ask.same-contact-many-ads': 'Which of your ads is this, and who is the employer?',
  'ask.contact-marked-before': 'Is this number or address also used in other ads, and who uses it?',
  'ask.text-seen-elsewhere': 'I have read this text with another place. Where is the work, and who is the employer?',
  'ask.worrying-wording':
    'Before I answer: who are you, what exactly is it about, and what would I have to do, pay or send?',
  'ask.throwaway-or-spam-style': 'Do you have a company page or another profile that I can look at?',

  // body and family
  'ask.baby-adoption-offer': 'I was offered money for a baby. Who can advise me for free?',
  'ask.organ-for-cash': 'I was offered money for an organ. Who can I talk to about it?',
  'ask.surrogate-egg-abroad': 'Which clinic is it, who is its doctor, and may I bring my own lawyer?',

  // families of signs
  'theme.recruitment-lure.ask': 'What exactly would I do, for whom, and how much is it paid?',
  'theme.vagueness.ask': 'Could you send me the name of the employer, the tasks, the place and the pay in writing?',
  'theme.vulnerability-targeting.ask': 'Why are you looking for someone in my situation?',
  'theme.contact-evasion.ask': 'Can we stay here, and may I show this to someone I trust?',
  'theme.movement.ask': 'Can I plan and pay the trip myself, with a return ticket?',
  'theme.documents.ask': 'Can I keep all my papers and codes with me?',
  'theme.money-fee.ask': 'Why do I have to pay before I work?',
  'theme.debt.ask': 'What would I owe, to whom, and where is it written?',
  'theme.control-isolation.ask': 'Can I keep my phone, go out when I want and see whom I want?',
  'theme.sexualisation.ask': 'What exactly is asked of me, and may I say no?',
  'theme.minors.ask': 'Can I show you something that worries me?',
  'theme.coercion-threat.ask': 'Someone is threatening me. Can you help me?',
  'theme.criminal-task.ask': 'Who is responsible for this by law, and can I see it in writing?',
  'theme.dating-grooming.ask': 'Can we take it slowly and meet where other people are?',
  'theme.identity-mismatch.ask': 'How can I check who you are?',
  'theme.structural-metadata.ask': 'Who is the employer, and where can I read about it?',
  'theme.body-family.ask': 'I was offered money for something to do with my body or my family. Who can advise me?',
};
