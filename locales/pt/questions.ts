/**
 * One question per sign, ready to copy. Most go to the other side and are ones an honest person can answer;
 * those listed in `lib/domain/asked-of.ts` go to someone the reader trusts, because asking the other side would not be safe.
 */
export const questions: Readonly<Record<string, string>> = {
  // recruitment lure
  'ask.all-expenses-covered': 'Quem paga a viagem e o quarto? Vai haver algum desconto no meu salário?',
  'ask.easy-fast-money': 'O que faria exatamente a cada dia, para que empresa, e como é pago?',
  'ask.guaranteed-visa-job': 'Que tipo de visto é, e qual é o número da licença da agência?',
  'ask.instant-hire': 'Podemos fazer antes uma videochamada com alguém da empresa?',
  'ask.pay-for-clicks': 'Que empresa paga por isto, e posso ter um contrato antes de começar?',
  'ask.pay-too-good': 'Quanto é antes de impostos, por quantas horas, e posso ver isso no contrato?',
  'ask.talent-scout': 'Qual é o nome e o endereço da agência, e posso levar alguém ao casting?',
  'ask.unsolicited-job-dm': 'Onde posso encontrar esta vaga no site oficial da empresa?',
  'ask.no-experience-no-language': 'Quem vai ensinar o trabalho, e em que idioma vou trabalhar?',

  // vagueness
  'ask.no-written-contract': 'Pode enviar o contrato num idioma que eu saiba ler, antes de eu viajar?',
  'ask.terms-switch': 'Pode enviar por escrito o novo lugar, o trabalho e o salário, para eu pensar?',
  'ask.unnamed-employer': 'Qual é o nome oficial da empresa e o número fiscal (NIF ou CNPJ)?',
  'ask.vague-duties': 'Pode escrever as tarefas, o horário, o endereço e quem seria o meu chefe?',

  // who it looks for
  'ask.targets-homeless-addiction-disability':
    'Que organização está por trás disto, e a minha assistente social pode ligar?',
  'ask.targets-no-ties': 'Por que razão importa para este trabalho se tenho família?',
  'ask.appearance-photos-requested':
    'Por que razão é necessária uma foto para este trabalho? Posso enviar o currículo?',
  'ask.personal-probing': 'Por que razão é importante saber com quem vivo?',
  'ask.targets-hardship': 'O que teria de fazer ou dar em troca?',
  'ask.targets-migrants': 'Vou ter contrato e descontos para a segurança social?',
  'ask.women-young-only': 'Por que razão importam a idade e o sexo para este trabalho?',

  // contact
  'ask.secrecy-demand': 'Por que razão ninguém pode saber? Gostaria de falar primeiro com a minha família.',
  'ask.secret-chat': 'Por que razão devemos apagar as mensagens? Prefiro guardar tudo.',
  'ask.move-off-platform': 'Podemos continuar aqui até eu saber com quem falo?',
  'ask.obfuscated-contact': 'Pode dar o telefone e o site da empresa, escritos normalmente?',
  'ask.urgency-pressure': 'Preciso de um dia para pensar. A oferta ainda vale amanhã?',
  'ask.informal-contact-only': 'Pode dar um e-mail da empresa ou um telefone fixo?',

  // the trip
  'ask.pickup-by-stranger': 'Posso ir por minha conta, e qual é o endereço exato?',
  'ask.rotation-plaza': 'Posso ficar num só lugar, e decidir quando mudo?',
  'ask.tourist-visa-work': 'Quem pede a minha autorização de trabalho, e posso ver o documento antes de viajar?',
  'ask.high-risk-destination':
    'Qual é o endereço exato e o número oficial da empresa, para eu perguntar na minha embaixada?',
  'ask.travel-arranged': 'Posso comprar a viagem por minha conta, com uma volta que se possa mudar?',

  // papers
  'ask.passport-surrender': 'Quem guarda o meu passaporte enquanto trabalho?',
  'ask.account-handover': 'Por que razão precisa da minha senha ou do meu código? Há forma de fazer sem isso?',
  'ask.fake-documents': 'Que serviço emite este documento, e posso pedir lá pessoalmente?',
  'ask.documents-handled-by-recruiter':
    'Posso ficar com os originais e receber cópia de tudo o que for entregue em meu nome?',
  'ask.id-photo-early': 'Posso mostrar o documento depois de ter o contrato, e para que vai ser usado?',

  // money
  'ask.deposit-to-unlock': 'Por que razão tenho de pagar? Pode descontar do que já ganhei?',
  'ask.allowance-verification-fee': 'Pode descontar a taxa do primeiro pagamento?',
  'ask.crypto-giftcard-payment': 'Podemos usar uma transferência bancária normal, com fatura?',
  'ask.fake-check-equipment': 'A empresa pode comprar o material e enviar para a minha casa?',
  'ask.upfront-fee': 'Para que serve esta taxa, e que regra diz que devo pagar antes de trabalhar?',

  // debt
  'ask.debt-owed': 'Dizem que devo dinheiro e que não posso ir embora. Que direitos tenho?',
  'ask.exit-penalty': 'Que lei ou cláusula do contrato diz que tenho de pagar se sair?',
  'ask.gifts-then-debt': 'Alguém deu presentes e agora quer algo em troca. O que posso fazer?',
  'ask.pay-later-from-wages': 'Quanto vai ser descontado do meu salário, durante quanto tempo, e onde está escrito?',
  'ask.wage-withheld': 'Em que dia o salário chega à minha própria conta?',
  'ask.pay-below-minimum': 'Quanto é por hora antes de impostos, e quantas horas por semana?',

  // control
  'ask.no-leaving-alone': 'Dizem que não posso sair por minha conta. Quem pode ajudar?',
  'ask.isolate-from-people': 'Por que razão devo deixar de ver a minha família e as minhas amizades?',
  'ask.location-tracking': 'Por que razão é importante saber onde estou quando não trabalho?',
  'ask.management-account-control': 'Posso ficar com a minha senha e terminar o contrato quando quiser?',
  'ask.phone-restriction': 'Posso ter comigo o meu telefone e usar nas pausas?',
  'ask.accommodation-tied': 'Quanto custa o quarto, e posso viver em outro lugar e manter o emprego?',
  'ask.excessive-availability': 'Quantas horas são por semana, e que dias são livres?',

  // bodies
  'ask.euphemistic-companionship': 'Qual é exatamente a tarefa, quem paga, e posso dizer não a um cliente?',
  'ask.hostess-commission': 'Qual é o salário fixo, e o que acontece se eu não quiser ficar à mesa com um cliente?',
  'ask.lingerie-casting': 'Posso levar alguém, e qual é o nome e o endereço do estúdio?',
  'ask.sex-for-rent': 'Quanto custa o quarto em dinheiro? Gostaria de um contrato normal.',
  'ask.adult-content-recruit': 'De quem são as imagens, quem tem as senhas, e como posso sair?',
  'ask.intimacy-denial': 'Por que razão diz isso? O que faria exatamente, hora a hora?',
  'ask.massage-cover': 'Qual é o endereço e a licença do espaço, e que formação é necessária?',
  'ask.sugar-terms': 'Podemos primeiro ter um encontro num lugar público, sem nenhum pagamento da minha parte?',

  // young people: to an adult the reader trusts
  'ask.age-probe-secrecy': 'Posso mostrar uma conversa que me preocupa?',
  'ask.image-request-young': 'Alguém quer fotos minhas. Preciso de ajuda, podemos falar?',
  'ask.minor-acceptable': 'Pode ver esta oferta comigo?',
  'ask.gaming-gift-lure': 'Num jogo, alguém quer oferecer presentes. Pode ver isso comigo?',

  // threats: to someone the reader trusts, or to a line
  'ask.family-threat': 'Alguém ameaça a minha família. Podemos pensar no que fazer?',
  'ask.sextortion-threat': 'Alguém ameaça mostrar imagens minhas. Preciso de ajuda, podemos falar?',
  'ask.authorities-threat': 'Dizem que a polícia me castiga se eu falar. Que direitos tenho?',

  // tasks
  'ask.bank-account-use': 'Por que razão a empresa não pode usar uma conta própria?',
  'ask.identity-for-rent': 'Por que razão tem de ser em meu nome, e quem responde por isso perante a lei?',
  'ask.violence-missions': 'Alguém quer pagar para eu fazer algo errado. Podemos falar?',
  'ask.begging-collecting': 'O que acontece se eu trouxer menos, e posso parar quando quiser?',
  'ask.courier-no-questions': 'Posso ver o que levo, e quem envia e quem recebe?',
  'ask.reship-packages': 'O que há nas encomendas, quem pagou, e por que razão vêm para a minha casa?',
  'ask.scam-call-centre': 'Qual é o nome e o endereço da empresa, e que autoridade a fiscaliza?',

  // love and trust
  'ask.push-to-sell': 'A pessoa com quem namoro quer que eu ganhe dinheiro com o meu corpo. Podemos falar?',
  'ask.future-abroad': 'Podemos passar primeiro algum tempo aqui, com a minha família e as minhas amizades?',
  'ask.intimate-image-request': 'Não envio fotos. Podemos só conversar?',
  'ask.invest-together': 'Que autoridade autorizou esta plataforma, e com que número?',
  'ask.marriage-for-papers': 'Posso falar com um advogado meu antes de decidir?',
  'ask.romance-money': 'Podemos fazer primeiro uma videochamada? Não envio dinheiro.',
  'ask.love-bombing': 'Podemos ir mais devagar?',
  'ask.never-video': 'Podemos fazer hoje uma videochamada curta?',

  // names that do not fit
  'ask.brand-impersonation': 'Posso ligar de volta pelo número do site oficial?',
  'ask.recruiter-identity-mismatch': 'Pode explicar-me porque é que estes dados não batem certo?',
  'ask.same-contact-many-ads': 'Qual dos seus anúncios é este, e quem contrata?',
  'ask.contact-marked-before': 'Este número ou endereço também está em outros anúncios? Quem o usa?',
  'ask.text-seen-elsewhere': 'Li este texto com outro lugar. Onde é o trabalho e quem contrata?',
  'ask.worrying-wording':
    'Antes de responder: quem escreve, de que se trata ao certo e o que teria de fazer, pagar ou enviar?',
  'ask.throwaway-or-spam-style': 'Há uma página da empresa ou outro perfil que eu possa ver?',

  // body and family
  'ask.baby-adoption-offer': 'Recebi uma oferta de dinheiro por uma criança. Quem pode ajudar de graça?',
  'ask.organ-for-cash': 'Recebi uma oferta de dinheiro por um órgão. Com quem posso falar?',
  'ask.surrogate-egg-abroad': 'Que clínica é, quem é o médico, e posso levar um advogado meu?',

  // families of signs
  'theme.recruitment-lure.ask': 'O que faria exatamente, para quem, e quanto é pago?',
  'theme.vagueness.ask': 'Pode enviar por escrito o nome da empresa, as tarefas, o lugar e o salário?',
  'theme.vulnerability-targeting.ask': 'Por que razão procuram alguém na minha situação?',
  'theme.contact-evasion.ask': 'Podemos continuar aqui, e posso mostrar isto a alguém de confiança?',
  'theme.movement.ask': 'Posso organizar e pagar a viagem por minha conta, com volta?',
  'theme.documents.ask': 'Posso ficar com todos os meus documentos e códigos?',
  'theme.money-fee.ask': 'Por que razão tenho de pagar antes de trabalhar?',
  'theme.debt.ask': 'Qual seria a dívida, a quem, e onde está escrita?',
  'theme.control-isolation.ask': 'Posso ter o meu telefone, sair quando quiser e ver quem quiser?',
  'theme.sexualisation.ask': 'O que é pedido exatamente, e posso dizer não?',
  'theme.minors.ask': 'Posso mostrar uma coisa que me preocupa?',
  'theme.coercion-threat.ask': 'Recebi ameaças. Preciso de ajuda, podemos falar?',
  'theme.criminal-task.ask': 'Quem responde por isto perante a lei, e posso ver isso por escrito?',
  'theme.dating-grooming.ask': 'Podemos ir devagar e ter um encontro onde haja mais gente?',
  'theme.identity-mismatch.ask': 'Como posso verificar com quem falo?',
  'theme.structural-metadata.ask': 'Quem contrata, e onde posso ler sobre a empresa?',
  'theme.body-family.ask':
    'Recebi uma oferta de dinheiro por algo com o meu corpo ou a minha família. Quem pode ajudar?',
};
