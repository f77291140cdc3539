/** Why a sign matters, for a reader of 13: one or two plain sentences. `theme.*.reason` stands in for a sign without words of its own. */
export const reasons: Readonly<Record<string, string>> = {
  // recruitment lure
  'reason.all-expenses-covered':
    'Quando uma pessoa desconhecida paga tudo, mais tarde pode dizer que é uma dívida. Convém saber antes quem paga, e o quê.',
  'reason.easy-fast-money':
    'Fala de dinheiro e de boa vida, não do trabalho. Muitas vezes serve para que as pessoas digam sim depressa.',
  'reason.guaranteed-visa-job':
    'Ninguém pode prometer um visto ou um emprego antes de tudo ser verificado. Só o Estado dá vistos.',
  'reason.instant-hire':
    'O emprego já é seu e ainda não houve nenhuma conversa. Quem contrata de verdade quer saber quem contrata.',
  'reason.pay-for-clicks':
    'Ninguém paga bem por likes ou avaliações. Ofertas assim muitas vezes começam por pagar um pouco e no fim pedem dinheiro.',
  'reason.pay-too-good':
    'O pagamento é muito mais alto do que este trabalho costuma dar. Valores muito altos servem muitas vezes para chamar a atenção.',
  'reason.talent-scout':
    'Elogios de quem nunca nos viu são agradáveis. Muitas vezes servem para conseguir um encontro ou fotos.',
  'reason.unsolicited-job-dm':
    'Não se candidatou, e uma pessoa desconhecida oferece trabalho. Muitas vezes a mesma mensagem vai para milhares de pessoas.',
  'reason.no-experience-no-language':
    'Não é preciso ter experiência nem falar a língua. Pode ser normal. Com um pagamento alto, merece uma pergunta.',

  // vagueness
  'reason.no-written-contract':
    'Sem um contrato que possa ler, é difícil mostrar depois o que foi prometido. Pode pedir o contrato antes de viajar.',
  'reason.terms-switch': 'O lugar, o chefe ou o trabalho mudou depois do seu sim. Pode dizer não em qualquer momento.',
  'reason.unnamed-employer':
    'Não há nome nem endereço para procurar. Sem isso, ninguém pode verificar quem está por trás da oferta.',
  'reason.vague-duties': 'Não diz o que faria na realidade. Um trabalho escondido no fim pode ser outra coisa.',

  // who it looks for
  'reason.targets-homeless-addiction-disability':
    'Procura pessoas sem casa, doentes ou com deficiência. Há quem use ofertas assim para ter quem trabalhe sem receber.',
  'reason.targets-no-ties':
    'Procura pessoas sem família nem relação amorosa. Sem ninguém por perto, é mais difícil conseguir ajuda.',
  'reason.appearance-photos-requested':
    'Pede fotos do seu corpo ou as suas medidas. Quase nenhum trabalho precisa disso, e as fotos podem ser usadas contra quem as envia.',
  'reason.personal-probing':
    'Pergunta cedo com quem vive e quem sabe disto. Há quem pergunte para descobrir se alguém notaria algo estranho.',
  'reason.targets-hardship':
    'Fala a quem precisa muito de dinheiro. Muitas vezes essa necessidade é usada para que a pessoa aceite o que recusaria.',
  'reason.targets-migrants':
    'Procura pessoas que acabaram de chegar ou que não têm documentos. No trabalho há direitos, também sem documentos.',
  'reason.women-young-only': 'Só quer mulheres jovens, embora o trabalho não precise disso. Pode haver outra intenção.',

  // contact
  'reason.secrecy-demand': 'Pede para não contar a ninguém. Um segredo assim protege quem o pede, não quem o guarda.',
  'reason.secret-chat':
    'Pede para apagar ou esconder a conversa. Assim, não teria nada para mostrar se precisasse de ajuda.',
  'reason.move-off-platform':
    'Quer mudar depressa a conversa para outro lugar. Lá, este site já não pode ver nem impedir nada.',
  'reason.obfuscated-contact':
    'O número ou o nome do serviço está escrito de forma disfarçada. Muitas vezes isso serve para fugir às verificações do site.',
  'reason.urgency-pressure':
    'Tem muita pressa. Com pressa não há tempo para verificar nem para perguntar a alguém. Uma oferta honesta pode esperar um dia.',
  'reason.informal-contact-only':
    'Para responder, só há uma conversa ou um número pessoal. É comum, e também difícil de verificar.',

  // the trip
  'reason.pickup-by-stranger':
    'Uma pessoa desconhecida faria o transporte. Assim, é outra pessoa que decide o destino.',
  'reason.rotation-plaza':
    'Mudaria de casa ou de cidade a cada poucas semanas. Assim é difícil conhecer alguém que possa ajudar.',
  'reason.tourist-visa-work':
    'Trabalhar com visto de turista é trabalhar sem autorização. Muitas vezes isso serve depois para assustar: “está aqui ilegalmente”.',
  'reason.high-risk-destination':
    'Há governos que alertam para empregos falsos neste lugar. O lugar, por si só, não prova nada, por isso verifique duas vezes.',
  'reason.travel-arranged': 'Outra pessoa paga e organiza a viagem. Se mudar de ideia, voltar é mais difícil.',

  // papers
  'reason.passport-surrender':
    'Ninguém pode ficar com o seu passaporte nem com outros documentos seus. Nem um chefe, nem uma agência.',
  'reason.account-handover':
    'Senhas e códigos são as chaves do seu dinheiro e do seu nome. Nenhuma empresa precisa deles.',
  'reason.fake-documents':
    'Oferece documentos que não são verdadeiros. Se forem descobertos, a culpa cai sobre quem os usa.',
  'reason.documents-handled-by-recruiter':
    'Outra pessoa trata de todos os seus documentos. Pode não saber o que é assinado em seu nome, nem onde eles estão.',
  'reason.id-photo-early':
    'Pede o documento ou os dados do banco antes de haver uma oferta de verdade. Com eles, outros podem abrir contas em seu nome.',

  // money
  'reason.deposit-to-unlock':
    'É preciso depositar dinheiro para poder retirar dinheiro. Um trabalho paga. Não pede para pagar.',
  'reason.allowance-verification-fee':
    'É preciso pagar pouco para receber muito. Muitas vezes esse pequeno pagamento é tudo o que existe.',
  'reason.crypto-giftcard-payment': 'Pede uma forma de pagamento que ninguém pode recuperar. É por isso que a pede.',
  'reason.fake-check-equipment':
    'Recebe dinheiro e tem de passar uma parte a alguém. Muitas vezes o primeiro pagamento é falso, e o dinheiro enviado era seu.',
  'reason.upfront-fee':
    'É preciso pagar para ter o trabalho. As regras de contratação justa dizem que paga a empresa, não quem procura trabalho.',

  // debt
  'reason.debt-owed':
    'Uma dívida nunca pode obrigar ninguém a ficar ou a trabalhar. Pode ir embora. Há linhas gratuitas que ajudam a sair em segurança.',
  'reason.exit-penalty':
    'Teria de pagar se saísse antes. Regras assim muitas vezes não são legais. Alguém pode verificar isso de graça.',
  'reason.gifts-then-debt':
    'Primeiro vêm os presentes, depois vem a cobrança. Um presente é um presente. Não deve nada.',
  'reason.pay-later-from-wages': 'Uma dívida antes do primeiro dia pode ser usada para impedir que vá embora.',
  'reason.wage-withheld':
    'Um pagamento retido pode servir para prender alguém ao trabalho. O salário deve chegar às suas mãos, no dia combinado.',
  'reason.pay-below-minimum': 'O pagamento parece estar abaixo do que a lei exige. Tem direito pelo menos ao mínimo.',

  // control
  'reason.no-leaving-alone': 'Ninguém pode trancar outra pessoa nem decidir quando ela sai. Isso é contra a lei.',
  'reason.isolate-from-people':
    'Quer que deixe de ver as pessoas de quem gosta. São elas que notariam se algo estivesse mal.',
  'reason.location-tracking': 'Quer saber sempre onde está. Quem cuida não precisa disso.',
  'reason.management-account-control':
    'Outros mandariam na sua conta e ficariam com grande parte do dinheiro. Sair pode ser difícil e caro.',
  'reason.phone-restriction':
    'Ficariam com o seu telefone ou veriam o que tem nele. Sem telefone não pode ligar a ninguém. Um trabalho normal não precisa disso.',
  'reason.accommodation-tied':
    'O trabalho, a cama e a volta para casa dependeriam todos da mesma pessoa. Assim é difícil ir embora.',
  'reason.excessive-availability':
    'Não há pausas nem dias livres. A lei dá direito a descanso, e com cansaço é mais difícil ir embora.',

  // bodies
  'reason.euphemistic-companionship':
    'Fala-se de companhia, não de uma tarefa. Palavras assim são comuns quando os clientes esperam mais do que companhia.',
  'reason.hostess-commission':
    'Em trabalhos assim, o pagamento depende muitas vezes do que os clientes bebem à mesa. Alguns esperam depois algo mais.',
  'reason.lingerie-casting':
    'Um casting de verdade não começa com fotos em lingerie para uma pessoa desconhecida. As fotos podem ser guardadas e vendidas.',
  'reason.sex-for-rent': 'Um quarto ou uma ajuda em troca de intimidade não é ajuda. Não deve o seu corpo a ninguém.',
  'reason.adult-content-recruit':
    'Alguns estúdios e agências ficam com as imagens e o dinheiro. Se pensar nisso, decida sem pressa e mantenha contas só suas.',
  'reason.intimacy-denial': 'Diz que não se pede nada íntimo. É natural perguntar por que razão é preciso dizer isso.',
  'reason.massage-cover':
    'Massagem sem formação, à noite ou numa casa particular, muitas vezes é outra coisa. Um lugar de verdade tem endereço e licença.',
  'reason.sugar-terms':
    'Estas palavras querem dizer dinheiro por companhia. Cada pessoa adulta escolhe por si. Um pagamento antes, uma viagem ou um segredo muda tudo.',

  // young people
  'reason.age-probe-secrecy':
    'Alguém pergunta a sua idade e quer um segredo. Não fez nada de errado. Fale com uma pessoa adulta de confiança.',
  'reason.image-request-young':
    'Nunca é obrigatório enviar fotos suas. Pare aqui e fale com uma pessoa adulta de confiança. A culpa não é sua.',
  'reason.minor-acceptable':
    'Isto não é para menores de 18 anos. Quem diz que a idade não importa está errado. Fale com uma pessoa adulta de confiança.',
  'reason.gaming-gift-lure':
    'Presentes num jogo muitas vezes têm um preço mais tarde. Pode dizer não. Conte a uma pessoa adulta de confiança.',

  // threats
  'reason.family-threat':
    'Ameaçar a sua família é crime, e a culpa é só de quem ameaça. A polícia pode proteger a sua família.',
  'reason.sextortion-threat':
    'Ameaçar mostrar imagens suas é crime. Pagar não acaba com isso. Há ajuda, e a culpa não é sua.',
  'reason.authorities-threat':
    'Fala em castigo da polícia. Quem é forçado tem direitos, também sem documentos. Uma linha pode explicar os seus sem saber o seu nome.',

  // tasks
  'reason.bank-account-use':
    'Dinheiro de pessoas desconhecidas passaria pela sua conta. O banco e a polícia veem o seu nome, não o dessas pessoas.',
  'reason.identity-for-rent':
    'Algo seria aberto em seu nome. Depois, a responsabilidade pelo que for feito com isso é sua.',
  'reason.violence-missions':
    'Alguém paga para estragar coisas ou ferir pessoas. Quem paga fica longe. Quem aceita é que tem problemas com a polícia.',
  'reason.begging-collecting':
    'Se tem de entregar uma quantia todos os dias, trabalha para outra pessoa. Ninguém pode castigar por causa disso.',
  'reason.courier-no-questions':
    'Levaria algo que não pode ver por dentro. Se for proibido, é quem leva que fica com o problema.',
  'reason.reship-packages':
    'Chegariam à sua casa encomendas de pessoas desconhecidas. Muitas vezes foram pagas com cartões roubados, e o endereço é o seu.',
  'reason.scam-call-centre':
    'O trabalho é convencer pessoas em conversas ou chamadas. Alguns destes lugares enganam quem atende e não deixam sair quem trabalha.',

  // love and trust
  'reason.push-to-sell': 'Quem ama não pede para ganhar dinheiro com o corpo. Pode dizer não, hoje e mais tarde.',
  'reason.future-abroad': 'Os grandes planos em outro país chegam muito depressa. Longe, dependeria de uma só pessoa.',
  'reason.intimate-image-request':
    'Imagens enviadas a alguém que mal se conhece podem ser usadas para pressionar. Não tem de provar nada com uma foto.',
  'reason.invest-together':
    'Alguém de uma conversa ensina a ganhar dinheiro. Muitas vezes o site é dessa pessoa, e o dinheiro já não pode ser retirado.',
  'reason.marriage-for-papers':
    'Casar por documentos pode criar laços com uma pessoa desconhecida e uma dívida. Na maioria dos países também não é legal.',
  'reason.romance-money': 'Alguém que nunca viu precisa do seu dinheiro. Quem ama não precisa dele como prova.',
  'reason.love-bombing':
    'Tanto amor tão depressa pode ser uma forma de conquistar confiança. O carinho de verdade dá tempo.',
  'reason.never-video': 'Há sempre uma razão para não mostrar a cara. Não se pode saber quem escreve.',

  // names that do not fit
  'reason.brand-impersonation':
    'O nome é conhecido, mas o endereço é outro. Muitas vezes são usados nomes de empresas e serviços reais.',
  'reason.recruiter-identity-mismatch':
    'O nome, o número e a história não combinam. Pode haver uma razão simples. Pode perguntar.',
  'reason.same-contact-many-ads':
    'O mesmo número ou perfil aparece em muitos anúncios diferentes. Isso aponta mais para um grupo do que para uma empresa.',
  'reason.contact-marked-before':
    'Este número ou perfil já apareceu antes, numa oferta com sinais que preocupam. Pode ser acaso. Não há pressa.',
  'reason.text-seen-elsewhere':
    'Quase o mesmo texto já apareceu antes, com outro lugar. Pergunte qual é mesmo o lugar e quem contrata.',
  'reason.worrying-wording':
    'Sozinhas, estas palavras não provam nada. Mas, com o que está à volta delas, são muito parecidas com as de ofertas e mensagens que fizeram mal. Pode ser acaso.',
  'reason.throwaway-or-spam-style':
    'A conta é nova, o texto foi copiado muitas vezes ou um link esconde para onde vai. Por si só não prova nada, mas é mais difícil verificar.',

  // body and family
  'reason.baby-adoption-offer':
    'Ninguém pode pagar por uma criança. Numa gravidez há ajuda gratuita para quem precisa, e os seus direitos continuam seus.',
  'reason.organ-for-cash':
    'Vender um órgão é contra a lei e é perigoso. Muitas vezes o dinheiro prometido nunca chega.',
  'reason.surrogate-egg-abroad':
    'Os médicos, os documentos e o pagamento ficariam nas mãos de quem recruta. É preciso ter médico e advogado próprios.',

  // families of signs
  'theme.recruitment-lure.name': 'Uma promessa tentadora',
  'theme.recruitment-lure.reason':
    'Promete muito e explica pouco. Grandes promessas servem muitas vezes para fazer decidir depressa.',
  'theme.vagueness.name': 'Coisas por dizer',
  'theme.vagueness.reason':
    'Faltam coisas importantes: quem, o quê, onde ou por quanto. Pode perguntar antes de responder.',
  'theme.vulnerability-targeting.name': 'Quem procura',
  'theme.vulnerability-targeting.reason': 'Procura pessoas num momento difícil. Assim pode ser mais difícil dizer não.',
  'theme.contact-evasion.name': 'Longe da vista',
  'theme.contact-evasion.reason':
    'Quer falar onde mais ninguém possa ver. Uma oferta honesta não tem motivo para se esconder.',
  'theme.movement.name': 'A viagem',
  'theme.movement.reason': 'Outra pessoa decide como viaja. Tenha sempre uma forma de voltar sem depender de ninguém.',
  'theme.documents.name': 'Os seus documentos',
  'theme.documents.reason': 'Trata-se dos seus documentos ou dos seus códigos. São seus e devem ficar nas suas mãos.',
  'theme.money-fee.name': 'Pagar primeiro',
  'theme.money-fee.reason': 'Pede dinheiro. O trabalho paga a quem trabalha, não ao contrário.',
  'theme.debt.name': 'Ter uma dívida',
  'theme.debt.reason': 'Ficaria com uma dívida. Uma dívida pode ser usada para impedir que vá embora.',
  'theme.control-isolation.name': 'Menos liberdade',
  'theme.control-isolation.reason':
    'Outra pessoa decidiria sobre o seu dia, o seu telefone ou quem pode ver. Essas decisões são suas.',
  'theme.sexualisation.name': 'Sobre o seu corpo',
  'theme.sexualisation.reason': 'Trata-se da aparência ou de intimidade. Pode dizer não em qualquer momento.',
  'theme.minors.name': 'Para jovens',
  'theme.minors.reason': 'Pare um momento. Não fez nada de errado. Fale com uma pessoa adulta de confiança.',
  'theme.coercion-threat.name': 'Uma ameaça',
  'theme.coercion-threat.reason': 'Isto é uma ameaça. A culpa é só de quem ameaça. Há pessoas que podem ajudar agora.',
  'theme.criminal-task.name': 'Uma tarefa que pode fazer mal',
  'theme.criminal-task.reason': 'O risco seria seu, por alguém que fica escondido. Pode dizer não.',
  'theme.dating-grooming.name': 'Confiança muito rápida',
  'theme.dating-grooming.reason': 'Aqui a confiança cresce muito depressa, e pede-se algo em troca. Vá com calma.',
  'theme.identity-mismatch.name': 'Um nome que não combina',
  'theme.identity-mismatch.reason': 'Algo no que dizem ser não combina. Pode verificar por outro caminho.',
  'theme.structural-metadata.name': 'Como foi publicada',
  'theme.structural-metadata.reason': 'Pela forma como foi publicada, é difícil saber quem está por trás.',
  'theme.body-family.name': 'Corpo e família',
  'theme.body-family.reason': 'Oferece dinheiro por algo que ninguém pode comprar. Se for preciso, há ajuda gratuita.',

  // what it may be for; plain names
  'harm.sex_trafficking': 'alguém que obriga outra pessoa a vender sexo ou controla isso',
  'harm.labour_exploitation': 'trabalho sem direitos ou sem pagamento justo',
  'harm.forced_criminality': 'alguém que empurra outra pessoa para o crime',
  'harm.forced_begging': 'alguém que obriga outra pessoa a pedir esmola',
  'harm.forced_marriage': 'alguém que empurra outra pessoa para um casamento',
  'harm.organ_surrogacy_adoption': 'comércio com corpos ou crianças',
  'harm.minor_grooming': 'uma pessoa adulta que ganha a confiança de alguém jovem para fazer mal',
  'harm.sextortion': 'ameaças com imagens privadas',
  'harm.job_scam_identity_theft': 'perder dinheiro ou o seu nome num emprego falso',
  'harm.romance_sugar_scam': 'perder dinheiro com alguém que finge gostar',
  'harm.money_mule': 'passar dinheiro para alguém que se esconde',
};
