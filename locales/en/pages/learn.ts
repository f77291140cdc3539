import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the learn pages, also read on paper. No placeholders. Every story is invented. `.line` is the one line under a title,
 * `.myth.N` is what people say and `.myth.N.true` the kind answer. What stands where is in `lib/domain/learn.ts`.
 */
const learn: Catalogue = {
  'learn.title': 'Good to know',
  'learn.intro': 'Short pages to read, to print or to show to a friend. Take what helps you. Leave the rest.',
  'learn.all': 'All topics',
  'learn.print': 'Print this page',
  'learn.paper.call': 'Someone to call:',
  'learn.signs.title': 'What it can look like',
  'learn.signs.note': 'One sign alone often means nothing. If you see a few of them, take a second look.',
  'learn.story.title': 'A story',
  'learn.story.note': 'We made this story up. Things like this happen to many people.',
  'learn.steps.title': 'What you can do',
  'learn.myths.title': 'What people say, and what is true',
  'learn.sources.title': 'Where this comes from',
  'learn.sources.note': 'The words here are our own. The signs come from these places:',
  'learn.next.title': 'What next?',
  'learn.next.text': 'You can talk to someone, just to ask. You do not have to be sure that something is wrong.',
  'learn.help': 'Talk to someone about this',
  'learn.self-check': 'Look at what is happening to you, step by step',
  'learn.practice': 'Practise with made-up offers',

  'learn.work-abroad.title': 'A job in another country',
  'learn.work-abroad.line': 'Good pay, and the trip is paid for. Then your passport is gone and you owe money.',
  'learn.work-abroad.sign.1': 'The pay is high. You need no training and no language.',
  'learn.work-abroad.sign.2': 'They pay for the trip and the bed. Later they say that you owe them for it.',
  'learn.work-abroad.sign.3': 'You have to pay for the job: for the place, for papers or for a test.',
  'learn.work-abroad.sign.4':
    'Someone keeps your passport or your phone, “for the office” or “so that it does not get lost”.',
  'learn.work-abroad.sign.5': 'There is no contract, or you cannot read it, or it is a new one when you arrive.',
  'learn.work-abroad.sign.6': 'You may not go out alone, call home or talk about the job.',
  'learn.work-abroad.story':
    'Mircea saw an ad for farm work. The bus was paid for, and there was a bed. On the first day the boss took all the passports, “for the office”. Then he said that the bus, the bed and the gloves cost 1,400 euros. Mircea would get his pay when that was paid back. Each week the list got longer. One evening he saw a small card with a phone number in a shop. He called, just to ask. The woman spoke his language. She told him that nobody may keep his passport, and that he was free to go. Two days later he left with three others, and her team met them. He got back his passport and part of his pay. Today he works on another farm. This time he could read the contract.',
  'learn.work-abroad.step.1':
    'Before you go, ask for the name of the firm, the work, the hours and the pay in writing.',
  'learn.work-abroad.step.2': 'Look up the firm yourself. Call the number you find, not the one they gave you.',
  'learn.work-abroad.step.3': 'Keep your passport with you. They may look at it and copy it. They may not keep it.',
  'learn.work-abroad.step.4': 'Leave the address with someone at home. Agree on a word that means “I need help”.',
  'learn.work-abroad.step.5':
    'Are you there already? Write down your hours and your pay each day, and call a helpline. You can ask without papers and without your name.',
  'learn.work-abroad.myth.1': 'You owe us money, so you have to stay.',
  'learn.work-abroad.myth.1.true':
    'Nobody may hold you for a debt. You can leave and talk about the money later, with someone on your side.',
  'learn.work-abroad.myth.2': 'You have no papers, so nobody will help you.',
  'learn.work-abroad.myth.2.true':
    'Many helplines help people with or without papers. They do not have to know your name.',
  'learn.work-abroad.myth.3': 'You said yes, so it is your own fault.',
  'learn.work-abroad.myth.3.true': 'You said yes to a good job. You did not say yes to this.',

  'learn.someone-in-love.title': 'When love goes very fast',
  'learn.someone-in-love.line': 'Big love, big gifts, big plans. Then they ask for something that does not feel right.',
  'learn.someone-in-love.sign.1': 'They say “I love you” after a few days. They write to you day and night.',
  'learn.someone-in-love.sign.2': 'They give you gifts and pay for things. Later they say that you owe them.',
  'learn.someone-in-love.sign.3': 'They want you to move to them soon, in another town or another country.',
  'learn.someone-in-love.sign.4': 'They talk badly about your friends and family, or you two are a secret.',
  'learn.someone-in-love.sign.5':
    'Then money is short, and you should earn it: with dancing, with pictures or with your body.',
  'learn.someone-in-love.sign.6':
    'When you say no, they get cold or angry. Or they scare you, or speak of your family.',
  'learn.someone-in-love.story':
    'Elena was new in town when Leo wrote to her. He was warm and funny. After a week he called her the love of his life. He bought her a phone and a ticket, and she moved to his country. Then he said that he was in debt. If she loved him, she would go out with men who pay, just for one month. She cried. He did not speak to her for days. Elena thought that nobody would understand. One night she wrote to a chat line. The woman there did not judge her. They made a plan, step by step. One morning, while Leo was out, she took her papers and left. Someone from the line was waiting. Now she lives with her sister. She is learning to be a nurse, and she laughs again.',
  'learn.someone-in-love.step.1': 'Slow down. Someone who loves you can wait.',
  'learn.someone-in-love.step.2': 'Tell a friend about them. Let your friend meet them before you go anywhere.',
  'learn.someone-in-love.step.3': 'Keep your own phone, your own papers and enough money for the way home.',
  'learn.someone-in-love.step.4': 'You may say no. Even if you said yes before. Even if they paid for things.',
  'learn.someone-in-love.step.5':
    'If you want to get out, plan it with a helpline first. They know places where you can sleep.',
  'learn.someone-in-love.myth.1': 'If you loved me, you would do it.',
  'learn.someone-in-love.myth.1.true': 'Love does not ask you to do things that hurt you.',
  'learn.someone-in-love.myth.2': 'You came on your own, so nobody will believe you.',
  'learn.someone-in-love.myth.2.true':
    'The people on the helplines know how this works. They hear it often, and they listen.',
  'learn.someone-in-love.myth.3': 'This could never happen to me.',
  'learn.someone-in-love.myth.3.true':
    'It happens to all kinds of people. Whoever does this has had practice. You have not.',

  'learn.pictures.title': 'Threats with pictures',
  'learn.pictures.line': 'Someone has a private picture of you. Now they want money, or more pictures.',
  'learn.pictures.sign.1': 'Someone you do not know is very nice, and the chat gets private fast.',
  'learn.pictures.sign.2': 'Soon they want to go to another app, or to a video call.',
  'learn.pictures.sign.3': 'They send a private picture first, and want one back.',
  'learn.pictures.sign.4': 'Then they show you a list of your friends and say that all of them will get your picture.',
  'learn.pictures.sign.5': 'They want money, gift cards, more pictures or a meeting. There is very little time.',
  'learn.pictures.sign.6': 'At times the picture is not real. A computer made it from your everyday photos.',
  'learn.pictures.story':
    'Daniel, 24, met a woman in an app. They went on in another app, and he sent her one picture. A minute later everything was different. He got a list of his friends. He had one hour to pay 300 euros. Daniel paid 50. Then they wanted 500. He felt sick and could not sleep. In the morning he told his brother. His brother did not laugh. They took pictures of the screen and stopped writing back. They reported the account and blocked it. Then they used a free service that helps to stop pictures from spreading. Daniel hid his list of friends from people he does not know. A few more threats came, and he did not answer. Then it went quiet. “The worst part was that night alone,” he says. “I wish I had woken him up.”',
  'learn.pictures.step.1': 'Do not pay, and send nothing more. People who pay are often asked again.',
  'learn.pictures.step.2': 'Stop writing back. You owe them no answer.',
  'learn.pictures.step.3': 'Keep the chat. Save the name, the number and the threats. It shows what they did.',
  'learn.pictures.step.4': 'Tell one person today. You do not have to show the picture.',
  'learn.pictures.step.5':
    'Report the account, then block it. Free services help to stop pictures: Take It Down if you were under 18 in them, StopNCII if you were an adult.',
  'learn.pictures.myth.1': 'Pay once, and it is over.',
  'learn.pictures.myth.1.true': 'Those who pay are often asked for more. If you have paid, you can still stop.',
  'learn.pictures.myth.2': 'It is your fault. You sent it.',
  'learn.pictures.myth.2.true': 'You trusted someone, and they lied to you. What they do is wrong, not you.',
  'learn.pictures.myth.3': 'If people see it, your life is over.',
  'learn.pictures.myth.3.true':
    'It can feel like that tonight. It gets better. Many people have been through it, and nobody has to get through the night alone.',

  'learn.young-people.title': 'A new friend online',
  'learn.young-people.line': 'For you, if you are 11 to 17. About games, chats, gifts and secrets.',
  'learn.young-people.sign.1': 'They say they are your age. But their camera is always broken.',
  'learn.young-people.sign.2': 'They give you coins, skins or gifts. Then they want something back.',
  'learn.young-people.sign.3': 'They want to chat in another app, where nobody else can see it.',
  'learn.young-people.sign.4': 'They say, “Do not tell your parents. They would not get it.”',
  'learn.young-people.sign.5': 'They ask if you are alone, where you live or which school you go to.',
  'learn.young-people.sign.6': 'They ask for photos of you. Or they say that you could be a model or a star.',
  'learn.young-people.story':
    'Mia is 12. In a game she met “Jonas, 13”. He gave her coins, and they talked each night. Nobody understood her like he did. Then he wanted to write in another app, and it had to be a secret. He asked if she was home alone. He wanted a photo of her, and Mia did not want to send one. He wrote, “After all I gave you?” Her tummy hurt. Then she told her big cousin. Her cousin was not angry. They told her mum together, and her mum said, “It is so good that you told me.” They kept the chat and went to the police. Jonas was a grown man. He wrote to other kids, too. Now he cannot do that any more. Mia still plays, with friends from her class.',
  'learn.young-people.step.1': 'You can stop writing at any time. You do not have to be nice about it.',
  'learn.young-people.step.2': 'You do not have to give anything back. A gift is a gift.',
  'learn.young-people.step.3':
    'Tell an adult you trust: at home, at school, in your club. Or call a line for young people. You are not in trouble.',
  'learn.young-people.step.4': 'Keep the chat. Do not send it around. Then block and report them in the app.',
  'learn.young-people.step.5': 'Never meet someone from the internet on your own. Take an adult with you.',
  'learn.young-people.myth.1': 'You took the gifts, so you owe me.',
  'learn.young-people.myth.1.true': 'You owe them nothing. Real gifts are free.',
  'learn.young-people.myth.2': 'If you tell, you will be in trouble.',
  'learn.young-people.myth.2.true': 'They say that because they are scared that you will tell. You did nothing wrong.',
  'learn.young-people.myth.3': 'We are best friends. That is why it is a secret.',
  'learn.young-people.myth.3.true': 'A good friend does not mind if your family knows about them.',

  'learn.easy-money.title': 'Easy money for a small job',
  'learn.easy-money.line':
    'Pass on some money. Send on a parcel. Take a job far away. It can make you part of a crime.',
  'learn.easy-money.sign.1': 'Money comes to your account, and you send it on. You may keep a part of it.',
  'learn.easy-money.sign.2': 'Someone wants to use your bank card, your login or an account in your name.',
  'learn.easy-money.sign.3': 'You pick up parcels or send them on, and you do not know what is in them.',
  'learn.easy-money.sign.4': 'It is called a “mission” or “courier work”. It pays today, and nobody asks who you are.',
  'learn.easy-money.sign.5': 'They pay your flight to an office job far away. On the way, the place changes.',
  'learn.easy-money.sign.6': 'First you get clothes, a phone or drugs. Then you owe money and have to work for it.',
  'learn.easy-money.story':
    'Felix needed money for his driving lessons. In a chat group he found a job: get money, keep a tenth, send on the rest. It felt like office work. The first 900 euros came in. Then he read the name of the person who had sent it. It was a woman he did not know. Her note said, “For my grandson”. Something was wrong. The boss wrote, “Send it now, or you will pay for it.” Felix did not send it. His hands were cold. He called his bank and told them all of it. The bank held the money, and the woman got it back. Then he called a helpline, and they went to the police with him. That he had called so soon counted for him. Now he tells this story at his old school.',
  'learn.easy-money.step.1': 'Do not send the money on. Leave it where it is and call your bank.',
  'learn.easy-money.step.2': 'Give nobody your card, your login or your ID.',
  'learn.easy-money.step.3': 'Carry nothing if you do not know what is in it.',
  'learn.easy-money.step.4':
    'Have you done it already? Stop, keep the chats and get help early. If someone forced you, say so. In many countries the law protects people who were forced.',
  'learn.easy-money.step.5': 'Are you far away and cannot leave? Call the embassy of your country or a helpline.',
  'learn.easy-money.myth.1': 'It is legal. You only help with payments.',
  'learn.easy-money.myth.1.true':
    'Real firms have their own accounts. To pass on stolen money can be a crime, even if you did not ask where it came from.',
  'learn.easy-money.myth.2': 'You are in now. You cannot get out.',
  'learn.easy-money.myth.2.true': 'You can. The sooner you talk to someone, the better it is for you.',
  'learn.easy-money.myth.3': 'Nothing happens to young people.',
  'learn.easy-money.myth.3.true':
    'Your bank can close your account, and the police can come to you. That is why they let others do it.',

  'learn.task-and-fee-jobs.title': 'Jobs where you pay first',
  'learn.task-and-fee-jobs.line': 'Small tasks, fees, a photo of your ID. In the end there is no job.',
  'learn.task-and-fee-jobs.sign.1': 'A message comes out of the blue: high pay for an hour or two a day, from home.',
  'learn.task-and-fee-jobs.sign.2': 'You do small tasks on your phone: like, rate, click. The first pay really comes.',
  'learn.task-and-fee-jobs.sign.3': 'Then you have to pay in, to get better tasks or to get your money out.',
  'learn.task-and-fee-jobs.sign.4': 'You have to pay for a course, a uniform, a health check or a visa.',
  'learn.task-and-fee-jobs.sign.5': 'They want a photo of your ID, or your bank login, before there is a contract.',
  'learn.task-and-fee-jobs.sign.6': 'They use the name of a known firm, but the e-mail address is not from that firm.',
  'learn.task-and-fee-jobs.story':
    'Rosa was at home with two small kids. A woman wrote to her: like videos, 80 euros a day. On the first day Rosa got 12 euros. It was real. The next day she had to pay in 30 to get better tasks, and 45 came back. Then it was 200, and then 600. The number on her screen grew and grew. To get it out, she had to pay a tax. That evening Rosa told her neighbour about it. The neighbour said, “A job pays you. You do not pay a job.” Rosa called her bank at once. The last payment could be stopped. The rest was gone. But she kept the chats and went to the police. Now she works three days a week in a real shop. Her first pay slip is on the fridge.',
  'learn.task-and-fee-jobs.step.1': 'Never pay to get paid.',
  'learn.task-and-fee-jobs.step.2': 'Look up the firm yourself. Call and ask if the job is real.',
  'learn.task-and-fee-jobs.step.3':
    'Send no photo of your ID before there is a contract. Write on the copy who it is for.',
  'learn.task-and-fee-jobs.step.4':
    'Have you paid? Call your bank today. Some payments can be stopped in the first hours.',
  'learn.task-and-fee-jobs.step.5':
    'Did you send your ID? Tell the police and your bank. Look out for bills and loans that are not yours.',
  'learn.task-and-fee-jobs.myth.1': 'Pay in once more, and you get it all back.',
  'learn.task-and-fee-jobs.myth.1.true':
    'The number on the screen is not money. You can stop now and keep what you still have.',
  'learn.task-and-fee-jobs.myth.2': 'All firms take a fee for a job.',
  'learn.task-and-fee-jobs.myth.2.true':
    'An honest firm takes no money for a job. In many countries the law says so, too.',
  'learn.task-and-fee-jobs.myth.3': 'Only fools fall for it.',
  'learn.task-and-fee-jobs.myth.3.true': 'Students, teachers and bank clerks have paid, too. It is made to look real.',

  'learn.love-and-money.title': 'Love, money and big promises',
  'learn.love-and-money.line':
    'You have never met them. They need money, or they will make you rich, or they want to pay you.',
  'learn.love-and-money.sign.1': 'You write each day, but you never meet. Something always comes up.',
  'learn.love-and-money.sign.2': 'They are far away: on a ship, in the army, as a doctor in another country.',
  'learn.love-and-money.sign.3': 'Then they need money: for a ticket, for a doctor, for a parcel.',
  'learn.love-and-money.sign.4': 'They show you a way to get rich fast, and an app where your money seems to grow.',
  'learn.love-and-money.sign.5':
    'Someone offers to pay you each week for your time. First you pay a fee, or you send on some of the money.',
  'learn.love-and-money.sign.6': 'They want gift cards, coins on the internet, or payments that nobody can take back.',
  'learn.love-and-money.story':
    'Teresa had been alone for two years when Robert wrote to her. He worked on a ship, he said. They wrote each morning for four months. Then he lost his bank card and needed 800 euros. She sent it. Next it was a parcel, and then a doctor. Then he showed her an app where his money had doubled. Teresa went to her bank to move all she had saved. A young man at the desk asked, “Have you ever met him?” At first she was angry. Then she called her niece. They looked for his photo on the internet. It was there, with another name. It hurt for a long time. But her savings are still there. She sings in a choir now. Once a month she tells her story, so that others feel less alone.',
  'learn.love-and-money.step.1': 'Send no money to someone you have not met. Ask for a video call, today.',
  'learn.love-and-money.step.2': 'Look for their photo with an image search. See if it has another name.',
  'learn.love-and-money.step.3': 'Tell one person who is not part of it. Two people see more than one.',
  'learn.love-and-money.step.4': 'Take no money from them, and pass none on. It may come from someone else.',
  'learn.love-and-money.step.5':
    'Have you paid? Call your bank today and keep the chats. If someone wants a fee to get your money back, do not pay that, too.',
  'learn.love-and-money.myth.1': 'If you loved me, you would help me.',
  'learn.love-and-money.myth.1.true': 'Someone who loves you does not need what you have saved.',
  'learn.love-and-money.myth.2': 'I pay for you, so you do what I say.',
  'learn.love-and-money.myth.2.true': 'Nobody can buy the right to decide over you. You can stop at any time.',
  'learn.love-and-money.myth.3': 'Only old and lonely people believe it.',
  'learn.love-and-money.myth.3.true':
    'It happens at any age. They write to a lot of people, and they find what each one hopes for.',

  'learn.people-used.title': 'When others decide over you',
  'learn.people-used.line': 'You have to beg for others, or marry, or give a part of your body or a child.',
  'learn.people-used.sign.1': 'You have to beg or sell in the street, and someone takes the money each night.',
  'learn.people-used.sign.2': 'A wedding is planned for you. Nobody asks you, or you may not say no.',
  'learn.people-used.sign.3': 'Someone pays you to marry a person you do not know, for their papers.',
  'learn.people-used.sign.4': 'Someone offers money for a kidney. They say that it is legal and easy.',
  'learn.people-used.sign.5': 'You go abroad to carry a child or to give eggs, and they keep your passport.',
  'learn.people-used.sign.6': 'You are pregnant, and someone wants to pay you for the baby.',
  'learn.people-used.story':
    'Ion had lost his flat, and he walked with a stick. A couple told him about a warm room in another country, “and a bit of work”. The work was to sit in front of a shop and beg. Each night they took the money. If it was too little, there was no dinner. They kept his ID card. One day a woman from the shop sat down beside him. “How are you?” she asked. Nobody had asked him that for weeks. She gave him a number and lent him her phone. He talked for an hour. The next day two people came for him. He got a bed, a doctor and new papers. Now he has a small room. On Saturdays he helps in a kitchen for people without a home. The woman from the shop is his friend.',
  'learn.people-used.step.1':
    'You may say no: to a wedding, to begging, to a doctor. That is true even if your family said yes.',
  'learn.people-used.step.2': 'Keep your papers with you. Leave a copy with someone you trust.',
  'learn.people-used.step.3':
    'Do they want to take you abroad to marry? Tell a teacher, a doctor or a helpline before the trip. At the airport, tell someone in uniform.',
  'learn.people-used.step.4': 'Before any test, talk to a doctor whom you chose yourself. Sign nothing before that.',
  'learn.people-used.step.5': 'Call a helpline. You can also call for someone else.',
  'learn.people-used.myth.1': 'You signed, so you have to do it.',
  'learn.people-used.myth.1.true': 'Your body stays yours. You can still say no, and a good doctor will stop.',
  'learn.people-used.myth.2': 'This is how we do it here. You have to marry.',
  'learn.people-used.myth.2.true': 'You can love your family and still say no. Nobody may force you to marry.',
  'learn.people-used.myth.3': 'It is fine to sell a kidney there.',
  'learn.people-used.myth.3.true':
    'It is against the law nearly everywhere. Often the people who offer it take the money, too.',

  'learn.how-they-look-for-people.title': 'How they look for people',
  'learn.how-they-look-for-people.line':
    'Some put out an offer and wait. Some read what you post, and then they write to you.',
  'learn.how-they-look-for-people.sign.1':
    'They put out ads and wait: care, hotels, farms, modelling, films, paid dates.',
  'learn.how-they-look-for-people.sign.2':
    'They read what you post: new in town, out of work, sad. Then they say just the right thing.',
  'learn.how-they-look-for-people.sign.3':
    'They ask a lot and tell you little: no firm, no address, only a first name.',
  'learn.how-they-look-for-people.sign.4': 'They soon want to go to another app, where nobody else can see it.',
  'learn.how-they-look-for-people.sign.5': 'They book the trip for you, and so they know where you are at all times.',
  'learn.how-they-look-for-people.sign.6':
    'Later they control you by phone: your passwords, your place on a map, photos of your family.',
  'learn.how-they-look-for-people.story':
    'Nadia wrote in a group that she needed work, any work. In an hour three people wrote to her. One of them was so kind: a hotel by the sea, the flight paid, start on Monday. He knew her town and the names of her kids. It was all in her profile. He wanted to go on in another app, and to see on a map where she was. Nadia liked him. But she asked one thing, “What is the name of the hotel?” He sent hearts. Then he sent a ticket. Then he got angry. Nadia showed the chat to a friend, and they called a helpline. The woman there knew offers like this one. Nadia stayed at home. Two months later she found work in a bakery, ten minutes from her door.',
  'learn.how-they-look-for-people.step.1': 'Hide your friends, your number and your place from people you do not know.',
  'learn.how-they-look-for-people.step.2': 'Ask one clear question: which firm, and where? Look at what comes back.',
  'learn.how-they-look-for-people.step.3': 'Stay in the app where you met until you know who it is.',
  'learn.how-they-look-for-people.step.4': 'Keep your passwords to yourself. Let nobody put an app on your phone.',
  'learn.how-they-look-for-people.step.5':
    'Is someone watching your phone? Ask for help from another phone first. They may notice if you change things on yours.',
  'learn.how-they-look-for-people.myth.1': 'It is on a big site, so someone has checked it.',
  'learn.how-they-look-for-people.myth.1.true':
    'Often nobody has. Big sites are where most people are, so that is where they look.',
  'learn.how-they-look-for-people.myth.2': 'They know so much about me. They must be real.',
  'learn.how-they-look-for-people.myth.2.true': 'Most of it may come from your own profile. You can hide it.',
  'learn.how-they-look-for-people.myth.3': 'I would see it in their face.',
  'learn.how-they-look-for-people.myth.3.true':
    'Most of them are friendly. It can be a woman, a couple or someone you know.',

  'learn.source.MIR24': 'Ministry of the Interior, Spain: report on how people are recruited and used online (2024)',
  'learn.source.LSI': 'La Strada International: how to stay out of bad work',
  'learn.source.CMMSELF': 'Danish centre for people who are exploited (CMM): is your employer using you?',
  'learn.source.ECUA': 'European Commission: advice for people who had to leave Ukraine',
  'learn.source.EPOLLB': 'Europol: advice on false love',
  'learn.source.BGAT': 'National Commission of Bulgaria (antitraffic.bg): list of traps',
  'learn.source.FBISX': 'FBI: threats with pictures to get money',
  'learn.source.THORN': 'Thorn: what you can do about threats with pictures',
  'learn.source.NCMEC': 'NCMEC, the centre for missing children in the United States: steps to take',
  'learn.source.LVTEST': 'Better Internet for Kids: Latvian test on risky friends online',
  'learn.source.LVLA': 'Drossinternets.lv, Latvia, in the paper Latvijas Avīze: advice for the summer',
  'learn.source.PNSCOUT': 'National Police of Spain, in the paper Infobae: false talent scouts',
  'learn.source.EPOLMULE': 'Europol: people who pass on money for others',
  'learn.source.COUNTY': 'NSPCC, United Kingdom: children who are made to carry drugs',
  'learn.source.ITAMA': 'Ministry of Foreign Affairs, Brazil: jobs in call centres in South-East Asia',
  'learn.source.FTCTASK': 'Federal Trade Commission, United States: jobs with tasks',
  'learn.source.PNLIKES': 'National Police of Spain, in the paper Información: pay for likes',
  'learn.source.EURES': 'EURES, the job network of the European Union: false job offers',
  'learn.source.FTCROM2': 'Federal Trade Commission, United States: what false lovers say most',
  'learn.source.DIAC': 'Diaconía España: on “sugar” dating',
  'learn.source.TELEM': 'Telemadrid: a report on “sugar” agencies',
  'learn.source.BEG': 'ANITP, the agency of Romania: study of people who are made to beg',
  'learn.source.SHAM': 'HEUNI, Finland: on false marriages',
  'learn.source.ORGAN2': 'HuffPost: kidneys offered online',
  'learn.source.DIR24': 'European Union: law against trade in people (Directive 2024/1712)',
  'learn.source.CMM': 'Danish centre for people who are exploited (CMM): red flags online',
  'learn.source.FBITRAF': 'FBI, in Infosecurity Magazine: how people are found through dates and jobs',
  'learn.source.VOLODKO': 'Volodko and others: study of 430 ads for work abroad',
};

export default learn;
