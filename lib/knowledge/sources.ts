/** A published list, study or warning that signs are taken from. */
export interface Source {
  readonly title: string;
  /** Absent when it has no stable public address. */
  readonly url?: string;
  /** What it says, in our own words. */
  readonly note: string;
}

/**
 * Where the signs come from. Reprints stand where the original was not at hand; quote the official body, not the reprint.
 * The addresses were read in November 2026.
 */
export const sources: Readonly<Record<string, Source>> = {
  ADOPT: {
    title: 'Sofia Globe/Europol, pregnant women recruited for illegal adoption',
    url: 'https://sofiaglobe.com/2019/09/26/greece-busts-group-that-recruited-pregnant-women-from-bulgaria-in-illegal-adoption-scheme/',
    note: 'Pregnant women were taken abroad so that their babies could be sold.',
  },
  AFJOB: {
    title: 'NFIB job application fraud alert',
    url: 'https://afcloud.info/alert/alert-watch-out-for-job-application-fraud',
    note: 'Fees for background checks or uniforms, contact from free mail addresses.',
  },
  AFMODEL: {
    title: 'Action Fraud/NFIB alert on modelling advance-fee fraud',
    url: 'https://stedmundscloud.co.uk/modelling-jobs-advanced-fee-fraud-alert',
    note: 'Fake modelling ads: a fee for the test shoot, then for the portfolio.',
  },
  AITKEN: {
    title: 'Aitken et al. 2018, themes not consecutive',
    url: 'https://docslib.org/doc/3308205/online-sexual-grooming-exploratory-comparison-of-themes-arising-from-male-offenders-communications-with-male-victims-compare',
    note: 'The themes of grooming are not consecutive.',
  },
  APUKR: {
    title: 'AP via WQAD, refugee arrivals: man offering help only to women and children',
    url: 'https://wqad.com/article/news/nation-world/ukraine/human-trafficking-ukrainian-refugees-concern/507-9d764d2d-e81d-4587-aef8-e2db60cb4d64',
    note: 'At a border, a man offered help only to women and children.',
  },
  ASI18: {
    title: 'Walk Free/WikiRate citing Anti-Slavery International 2018 red flags',
    url: 'http://wikirate.org/Walk_Free+Detecting_MS_on_social_media_sector_specific+About/action_expanded?action_id=33073175',
    note: 'Unrealistic pay, finder fees, only a general description, no agency address, mobile or free mail only.',
  },
  AUPAIR: {
    title: 'AuPairWorld scam guidelines',
    url: 'https://www.aupairworld.com/en/security/scam/faq/protect_yourself',
    note: 'False host families want money sent by untraceable means and invent travel agencies.',
  },
  AUPAIR2: {
    title: 'ConnectAuPair, fake host family patterns',
    url: 'https://connectaupair.world/faq.php?flang=en&q=183',
    note: 'Patterns of false host families: high pocket money, another mail address at once, fees for papers.',
  },
  BEG: {
    title: 'ANITP, Trafficking in persons for begging: Romania study',
    url: 'https://studylib.net/doc/14928973',
    note: 'Study of begging: homeless and disabled people recruited, transported and given daily targets.',
  },
  BGAT: {
    title: 'antitraffic.bg list of traps',
    url: 'https://antitraffic.bg/',
    note: 'Unreal promises, gifts, early talk of marriage, questions about the family, a journey soon, plans to be kept secret, pictures asked for.',
  },
  BGNRM: {
    title: 'Bulgarian NRM, how to protect myself',
    url: 'https://nrm.bg/prevencziya-na-trafika-na-hora/kak-da-se-predpazya/',
    note: 'Only a phone or mail address, money for paperwork, no register entry, no contract or one you cannot read, insistence on the original papers.',
  },
  BGSIGN: {
    title: 'Gastrobaiter, typical signs (BG/RU) with a sample ad',
    url: 'https://gastrobaiter.com/bg/actual-articles/typical-signs.html',
    note: 'Girls wanted as waitresses or dancers, no training, journey and housing paid, only a mobile number, tourist visa, pay after return.',
  },
  BRASSAR: {
    title: 'Brassar, recruiter phrases in offers abroad',
    url: 'https://brassar.se/alerta-propostas-de-trabalho-no-exterior-quando-a-oportunidade-esconde-um-perigo',
    note: 'How recruiters talk: just board, we do the rest; no language needed; the place is yours.',
  },
  C181: {
    title: 'World Employment Confederation Europe on ILO C181 art. 7',
    url: 'https://weceurope.org/?p=1045',
    note: 'Article 7 bans charging workers for a job.',
  },
  CASTING: {
    title: 'El Caso: fake online casting (fees for kit, ID photos)',
    url: 'https://elcaso.elnacional.cat/es/tecnologia/cuidado-casting-online-estafa-empieza-pidiendo-fotos-llevandose-dinero_1529989102_amp.html',
    note: 'A casting online that asks for identity pictures and money for a kit.',
  },
  CMM: {
    title: 'Danish CMM, Technology-facilitated trafficking: red flags',
    url: 'https://www.sbst.dk/udgivelser/2023/technology-facilitated-trafficking-red-flags',
    note: 'Red flags when technology is used to recruit, control and exploit, in behaviour, money and identity checks.',
  },
  CMMSELF: {
    title: 'Danish CMM, Are you being exploited by your employer?',
    url: 'https://cmm.dk/english/choose-language/are-you-being-exploited-by-your-employer',
    note: 'Questions for workers: contract pressed or unreadable, pay unlike the promise, deductions, debt for the journey, cameras, papers or digital identity taken.',
  },
  COUNTY: {
    title: 'NSPCC, county lines',
    url: 'https://learning.nspcc.org.uk/child-abuse-and-neglect/county-lines',
    note: 'Children used to carry and sell drugs; words for going to another town.',
  },
  CSDSURF: {
    title: 'Surf and Sound project interviews (Bulgaria), recruitment sites and intimate-image blackmail',
    url: 'https://123dok.org/document/y4wx69d0-recruitment-sites-popular-methods-specifically-purpose-forums-advertisements.html',
    note: 'Interviews in Bulgaria on recruitment through ordinary sites and on blackmail with intimate pictures.',
  },
  DEBTCL: {
    title: "Children's Society debt-bondage guide (MVA)",
    url: 'https://mva.org.uk/news/essential-resource-debt-bondage-in-relation-to-county-lines-from-the-childrens-society-september-2022',
    note: 'Phone, clothes or goods given first, their price claimed back with interest.',
  },
  DELPHITBL: {
    title: 'ILO and European Commission: operational indicators of trafficking (Delphi survey, 2009), in transcription',
    url: 'https://www.ilo.org/global/topics/forced-labour/publications/WCMS_105023/lang--en/index.htm',
    note: 'Second-hand transcription of the ILO/EC Delphi survey: how much each sign weighs and how signs add up. Check against the original before quoting weights.',
  },
  DIAC: {
    title: 'Diaconía Espana, ¿Quieres ser una sugarbaby?',
    url: 'https://diaconia.es/desactivalatrata/que-hacemos/nuestras-campanas/quieres-ser-una-sugarbaby/',
    note: 'A secret relationship with all expenses paid, in which the payer can withdraw everything at any time.',
  },
  DIACOBS: {
    title: 'Observatorio Violencia summary of the Diaconía campaign',
    url: 'https://observatorioviolencia.org/?p=25276',
    note: 'Summary of the same campaign on sugar dating as a way into exploitation.',
  },
  DIR24: {
    title: 'EU note on Directive (EU) 2024/1712 amending 2011/36/EU',
    url: 'https://ab.gov.tr/the-eu-directive-on-preventing-and-combating-trafficking-in-human-beings-and-protecting-its-victims-was-amended_53816_en.html',
    note: 'Adds exploitation of surrogacy, forced marriage and illegal adoption; spreading sexual images makes the offence worse.',
  },
  ECUA: {
    title: 'European Commission, Stay safe while travelling in the EU (people fleeing Ukraine)',
    url: 'https://commission.europa.eu/topics/eu-solidarity-ukraine/eu-assistance-ukraine/information-people-fleeing-war-ukraine/stay-safe-while-travelling-eu_it',
    note: 'Be careful when the employer has no name or address, when you must decide at once, when travel and lodging come with the job, when your passport is asked for.',
  },
  EGG: {
    title: 'Khaleej Times/Reuters, egg-harvesting probe Georgia-Thailand (2025)',
    url: 'https://www.khaleejtimes.com/world/asia/georgia-and-thailand-probing-human-egg-trafficking-ring',
    note: 'Women answered surrogacy posts, were taken abroad, and their papers were kept.',
  },
  EGG2: {
    title: "Asia Business Daily on the recruitment post (expenses covered, 'legal')",
    url: 'https://cm.asiae.co.kr/en/article/2025020717010434858',
    note: 'The post that recruited them: all expenses covered, safe and legal.',
  },
  EGG3: {
    title: "Women's Agenda on the Georgia egg case (Dubai and Armenia stop-overs, passports taken)",
    url: 'https://womensagenda.com.au/latest/thai-women-tricked-into-having-their-eggs-harvested-in-georgia',
    note: 'The journey went through two other countries; passports were taken.',
  },
  EMMAREV: {
    title: 'Revolut/Europol EMMA #DontBeAMule summary',
    url: 'https://blog.revolut.com/dont-be-a-money-mule/',
    note: 'Most account holders recruited are under 35, lately also children from 12; the lure is a job ad or a message.',
  },
  EMMAUNI: {
    title: 'Unicambio/EMMA money-mule warning signs',
    url: 'https://www.unicambio.pt/en/editorial/safety/',
    note: 'No experience, everything online, high pay for little effort, your own account moves the money, sender address does not fit the company.',
  },
  EPOLLB: {
    title: 'Europol prevention guide, How not to fall for the lover boy scam',
    url: 'https://europol.europa.eu/operations-services-and-innovation/public-awareness-and-prevention-guides/how-not-to-fall-for-lover-boy-scam',
    note: 'A false relationship, gifts and promises, pressure to move away and cut ties, then paid sex held by affection, violence and threats to the family.',
  },
  EPOLMULE: {
    title: 'Europol newsroom, EU law enforcement ramp up efforts to track down money mules',
    url: 'https://europol.europa.eu/media-press/newsroom/news/eu-law-enforcement-ramp-its-efforts-to-track-down-money-mules',
    note: 'Recruiters find account holders through ads and messages; moving the money is a crime even for those who did not ask.',
  },
  EURES: {
    title: 'EURES/ELA, How to spot fraudulent job offers and misinformation (2023)',
    url: 'https://eures.europa.eu/how-spot-fraudulent-job-offers-and-misinformation-2023-06-15_is',
    note: 'Did you write first? Does the mail come from the official domain? EURES issues no visas.',
  },
  EURESAT: {
    title: 'Jurnalul de Arges: EURES winter jobs in Austria (legitimate look-alike)',
    url: 'https://jurnaluldearges.ro/?p=418173',
    note: 'A genuine winter campaign that trips several signs: why no single sign may alarm.',
  },
  EURESIB: {
    title: 'EURES/Iberostar seasonal recruitment (legitimate look-alike)',
    url: 'https://eures.ec.europa.eu/hotel-chain-gets-help-eures-find-seasonal-staff-2019-05-31_en',
    note: 'Genuine seasonal recruitment by a hotel chain, for comparison.',
  },
  EURESIT: {
    title: 'Polizia Postale warning on fake EURES jobs',
    url: 'https://www.castelvetranoselinunte.it/truffe-su-annunci-di-lavoro-i-consigli-della-polizia-postale/145006/',
    note: 'Fake EURES jobs ask for identity papers and a legal or health fee; the real service is free.',
  },
  EUROSTAT26: {
    title: 'Eurostat, first 2026 data on minimum wages',
    url: 'https://ec.europa.eu/newsroom/representations/redirection/item/921144',
    note: 'Minimum wages in the European Union on 1 January 2026.',
  },
  FBISEA: {
    title: 'The Record on FBI PSA, false job ads linked to scam compounds',
    url: 'https://therecord.media/cyber-trafficking-fbi-warning-scam-compounds-pig-butchering?&web_view=true',
    note: 'False support, call-centre and beauty jobs; passports taken and invented debts.',
  },
  FBISEA2: {
    title: 'Summary of the FBI PSA noting that the job location changes during recruitment',
    url: 'https://solanadailybrief.com/fbi-warning-us-citizens-from-traveling-abroad-to-seek-jobs-that-end-up-being-crypto-scam-businesses/',
    note: 'The place of work changes while people are being recruited.',
  },
  FBISX: {
    title: 'FBI, The financially motivated sextortion threat',
    url: 'https://www.fbi.gov/news/stories/the-financially-motivated-sextortion-threat',
    note: 'Strangers obtain one picture, often from boys, and demand money within minutes.',
  },
  FBITRAF: {
    title: 'Infosecurity on FBI PSA: traffickers recruit via dating and jobs',
    url: 'https://infosecurity-magazine.com/news/human-traffickers-still-recruiting',
    note: 'Hardship that people post is used to find them.',
  },
  FRBAR: {
    title: 'Le Postillon, hostess bar account (Leboncoin ads, percentages per bottle)',
    url: 'https://www.lepostillon.org/On-est-bien-paye-mais-on-doit-vendre-un-peu-de-son-ame-et-de-son-corps.html',
    note: 'An account from hostess bars: ads in ordinary classifieds, a percentage per bottle.',
  },
  FREPJT: {
    title: "EPJT on 'plan sous/plan argent' and age indifference",
    url: 'https://magazin.epjt.fr/?p=30165',
    note: 'Offers of "easy money" to girls; age is said to be no problem.',
  },
  FRPACK: {
    title: "franceinfo on pimps' 'packs' and shame leverage",
    url: 'https://www.francetvinfo.fr/societe/enfance-et-adolescence/prostitution-des-mineures-recrutees-des-le-college-via-les-reseaux-sociaux-le-phenomene-prend-de-l-ampleur_4844517.html',
    note: 'Packages of services and the use of shame to hold girls.',
  },
  FRPLAN: {
    title: "Europe 1 on recruitment of minors (easy-money hashtags, word 'prostitute' never used)",
    url: 'https://www.europe1.fr/societe/enquete-linquietante-expansion-du-proxenetisme-des-mineures-3944663',
    note: 'How minors are recruited: hashtags of easy money, the word itself never used.',
  },
  FTCROM: {
    title: 'FTC romance-scam signs',
    url: 'https://hayspost.com/posts/1468af57-78af-45d3-ad58-149eee6f5b82',
    note: 'Cannot meet, because of an oil rig, the army or a mission abroad; asks for money and says how to send it.',
  },
  FTCROM2: {
    title: 'FTC blog 2023, top lies of romance scammers',
    url: 'https://familymediasite.com/ftc-and-consumer-financial-protection-bureau-alerts-bad-romance-top-love-game-lies-told-by-romance-scammers',
    note: 'The most frequent lies of romance scammers: sick, in prison, teaching you to invest, a parcel to release, move to another app.',
  },
  FTCSTAT: {
    title: 'News reprint of FTC Data Spotlight figures on task scams',
    url: 'https://futurex.fastseoul.com/html/274d00299723.html',
    note: 'Reports of task scams rose from none in 2020 to 20,000 in half of 2024.',
  },
  FTCTASK: {
    title: 'FTC, How to spot and avoid task scams (2025)',
    url: 'https://consumer.ftc.gov/consumer-alerts/2025/08/how-spot-and-avoid-task-scams',
    note: 'An unexpected message, tasks called optimisation or boosting, a small first payout, then a deposit to unlock. Never pay to get paid.',
  },
  GRIMM: {
    title: 'CyberMaterial on Europol OTF GRIMM (violence-as-a-service, recruitment of minors)',
    url: 'https://cybermaterial.com/europol-targets-youth-online-recruitment',
    note: 'Violence for hire: minors recruited with coded language, memes and tasks made to look like a game.',
  },
  GRIMM2: {
    title: "ASB on GRIMM, quoting Europol's A. Kraag",
    url: 'https://asb-media.info/en/unveiled-child-targeted-assassination-prevention-unit',
    note: 'Harmless-looking posts speak of missions, never of crimes; a few chats are enough.',
  },
  HRWCAM: {
    title: 'Semana on Human Rights Watch webcam report',
    url: 'https://semana.com/amp/nacion/articulo/modelos-webcam-brutal-informe-de-human-rights-watch-sobre-colombia-apunte-la-camara-a-mi-regazo-para-poder-llorar/202413',
    note: 'Report on webcam studios: long shifts, identity papers kept, limits not respected.',
  },
  HUFEOL: {
    title: 'Feol.hu leaflet for refugees',
    url: 'https://www.feol.hu/helyi-kozelet/2022/03/a-segelyszervezeteknek-arra-is-van-gondjuk-hogy-a-menekulok-ne-valjanak-kizsakmanyolas-aldozatava',
    note: 'Easy, well-paid work without language, hurry to sign, help only for young women; never hand over your passport.',
  },
  HUMOB: {
    title: 'Origo: suspicious ads, no company, mobile number only',
    url: 'https://origo.hu/allas-kulfoldimunka/2007/08/kulfoldi-munka-amit-az-allaspiac-kinal',
    note: 'Suspicious ads name no company and give only a mobile number.',
  },
  ILO11: {
    title: 'ILO Special Action Programme, Indicators of Forced Labour (11 indicators)',
    url: 'https://www.readkong.com/page/ilo-indicators-of-forced-labour-5101277',
    note: 'Eleven signs of forced labour, from abuse of vulnerability to excessive overtime. One can be enough; usually several stand together.',
  },
  ILOFEES: {
    title: 'ILO Governing Body, Definition of recruitment fees and related costs (2019)',
    url: 'http://nytcam.com/resource/news/ilo-governing-body-approves-publication-and-dissemination-definition',
    note: 'Recruitment fees and related costs are not to be borne by workers.',
  },
  INCIBE: {
    title: 'INCIBE SMS job-offer campaign (laInformacion)',
    url: 'https://www.lainformacion.com/asuntos-sociales/alertan-sms-falsa-oferta-empleo/2864786/',
    note: 'Text messages promise 100 to 500 a day from anywhere, name no company and move to a messenger.',
  },
  INCIBE2: {
    title: 'INCIBE translator case (info-veritas)',
    url: 'https://info-veritas.com/ciberseguridad-cuidado-con-las-falsas-ofertas-de-trabajo',
    note: 'A translator was asked for identity papers, a new mobile bank and exchange account, then for the keys.',
  },
  INDHOST: {
    title: "Hostess abroad account with 'intim forbidden' wording",
    url: 'https://aktualnoe.net/horosho-tam-gde-nas-net-kak-ja-rabotala-hostes-v-indii.html',
    note: 'An account of hostess work abroad, advertised with "nothing intimate".',
  },
  INTERPOL: {
    title: 'INTERPOL Orange Notice on trafficking-fuelled fraud',
    url: 'https://scamsnow.com/interpol-issues-global-warning-on-human-trafficking-fueled-fraud/',
    note: 'False ads lead to scam centres; the people held there now come from several continents.',
  },
  INTERPOL2: {
    title: 'CPS-VO summary of INTERPOL warning (translation software used to recruit in new countries)',
    url: 'https://archive.cps-vo.org/node/96127',
    note: 'Recruiters use translation software to reach new countries.',
  },
  ITAMA: {
    title: 'Brazil MRE alert on trafficking to South-East Asia',
    url: 'https://www.gov.br/mre/pt-br/assuntos/portal-consular/alertas%20e%20noticias/alertas/trafico-de-pessoas-para-o-sudeste-asiatico',
    note: 'Call-centre and technology jobs with commission, ticket paid; the ministry advises against quick informal offers.',
  },
  ITEXC: {
    title: 'Excite Italia, how to unmask scam ads',
    url: 'http://lavoro.excite.it/offerte-di-lavoro-truffa-come-smascherarle-N105500.html',
    note: 'How to unmask ads: anonymous, no description, only a mobile, money through your own account.',
  },
  ITFAN: {
    title: 'Fanpage on WhatsApp job scam text (Monster/YouTube)',
    url: 'https://www.fanpage.it/innovazione/tecnologia/sono-il-direttore-cerco-dipendenti-come-funziona-la-truffa-delle-offerte-di-lavoro-per-youtube/',
    note: 'Messages in the name of well-known brands offering pay for views.',
  },
  ITGDF: {
    title: 'La Nazione/Guardia di Finanza on fake job ads',
    url: 'https://www.lanazione.it/cronaca/le-truffe-non-si-fermano-mai-ora-tocca-anche-ai-falsi-annunci-di-lavoro-h9qmzxs7',
    note: 'Fake job ads collect fees and data.',
  },
  JOBRESHIP: {
    title: 'LVECU fraud page on job scams',
    url: 'https://www.lvecu.org/blog-resources/sotm',
    note: 'Fake cheques, parcels to pass on, equipment to buy from their own vendor.',
  },
  KLJUC: {
    title: 'Drustvo Kljuc (SI) safety tips',
    url: 'https://drustvo-kljuc.si/napotki-en',
    note: 'Safety tips: papers, contract, visa that allows work.',
  },
  LORENZO: {
    title: 'Lorenzo-Dus et al., Understanding grooming discourse (2016)',
    url: 'https://kundoc.com/pdf-understanding-grooming-discourse-in-computer-mediated-environments-.html',
    note: 'Grooming builds trust and tests compliance throughout; stages overlap and recur.',
  },
  LSI: {
    title: 'La Strada International, Preventing exploitation',
    url: 'https://www.lastradainternational.org/displaced-from-the-ukraine/preventing-exploitation/',
    note: 'A contract you can read, no gifts or loans from go-betweens, your passport with you, copies and address with someone at home, pay into your own account.',
  },
  LVLA: {
    title: 'Latvijas Avize on Drossinternets.lv',
    url: 'https://www.la.lv/drossinternets-lv-sakoties-vasaras-brivdienam-japievers-uzmaniba-bernu-pavedinasanas-riskiem-interneta',
    note: 'Contact in networks and games, then a move to less watched places; compliments and requests for pictures: tell an adult.',
  },
  LVTEST: {
    title: 'Better Internet for Kids, Dangerous friendship on the internet (Latvian groomer self-test)',
    url: 'https://better-internet-for-kids.europa.eu/en/resource-directory/dangerous-friendship-internet',
    note: 'A self-test for young people on dangerous friendships online.',
  },
  MIR24: {
    title: 'Spanish Ministry of the Interior: Online trafficking and exploitation of human beings (2024)',
    note: 'Overview of how recruitment moved online: bait and chase, lover boys, tickets bought and sent by phone, watched journeys, forged papers in channels, images as a means of control, one number behind many ads, call centres, game chats, sugar dating as a newer lure.',
  },
  NCMEC: {
    title: 'NCMEC steps after financial sextortion',
    url: 'https://www.nationalcac.org/steps-to-take-following-financial-sextortion/',
    note: "It is not the young person's fault; do not pay, keep the messages, block and report.",
  },
  OFMGMT: {
    title: 'BuzzFeed News on OnlyFans management contracts',
    url: 'https://www.buzzfeednews.com/article/otilliasteadman/unruly-contracts-onlyfans-creators-workers',
    note: 'Creator contracts with six-figure penalties, control of private life, pictures published without consent, pressure to sign at once.',
  },
  OFMGMT2: {
    title: 'Express Gazette on OnlyFans managers',
    url: 'https://express-gazette--express-gazette.us-central1.hosted.app/business-and-markets/shadow-economy-of-onlyfans-managers-exposed-as-abuse-and-profit-collide',
    note: 'Relentless approaches, about sixty per cent taken, extortion when people leave.',
  },
  ORGAN: {
    title: 'Al Jazeera, kidney sellers scammed on Facebook',
    url: 'https://www.aljazeera.com/economy/2023/7/5/in-india-desperate-kidney-sellers-scammed-on-facebook',
    note: 'People in need who wanted to sell a kidney were cheated by fees for registration and cards.',
  },
  ORGAN2: {
    title: 'HuffPost on organ offers on Facebook',
    url: 'https://www.huffpost.com/entry/kidneys-sold-online-facebook-organ-donors_n_4936216',
    note: 'Buying, selling and advertising organs is illegal nearly everywhere.',
  },
  PLLS: {
    title: 'La Strada Poland on hostess agencies (forum reprint)',
    url: 'https://wloski.ang.pl/forum/zycie-praca-nauka/189760',
    note: 'Hostess agencies stress that nothing is erotic and say otherwise in private.',
  },
  PLPOL: {
    title: 'Polish Police 2025, dream job or nightmare',
    url: 'https://policja.pl/pol/aktualnosci/262397,TwojeZycieTwojaKarta-praca-marzen-czy-koszmar-Jak-nie-wpasc-w-pulapke-handlu-lud.html',
    note: 'The typical false ad: abroad, well paid, no language, flat and transport provided.',
  },
  PLRF: {
    title: 'Polish Police 2025, red flags list',
    url: 'https://policja.pl/pol/aktualnosci/262337,TwojeZycieTwojaKarta-uwazaj-na-sygnaly-ostrzegawcze-red-flags-moga-uratowac-Ci-z.html',
    note: 'Too good to be true, no written contract, time pressure.',
  },
  PLWUP: {
    title: 'WUP Kielce rules (KRAZ register; agency may not charge)',
    url: 'http://wup.kielce.pl/nie-dla-handlu-lud%C5%BAmi',
    note: 'Placement agencies must be registered and may not charge.',
  },
  PNLIKES: {
    title: 'Policía Nacional on pay-per-like offers',
    url: 'https://www.informacion.es/finanzas-personales/2025/09/12/policia-nacional-alerta-estafa-oferta-trabajo-121509257.html',
    note: 'Police warning on jobs that pay per "like" and then want a deposit.',
  },
  PNSCOUT: {
    title: 'Infobae: Policía Nacional on the fake talent scout',
    url: 'https://www.infobae.com/espana/2025/09/02/la-estafa-del-falso-cazatalentos-la-policia-advierte-del-engano-que-pone-en-riesgo-a-los-menores-en-internet',
    note: 'Police warning on false talent scouts who write to minors.',
  },
  PNSPA: {
    title: 'Levante-EMV: Policía Nacional/Europol operation, fake model/spa jobs (Nov 2025)',
    url: 'https://www.levante-emv.com/safor/2025/11/04/desarticulan-banda-explotacion-sexual-ramificacion-123335177.html',
    note: 'Fake model and spa jobs on social media; a nude shoot was charged to the debt; women were locked in flats.',
  },
  POLARIS: {
    title: 'Polaris, Vulnerabilities & Recruitment',
    url: 'https://polarisproject.org/vulnerabilities-and-recruitment/',
    note: 'Refusing a signed contract, giving one in a language you cannot read, charging for the chance to work.',
  },
  POLARISTYP: {
    title: 'Polaris Typology of Modern Slavery (25 types)',
    url: 'https://respect.international/the-typology-of-modern-slavery-defining-sex-and-labor-trafficking-in-the-united-states',
    note: 'Twenty-five kinds of modern slavery; illicit massage is one of them.',
  },
  POLUK: {
    title: 'UK police Neighbourhood Alert, employment fraud',
    url: 'https://www.neighbourhoodalert.co.uk/Alerts/A/311690/',
    note: 'Unasked messages about work, identity and bank data wanted early, hurry.',
  },
  PUEBLA: {
    title:
      'Norte MX: fake edecan/model jobs, full-body photos, relocation after public meeting, recorded abuse used for extortion',
    url: 'https://nortemx.mx/colectivos-denuncian-modus-operandi-de-trata-de-mujeres-en-puebla',
    note: 'Fake model and steward jobs: full-body pictures, a public first meeting, then another place; recordings used as blackmail.',
  },
  RIAHOST: {
    title: 'RIA Novosti 2026: hostess/konsumatsiya offers to stranded tourists in Dubai',
    url: 'https://ria.ru/20260312/dubaj-2080108422.html',
    note: 'Hostess offers on drinks commission to people stranded abroad.',
  },
  ROBLOX: {
    title: 'Laius Entertainment, unsafe behaviour on Roblox',
    url: 'https://dev-wf2.laiusentertainment.com/files/blog-posts/signs-of-unsafe-behaviour-on-roblox.html',
    note: 'Signs of unsafe behaviour in a game: gifts, secrecy, another app.',
  },
  ROITM: {
    title: 'Poiana Mare notice on work abroad (RO)',
    url: 'https://poianamare.ro/cauti-un-loc-de-munca-in-strainatate---318',
    note: 'Private persons may not arrange jobs abroad; check the registration with the labour inspectorate; no guarantees or commissions on top.',
  },
  RUDROP: {
    title: 'TASS/MVD via Mail.ru: Telegram vacancies for drops, stash couriers, SIMs',
    url: 'https://news.mail.ru/incident/67880540/',
    note: 'Messenger vacancies for account holders, stash couriers and SIM cards.',
  },
  RUDROP2: {
    title: 'Gazeta.ru, Who are droppers',
    url: 'https://www.gazeta.ru/social/21744410/kto-takie-droppery.shtml',
    note: 'How account holders are recruited: courier without experience, help with transfers, income from home.',
  },
  SANT: {
    title: 'Santander/Cifas money-mule hashtags',
    url: 'https://www.yourmoney.com/saving-banking/the-hashtags-that-could-land-you-in-jail/',
    note: 'Hashtags with which account holders are recruited.',
  },
  SHAM: {
    title: 'HEUNI, Happily ever after? Sham marriages and trafficking',
    url: 'http://old.heuni.fi/en/index/tiedotteet/2016/10/happilyeverafterfromshammarriagestohumantrafficking.html',
    note: 'From sham marriage to trafficking: recruited by a job or a payment, met at the airport, papers taken.',
  },
  SMSSAMPLE: {
    title: 'NewsFromMe: verbatim sample of a job SMS',
    url: 'https://newsfromme.com/?p=77777',
    note: 'A job text message, word for word.',
  },
  SPIEGEL: {
    title: 'Der Spiegel on exploitation of Ukrainians',
    url: 'https://www.spiegel.de/international/europe/open-arms-the-exploitation-of-ukrainians-in-the-european-union-a-83327326-3692-4663-92f3-85a26731c0c2',
    note: 'Care, harvest and cleaning ads aimed at refugees, some for women only, some with a fee.',
  },
  SUGGLOSS: {
    title: 'Sugar dating glossary (sugar4.me)',
    url: 'https://www.sugar4.me/sugar-dating-glossary',
    note: 'Vocabulary of sugar dating.',
  },
  SUGSCAM: {
    title: 'Scam Encyclopedia, sugar daddy allowance scams',
    url: 'https://scamencyclopedia.org/scams/romance-relationship-scams/sugar-daddy-allowance-scams',
    note: 'An unasked offer of an allowance, then a fee, a test or a gift card.',
  },
  SUGSCAM2: {
    title: 'Scam Encyclopedia, sugar allowance advance scam',
    url: 'https://scamencyclopedia.org/scams/adult-creator-platform-scams/sugar-daddy-allowance-advance-scam',
    note: 'Money is sent first, part of it must be passed on; the payment is later reversed.',
  },
  SURSUGAR: {
    title: 'Diario Sur, sugar-daddy approach used to groom a child',
    url: 'https://www.diariosur.es/sucesos/sugar-daddy-alertan-20200612204113-nt.html',
    note: 'A child was approached with the promise of a weekly allowance.',
  },
  SXCASE: {
    title: 'First-hand sextortion account',
    url: 'https://shieldandfortify.com/sextortion/',
    note: 'First-hand account: another app, an exchange, a screenshot of the followers, an amount that is bargained down under a deadline.',
  },
  TAW: {
    title: 'European Commission on Directive 2008/104/EC',
    url: 'https://ec.europa.eu/social/main.jsp?catId=706&langId=en&intPageId=207',
    note: 'Temporary workers may not be charged for being recruited.',
  },
  TELEM: {
    title: 'Telemadrid, undercover in sugar agencies',
    url: 'https://telemadrid.es/programas/120-minutos/El-fenomeno-de-las-sugar-baby-crece-en-Espana-acompanantes-pagadas-o-prostitucion-encubierta-2-2510468951--20221130033742.html',
    note: 'Undercover report: sexual videos asked for within a few messages, fees that rise, an agency that proposes moving abroad.',
  },
  THORN: {
    title: 'Thorn, Sextortion: what you can do',
    url: 'https://www.thorn.org/blog/sextortion-what-you-can-do/',
    note: 'What to do when someone threatens to share pictures; help that takes them down.',
  },
  UALAB: {
    title: 'Ukraine Labour Service, refuse the job if... (schastye-rada.gov.ua)',
    url: 'https://schastye-rada.gov.ua/city/news/metodichn-rekomendats-pro-riziki-potraplyannya-u-situats-yu-torg-vl-lyudmi',
    note: 'Pairs each sign with the words used: decide now, others are waiting; why do you need the name; give me the passport for the paperwork.',
  },
  UAREC: {
    title: '24 Kanal: recruitment of Ukrainian teens online',
    url: 'https://24tv.ua/education/verbuvannya-ukrayinskih-pidlitkiv-rosiyanami-interneti-yak-rozpiznati_n2939035/amp',
    note: 'Teenagers recruited in games and channels with easy money and secret missions, up to arson.',
  },
  UASURV: {
    title: 'Sud.ua survey: 27% of Ukrainians would accept a risky offer',
    url: 'https://sud.ua/uk/news/ukraine/343427-kazhdyy-chetvertyy-ukrainets-gotov-k-riskovannoy-rabote-za-granitsey-ili-v-drugom-gorode',
    note: 'Survey on what people would accept: handing over phone or things, working locked in abroad.',
  },
  UNODCM6: {
    title: 'UNODC E4J Module 6, Indicators of trafficking in persons',
    url: 'https://sherloc.unodc.org/cld/zh/education/tertiary/tip-and-som/module-6/key-issues/indicators-of-trafficking-in-persons.html',
    note: 'Signs neither prove nor disprove trafficking; context decides, and recruiters adapt to published lists.',
  },
  VIVI: {
    title: "Aragon TV on the 'HR from LinkedIn' WhatsApp",
    url: 'https://www.cartv.es/aragonnoticias/noticias/estafas-laborales-a-traves-de-wasap-hola-soy-vivi-de-recursos-humanos-de-linkedin-hablamos-23042',
    note: 'Messages from "human resources" of a well-known network.',
  },
  VOLODKO: {
    title: 'Volodko, Cockbain & Kleinberg, Spotting the signs of trafficking recruitment online (2019/2020)',
    url: 'https://link.springer.com/article/10.1007/s12117-019-09376-5',
    note: 'Of 430 ads for work abroad, 98.4 % held at least one published sign and 15 % five or more: one sign says little, and missing facts are normal.',
  },
  WEBCAMMX: {
    title: 'Empoderame on webcam agencies that extort',
    url: 'https://empoderame.wixsite.com/annefrank/post/surgen-agencias-de-modelos-webcam-que-extorsionan-a-jóvenes-con-imágenes-sexuales',
    note: 'Webcam agencies that extort young women with their own pictures.',
  },
  ZHOU24: {
    title: 'Zhou, Peng & Ferrara, Tracing the Unseen (arXiv 2406.12469)',
    url: 'https://arxiv.org/html/2406.12469v1',
    note: '258,619 posts: contact by phone is the rule, and crises raise the number of suspicious ones.',
  },
  ZHOU26: {
    title: "Zhou et al., The Traffickers' Pitch (arXiv 2605.25416, 2026)",
    url: 'https://arxiv.org/abs/2605.25416',
    note: 'Risky and ordinary ads differ in language; labels came from networks of contacts.',
  },
};
