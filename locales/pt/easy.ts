/** Easy-read variant of each reason: short sentences, one idea each, hard words explained. */
export const easy: Readonly<Record<string, string>> = {
  // recruitment lure
  'easy.all-expenses-covered':
    'Uma pessoa desconhecida quer pagar tudo. Mais tarde pode pedir o dinheiro de volta. Pergunte antes quem paga, e o quê.',
  'easy.easy-fast-money':
    'Fala de dinheiro e de boa vida. Não fala do trabalho. Muitas vezes isso serve para as pessoas dizerem sim depressa.',
  'easy.guaranteed-visa-job':
    'Um visto é uma autorização para entrar num país. Só o Estado dá vistos. Ninguém pode prometer um visto ou um emprego antes da verificação.',
  'easy.instant-hire':
    'O emprego já é seu, mas ainda não houve nenhuma conversa. Quem contrata de verdade quer conhecer a pessoa antes.',
  'easy.pay-for-clicks':
    'Ninguém paga bem por cliques ou boas avaliações. No início, muitas vezes pagam um pouco. No fim, muitas vezes pedem dinheiro.',
  'easy.pay-too-good':
    'O pagamento é muito mais alto do que o normal neste trabalho. Valores muito altos servem muitas vezes para chamar a atenção.',
  'easy.talent-scout':
    'Alguém que nunca nos viu diz coisas bonitas. Isso é agradável. Muitas vezes serve para conseguir um encontro ou fotos.',
  'easy.unsolicited-job-dm':
    'Não pediu este trabalho. Uma pessoa desconhecida oferece o trabalho. Muitas vezes a mesma mensagem vai para milhares de pessoas.',
  'easy.no-experience-no-language':
    'Não é preciso ter experiência nem falar a língua. Pode ser normal. Se o pagamento também é alto, pode perguntar a razão.',

  // vagueness
  'easy.no-written-contract':
    'Um contrato é um papel com tudo o que foi prometido. Sem contrato, é difícil provar depois as promessas. Pode pedir o contrato antes de viajar.',
  'easy.terms-switch':
    'Disse que sim. Depois mudou o lugar, o chefe ou o trabalho. Pode dizer não em qualquer momento.',
  'easy.unnamed-employer': 'A oferta não dá nome nem endereço. Assim, ninguém pode verificar quem está por trás.',
  'easy.vague-duties': 'A oferta não diz o que faria na realidade. Um trabalho escondido no fim pode ser outra coisa.',

  // who it looks for
  'easy.targets-homeless-addiction-disability':
    'Procura pessoas sem casa, com uma doença ou com deficiência. Há quem use ofertas assim para ter trabalho sem pagar.',
  'easy.targets-no-ties':
    'Procura pessoas sem família nem relação amorosa. Sem ninguém por perto, é mais difícil conseguir ajuda.',
  'easy.appearance-photos-requested':
    'Pede fotos do seu corpo ou as suas medidas. Quase nenhum trabalho precisa disso. Alguém pode usar as fotos contra quem as envia.',
  'easy.personal-probing':
    'Pergunta cedo com quem vive. Também pergunta quem sabe disto. Há quem pergunte para descobrir se alguém notaria um problema.',
  'easy.targets-hardship':
    'Fala a quem precisa muito de dinheiro. Com essa necessidade, é difícil dizer não. Há quem se aproveite disso.',
  'easy.targets-migrants':
    'Procura pessoas que acabaram de chegar ou que não têm documentos. No trabalho há direitos, também sem documentos. Um direito é algo que a lei dá.',
  'easy.women-young-only': 'Só quer mulheres jovens. O trabalho não precisa disso. Pode haver outra intenção.',

  // contact
  'easy.secrecy-demand':
    'Pede para não contar a ninguém. Um segredo assim protege quem o pede. Não protege quem o guarda.',
  'easy.secret-chat':
    'Pede para apagar ou esconder a conversa. Assim, não teria nada para mostrar se precisasse de ajuda.',
  'easy.move-off-platform':
    'Quer mudar depressa a conversa para outro lugar. Esta página não pode ver o que acontece lá. Também não pode impedir nada lá.',
  'easy.obfuscated-contact':
    'Escreve o número ou o serviço de forma escondida. Muitas vezes isso serve para fugir às verificações da página.',
  'easy.urgency-pressure':
    'Tem muita pressa. Com pressa não há tempo para verificar nem para perguntar. Uma oferta honesta pode esperar um dia.',
  'easy.informal-contact-only':
    'Só pode responder por mensagens ou por um número pessoal. É comum. Também é difícil de verificar.',

  // the trip
  'easy.pickup-by-stranger': 'Uma pessoa desconhecida faria o transporte. Assim, é outra pessoa que decide o destino.',
  'easy.rotation-plaza':
    'Mudaria de casa ou de cidade a cada poucas semanas. Assim é difícil conhecer pessoas que possam ajudar.',
  'easy.tourist-visa-work':
    'Um visto de turista serve para visitar um país. Não dá autorização para trabalhar lá. Há quem use isso depois para assustar.',
  'easy.high-risk-destination':
    'Há governos que alertam para empregos falsos neste lugar. O lugar, por si só, não prova nada. Por isso, verifique duas vezes.',
  'easy.travel-arranged': 'Outra pessoa paga e organiza a viagem. Se mudar de ideia, voltar é mais difícil.',

  // papers
  'easy.passport-surrender':
    'Ninguém pode ficar com o seu passaporte. Um chefe não pode. Quem encontra o trabalho também não pode.',
  'easy.account-handover':
    'Senhas e códigos são como chaves. Abrem o caminho para o seu dinheiro e o seu nome. Nenhuma empresa precisa deles.',
  'easy.fake-documents': 'Oferece documentos falsos. Se alguém descobrir, a culpa cai sobre quem os usa.',
  'easy.documents-handled-by-recruiter':
    'Outra pessoa trata de todos os seus documentos. Pode não saber o que ela assina em seu nome. Pode não saber onde estão os documentos.',
  'easy.id-photo-early':
    'Pede o documento ou os dados do banco. Ainda não há uma oferta de verdade. Com esses dados, outros podem abrir contas em seu nome.',

  // money
  'easy.deposit-to-unlock': 'É preciso pôr dinheiro para poder tirar dinheiro. Um trabalho paga. Não pede para pagar.',
  'easy.allowance-verification-fee':
    'É preciso pagar pouco para receber muito. Muitas vezes o dinheiro maior nunca chega.',
  'easy.crypto-giftcard-payment':
    'Pede para pagar de uma forma especial. Ninguém pode recuperar esse dinheiro. É por isso que pede assim.',
  'easy.fake-check-equipment':
    'Recebe dinheiro e tem de enviar uma parte. Muitas vezes o dinheiro recebido é falso. Então o dinheiro enviado era seu.',
  'easy.upfront-fee':
    'É preciso pagar para ter o trabalho. As regras justas dizem que paga a empresa. Quem procura trabalho não paga.',

  // debt
  'easy.debt-owed':
    'Dever dinheiro nunca obriga ninguém a ficar ou a trabalhar. Pode ir embora. Há linhas de ajuda gratuitas que ajudam a sair.',
  'easy.exit-penalty':
    'Teria de pagar se saísse antes. Muitas vezes a lei não permite isso. Alguém pode verificar isso de graça.',
  'easy.gifts-then-debt':
    'Primeiro vêm os presentes. Depois vem a cobrança. Um presente é um presente, e não deve nada.',
  'easy.pay-later-from-wages':
    'Ficaria a dever dinheiro antes do primeiro dia. Alguém pode usar isso para impedir que vá embora.',
  'easy.wage-withheld':
    'Alguém pode guardar o seu salário para que não vá embora. O salário é seu. Deve chegar às suas mãos no dia combinado.',
  'easy.pay-below-minimum':
    'A lei diz quanto é preciso pagar no mínimo. Este pagamento parece mais baixo. Tem direito pelo menos ao mínimo.',

  // control
  'easy.no-leaving-alone':
    'Ninguém pode trancar outra pessoa. Ninguém pode decidir quando ela sai. Isso é contra a lei.',
  'easy.isolate-from-people':
    'Quer que deixe de ver a família e as amizades. São essas pessoas que notariam se algo estivesse mal.',
  'easy.location-tracking': 'Quer saber sempre onde está. Quem cuida não precisa disso.',
  'easy.management-account-control':
    'Outros mandariam na sua conta. Ficariam com grande parte do dinheiro. Sair pode ser difícil e caro.',
  'easy.phone-restriction':
    'Ficariam com o seu telefone ou veriam o que tem nele. Sem telefone não pode ligar a ninguém. Um trabalho normal não precisa disso.',
  'easy.accommodation-tied':
    'Uma só pessoa decidiria sobre o trabalho, a cama e a volta para casa. Assim é difícil ir embora.',
  'easy.excessive-availability':
    'Não há pausas nem dias livres. A lei dá tempo para descansar. Com cansaço é mais difícil ir embora.',

  // bodies
  'easy.euphemistic-companionship':
    'A oferta fala de companhia, não de uma tarefa. Fazer companhia é passar tempo com alguém. Muitas vezes os clientes esperam mais do que isso.',
  'easy.hostess-commission':
    'Neste trabalho, o pagamento depende muitas vezes do que os clientes bebem. Alguns clientes esperam depois algo mais.',
  'easy.lingerie-casting':
    'Um teste de modelo verdadeiro não começa com fotos em roupa íntima. Também não começa com uma pessoa desconhecida. Outros podem guardar e vender essas fotos.',
  'easy.sex-for-rent':
    'Alguém oferece um quarto ou ajuda e quer intimidade ou sexo. Isso não é ajuda. Não deve o seu corpo a ninguém.',
  'easy.adult-content-recruit':
    'Algumas empresas ficam com as imagens e o dinheiro. Se pensar nisso, decida sem pressa. Mantenha contas só suas.',
  'easy.intimacy-denial':
    'Diz que ninguém pede carícias nem sexo. É natural perguntar por que razão é preciso dizer isso.',
  'easy.massage-cover':
    'Há massagens sem formação, à noite ou numa casa particular. Muitas vezes são outra coisa. Um lugar de verdade tem endereço e autorização oficial.',
  'easy.sugar-terms':
    'Estas palavras querem dizer dinheiro por companhia. Cada pessoa adulta escolhe por si. É diferente com um pagamento antes, uma viagem ou um segredo.',

  // young people
  'easy.age-probe-secrecy':
    'Alguém pergunta a sua idade e quer um segredo. Não fez nada de errado. Fale com uma pessoa adulta de confiança.',
  'easy.image-request-young':
    'Nunca é obrigatório enviar fotos suas. Pare aqui e fale com uma pessoa adulta de confiança. A culpa não é sua.',
  'easy.minor-acceptable':
    'Isto não é para menores de 18 anos. A idade importa, mesmo que alguém diga que não. Fale com uma pessoa adulta de confiança.',
  'easy.gaming-gift-lure':
    'Presentes num jogo muitas vezes têm um preço mais tarde. Pode dizer não. Conte a uma pessoa adulta de confiança.',

  // threats
  'easy.family-threat':
    'Ameaçar a sua família é crime. A culpa é só de quem ameaça. A polícia pode proteger a sua família.',
  'easy.sextortion-threat':
    'Ameaçar mostrar imagens suas é crime. Pagar não acaba com isso. Há ajuda, e a culpa não é sua.',
  'easy.authorities-threat':
    'Diz que a polícia vai castigar. Quem é forçado tem direitos, também sem documentos. Uma linha de ajuda pode explicar os seus sem saber o seu nome.',

  // tasks
  'easy.bank-account-use':
    'Pessoas desconhecidas querem passar dinheiro pela sua conta. O banco e a polícia veem o seu nome. Não veem o nome dessas pessoas.',
  'easy.identity-for-rent':
    'Alguém quer abrir algo em seu nome, como uma conta. Depois, a responsabilidade pelo que outros fizerem é sua.',
  'easy.violence-missions':
    'Alguém paga para estragar coisas ou ferir pessoas. Quem paga fica longe. Quem aceita é que tem problemas com a polícia.',
  'easy.begging-collecting':
    'Se tem de entregar dinheiro todos os dias, trabalha para outra pessoa. Ninguém pode castigar por causa disso.',
  'easy.courier-no-questions':
    'Levaria algo que não pode ver por dentro. Pode ser proibido. Então é quem leva que fica com o problema.',
  'easy.reship-packages':
    'Chegariam à sua casa encomendas de pessoas desconhecidas. Muitas vezes alguém pagou com cartões roubados. O endereço nas encomendas é o seu.',
  'easy.scam-call-centre':
    'O trabalho é convencer pessoas por mensagens ou por telefone. Alguns destes lugares enganam quem atende. Alguns não deixam sair quem trabalha.',

  // love and trust
  'easy.push-to-sell':
    'Quem ama não pede para ganhar dinheiro com o corpo. Pode dizer não hoje. Também pode dizer não mais tarde.',
  'easy.future-abroad':
    'Os grandes planos em outro país chegam muito depressa. Longe de casa, dependeria de uma só pessoa.',
  'easy.intimate-image-request':
    'Ainda não conhece bem esta pessoa. Alguém pode usar as imagens para pressionar. Não tem de provar nada com uma foto.',
  'easy.invest-together':
    'Alguém de uma conversa ensina a ganhar dinheiro. Muitas vezes a página é dessa pessoa. Então já não se pode tirar o dinheiro.',
  'easy.marriage-for-papers':
    'Casar por documentos pode prender a uma pessoa desconhecida. Também pode trazer uma dívida. Na maioria dos países a lei não permite isso.',
  'easy.romance-money': 'Alguém que nunca viu precisa do seu dinheiro. Quem ama não precisa de dinheiro como prova.',
  'easy.love-bombing':
    'Tanto amor tão depressa pode ser uma forma de conquistar confiança. O carinho de verdade dá tempo.',
  'easy.never-video': 'Há sempre uma razão para não mostrar a cara. Assim não se pode saber quem escreve.',

  // names that do not fit
  'easy.brand-impersonation':
    'O nome é conhecido, mas o endereço é outro. Muitas vezes outros usam nomes de empresas e serviços reais.',
  'easy.recruiter-identity-mismatch':
    'O nome, o número e a história não combinam. Pode haver uma razão simples. Pode perguntar.',
  'easy.same-contact-many-ads':
    'Muitos anúncios diferentes têm o mesmo número ou perfil. Por trás pode estar um grupo e não uma só empresa.',
  'easy.contact-marked-before':
    'Este número ou perfil já apareceu antes, numa oferta com sinais que preocupam. Pode ser acaso. Não há pressa.',
  'easy.text-seen-elsewhere':
    'Quase o mesmo texto já apareceu antes, com outro lugar. Pergunte qual é o lugar. Pergunte quem contrata.',
  'easy.worrying-wording':
    'Parece-se com ofertas que fizeram mal. Sobretudo estas palavras. Pode ser acaso. Sem pressa, e pergunte.',
  'easy.throwaway-or-spam-style':
    'A conta é nova, o texto é uma cópia ou um endereço esconde algo. Isso, por si só, não prova nada. Mas é mais difícil verificar.',

  // body and family
  'easy.baby-adoption-offer':
    'Ninguém pode pagar por uma criança. Numa gravidez há ajuda gratuita. Os seus direitos continuam seus.',
  'easy.organ-for-cash':
    'Um órgão é uma parte de dentro do corpo, como um rim. Vender um órgão é perigoso e contra a lei. Muitas vezes o dinheiro nunca chega.',
  'easy.surrogate-egg-abroad':
    'Quem recruta mandaria também nos médicos, nos documentos e no pagamento. É preciso ter médico e advogado próprios. Um advogado conhece a lei e ajuda.',
};
