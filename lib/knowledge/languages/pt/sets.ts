import type { WordSets } from '@/lib/domain/language';

/** What the phrases talk about, in Portuguese of Portugal, Brazil and abroad, informal spelling included. Folding strips accents. */
// biome-ignore format: word lists are read by the row
export const sets: WordSets = {
  // who
  boss: [
    'patrão', 'patroa', 'patrões', 'chefe', 'chefes', 'chefia', 'encarregad*', 'dono', 'dona', 'donos', 'empresa', 'firma', 'agência', 'agencia',
    'senhor', 'senhora', 'sr', 'sra', 'supervisor*', 'gerente', 'gerência', 'capataz', 'gato', 'empreiteir*', 'fazendeiro', 'comandante', 'capitão',
    'mestre', 'coordenador*', 'responsável', 'família', 'casa', 'escritório', 'gestor*', 'intermediári*', 'recrutador*', 'madrinha', 'madame',
    'cafetina', 'tia', 'tio', 'padrinho', 'compadre', 'comadre', 'sócio', 'administra*', 'eu', 'ele', 'ela', 'gente', 'connosco', 'conosco', 'comigo',
    'cofre', 'RH', 'recursos humanos', 'equipa', 'equipe', 'clube', 'boate', 'fiscal', 'fiscais', 'produtor*', 'monitor*', 'sobrinho', 'advogad*',
    'motorista', 'agente', 'supervisão',
  ],
  girl: [
    'menina', 'meninas', 'men1nas', 'meninass', 'moça', 'moças', 'mocinha*', 'garota', 'garotas', 'gatas', 'gatinhas', 'rapariga', 'raparigas', 'mulher',
    'mulheres', 'senhora jovem', 'senhoras', 'senhoritas', 'jovem', 'novinha', 'novinhas', 'ninfet*', 'morena', 'morenas', 'loiras', 'mina', 'minas',
    'miúdas', 'gajas', 'raparigas novas', 'acompanhantes', 'modelos', 'massagistas', 'dançarinas', 'bailarinas', 'strippers', 'recepcionistas',
    'hospedeiras', 'brasileiras', 'colombianas', 'venezuelanas', 'africanas', 'angolanas', 'universitárias', 'princesas', 'damas',
  ],
  parent: [
    'mãe', 'mae', 'mãezinha', 'mainha', 'mamã', 'mamãe', 'pai', 'pais', 'paizinho', 'painho', 'papai', 'papá', 'velhos', 'coroas', 'avó', 'avô', 'avós',
    'responsáveis', 'encarregados',
  ],
  kin: [
    '<parent>', 'família', 'familia', 'familiares', 'irmã', 'irmão', 'irmãos', 'irmãs', 'namorado', 'namorada', 'marido', 'mulher', 'esposa', 'esposo',
    'amiga', 'amigas', 'amigo', 'amigos', 'amg', 'prima', 'primo', 'primos', 'tia', 'tio', 'filho', 'filha', 'filhos', 'filhas', 'sogra', 'cunhada',
    'cunhado', 'vizinha', 'vizinhos', 'colega', 'colegas',
  ],
  confidant: [
    '<kin>', 'ninguém', 'ngm', 'ngn', 'nguem', 'outros', 'outras', 'gente de fora', 'polícia', 'policia', 'banco', 'bófia', 'professora', 'professor',
    'stora', 'setôra', 'médico', 'médica', 'advogada', 'advogado', 'consulado', 'embaixada', 'patrão', 'chefe', 'pastor', 'padre', 'ong', 'assistente',
    'em casa', 'na escola', 'no banco', 'na aldeia', 'conhecidos', 'pessoal', 'bairro', 'aldeia', 'terra', 'vila', 'vizinhança', 'comunidade', 'igreja',
    'gerente', 'dos teus', 'os teus', 'aos teus', 'lá em casa',
  ],
  famthreat: [
    'sua mãe', 'tua mãe', 'a tua mãe', 'sua família', 'tua família', 'teu pai', 'seu pai', 'teus pais', 'seus pais', 'tua irmã', 'sua irmã', 'teu irmão',
    'seu irmão', 'seu filho', 'teu filho', 'tua filha', 'sua filha', 'seus filhos', 'teus filhos', 'sua avó', 'tua avó', 'teus irmãos', 'seus irmãos',
    'irmãzinha', 'irmãozinho', 'sua esposa', 'tua mulher', 'teu miúdo', 'teus miúdos', 'tua gente', 'os teus', 'sua casa', 'tua casa',
  ],
  stranger: [
    'motorista', 'condutor', 'amigo', 'amiga', 'colega', 'primo', 'sobrinho', 'cunhado', 'senhor', 'senhora', 'rapaz', 'rapariga', 'moça', 'moço',
    'homem', 'pessoa', 'menina', 'guia', 'coiote', 'sócio', 'alguém', 'pessoal', 'gajo', 'cara', 'equipe', 'equipa', 'coordenador*', 'encarregado',
    'malta',
  ],
  // telephones and apps
  app: [
    'whatsapp', 'whatsap', 'watsapp', 'watsap', 'whats', 'wpp', 'wts', 'zap', 'zapzap', 'zapp', 'zapi', 'telegram', 'telegrama', 'tele', 'tg', 'signal',
    'snap', 'snapchat', 'discord', 'disc', 'insta', 'instagram', 'ig', 'skype', 'viber', 'wechat', 'line', 'messenger', 'imo', 'zangi', 'kik',
    'hangouts', 'google chat', 'gmail', 'outra app', 'outro app', 'outro aplicativo', 'outra aplicação', 'outro chat', 'outra plataforma', 'meu número',
    'meu numero', 'meu nr', 'meu email',
  ],
  phone: [
    'telemóvel', 'telemóveis', 'telemovel', 'tlm', 'telele', 'celular', 'celulares', 'cel', 'telefone', 'telefones', 'aparelho', 'aparelhos',
    'smartphone',
  ],
  // papers
  passport: [
    'passaporte', 'passaportes', 'passaport', 'pasaporte', 'documento', 'documentos', 'documentação', 'documentacao', 'docs', 'doc', 'bi', 'cc', 'rg',
    'cpf', 'identidade', 'cartão de cidadão', 'carteira de trabalho', 'carteira de identidade', 'título de residência', 'autorização de residência',
    'certidão', 'certidões', 'cédula', 'papéis', 'papeis', 'papelada', 'cnh', 'visto original', 'bilhete de identidade', 'caderneta',
    'cartões de cidadão', 'crnm', 'rne', 'passporte',
  ],
  idcard: [
    'passaporte', 'passaportes', 'rg', 'cpf', 'cnh', 'cartão de cidadão', 'cartao cidadao', 'bi', 'cc', 'nif', 'niss', 'bilhete de identidade',
    'identidade', 'documento de identificação', 'documento', 'documentos', 'carta de condução', 'carteira de trabalho', 'selfie com documento',
    'comprovativo de morada', 'comprovante de residência', 'comprovante de endereço',
  ],
  bosskeeps: [
    'fica com', 'ficam com', 'fica na', 'fica no', 'ficam na', 'ficam no', 'fica guardad*', 'ficam guardad*', 'fico com', 'ficamos com', 'fica connosco',
    'ficam connosco', 'fica conosco', 'ficam conosco', 'fica comigo', 'ficam comigo', 'ficará', 'ficarão', 'guarda', 'guardam', 'guardo', 'guardamos',
    'guardad*', 'guardar', 'reter', 'retém', 'retemos', 'retêm', 'retid*', 'retenção', 'recolhe*', 'recolhid*', 'recolher', 'recolhemos', 'apreend*',
    'à guarda', 'no cofre', 'num cofre', 'sob custódia', 'custódia', 'em garantia', 'como garantia', 'de garantia', 'em penhor', 'seguramos', 'segura',
    'tranca*', 'deposit*', 'devolvo', 'devolvemos', 'devolve', 'devolvem', 'devolvid*', 'tá comigo', 'está comigo', 'estão comigo', 'está com',
    'estão com', 'tá com', 'tão com', 'tem ele', 'tem ela', 'a salvo',
  ],
  handover: [
    'entrega', 'entregas', 'entregar', 'entregam', 'entregue', 'entreguem', 'entregues', 'entregando', 'deixa', 'deixas', 'deixar', 'deixam', 'deixe',
    'deixem', 'dar', 'deem', 'passa', 'passas', 'passar', 'confia', 'depositar', 'leva', 'entregá lo', 'entregá los',
  ],
  // jobs and pay
  wages: [
    'salário', 'salario', 'salários', 'ordenado', 'ordenados', 'vencimento*', 'pagamento*', 'paga', 'dinheiro', 'soldo', 'remuneração', 'ganhos',
    'diária', 'diárias', 'féria', 'mesada', 'jorna', 'primeiro mês', 'primeiros meses', 'comissão',
  ],
  free: [
    'grátis', 'gratuit*', 'pago', 'paga', 'pagos', 'pagas', 'incluíd*', 'incluso*', 'inclusas', 'coberto*', 'coberta*', 'por conta da casa',
    'por nossa conta', 'por minha conta', 'à nossa conta', 'por conta da empresa', 'por conta nossa', 'custeado*', 'custeamos', 'bancamos', 'banco tudo',
    'bancad*', 'oferta', 'oferecid*', 'de borla', 'à borla', 'free', '0800',
  ],
  deduct: [
    'descont*', 'desct*', 'tirad*', 'tiramos', 'tiram', 'tira', 'abat*', 'abatid*', 'retir*', 'deduz*', 'deduzid*', 'retemos', 'retid*', 'cobr*', 'saem',
    'sai do', 'acertado', 'acertas', 'acerta', 'acerto',
  ],
  payback: [
    'devolv*', 'reembols*', 'pagas', 'paga', 'pagam', 'pagando', 'pagar', 'pagares', 'pagará', 'pagarás', 'vais pagando', 'vai pagando', 'vão pagando',
    'acerta', 'acertas', 'acertando', 'acertar', 'acertamos', 'liquid*', 'quitar', 'quita', 'quitando', 'abat*', 'ressarc*', 'restitui*', 'saldar',
    'saldas', 'amortiz*', 'compens*',
  ],
  fromwages: [
    'do salário', 'do ordenado', 'no salário', 'no ordenado', 'do primeiro salário', 'do primeiro ordenado', 'no primeiro salário',
    'no primeiro ordenado', 'dos primeiros ordenados', 'nos primeiros ordenados', 'dos primeiros salários', 'nos primeiros salários', 'dos salários',
    'dos ordenados', 'do vencimento', 'do pagamento', 'da paga', 'por semana', 'por mês', 'todo mês', 'todos os meses', 'aos poucos', 'aos bocadinhos',
    'a pouco e pouco', 'pouco a pouco', 'em prestações', 'às prestações', 'parcelado', 'em parcelas', 'trabalhando', 'a trabalhar', 'com trabalho',
    'com o trabalho', 'com o teu trabalho', 'com o seu trabalho', 'quando começar*', 'quando receber*', 'depois de começar', 'depois que começar*',
    'lá trabalhando', 'primeiros meses', 'primeiro mês', 'no fim do mês', 'na safra', 'no acerto', 'do que ganhar*', 'na produção', 'da produção',
    'do trabalho', 'no primeiro mês', 'na primeira quinzena', 'quinzena', 'com o que ganhar*', 'da diária', 'da féria', 'dos ganhos', 'da comissão',
    'com juros', 'quando ganhar*',
  ],
  trip: [
    'viagem', 'viagens', 'passagem', 'passagens', 'bilhete', 'bilhetes', 'voo', 'voos', 'vôo', 'avião', 'transporte', 'transportes', 'carrinha',
    'boleia', 'carona', 'ônibus', 'autocarro', 'condução', 'deslocação', 'traslado', 'transfer', 'ida',
  ],
  tripcost: [
    '<trip>', 'visto', 'vistos', 'documentação', 'papéis', 'alojamento', 'dormida', 'quarto', 'cama', 'casa', 'hospedagem', 'comida', 'alimentação',
    'estadia', 'renda', 'aluguel', 'fato', 'uniforme', 'farda', 'ferramenta', 'ferramentas', 'equipamento', 'curso', 'formação', 'processo', 'cantina',
    'roupa', 'adiantamento', 'tudo o que gast*', 'despesas', 'gastos',
  ],
  housing: [
    'alojamento', 'alojamentos', 'moradia', 'quarto', 'quartos', 'dormida', 'hospedagem', 'casa', 'cama', 'estadia', 'apartamento', 'apto', 'teto',
    'tecto', 'alojado', 'alojada', 'hotel', 'acomodação', 'dormitório', 'beliche', 'contentor', 'alojamiento', 'flat', 'moradias', 'residência',
    'kitnet', 'hospedado', 'onde dormir',
  ],
  feefor: [
    'vaga', 'inscrição', 'curso', 'formação', 'treinamento', 'treino', 'kit', 'material', 'uniforme', 'farda', 'crachá', 'exame', 'exames',
    'exame admissional', 'visto', 'processo', 'cadastro', 'registo', 'registro', 'certificado', 'book', 'portfólio', 'sessão fotográfica', 'sessão',
    'fotos', 'seguro', 'documentação', 'contrato', 'antecedentes', 'apostila', 'registo criminal', 'licença', 'despacho', 'agência',
    'medicina do trabalho', 'ativação', 'tradução', 'candidatura',
  ],
  pay: [
    'paga', 'pagas', 'pagar', 'pague', 'paguem', 'pagares', 'pagamento', 'pagando', 'transfere', 'transferir', 'transfira', 'envia', 'enviar', 'envie',
    'deposita', 'depositar', 'deposite', 'faz um pix', 'faça um pix', 'pix', 'custa', 'custo', 'cobramos', 'é preciso', 'mandas', 'manda', 'adianta',
    'adiantar', 'liquidar', 'mb way', 'mbway',
  ],
  leave: [
    'sair', 'sais', 'sai', 'saíres', 'saia', 'sairmos', 'ir embora', 'vais embora', 'vai embora', 'fores embora', 'for embora', 'embora', 'desist*',
    'abandon*', 'largar', 'larga', 'largas', 'largares', 'deixar o', 'deixares', 'romper', 'rescind*', 'fugir', 'foge', 'foges', 'fogem', 'fugirem',
    'quebr*', 'arrepend*', 'voltar atrás', 'não completar', 'não cumprir', 'interromp*',
  ],
  forfeit: [
    'paga', 'pagas', 'pagar', 'pagará', 'pagarás', 'multa', 'multas', 'perde', 'perdes', 'perder', 'perdem', 'indemniz*', 'indeniz*', 'penaliz*',
    'penalidade', 'devolve', 'devolves', 'devolver', 'não recebe', 'não recebes', 'fica sem', 'ficas sem', 'sem receber', 'cláusula', 'ressarc*',
    'reembols*', 'deve', 'deves', 'restitui*', 'acerta', 'acertas', 'volta por conta', 'por tua conta', 'por sua conta',
  ],
  // speech
  tell: [
    'contes', 'conte', 'contem', 'contar', 'contares', 'conta', 'digas', 'diga', 'digam', 'dizer', 'dizeres', 'fales', 'fale', 'falem', 'falar', 'fala',
    'comentes', 'comente', 'comentem', 'comentar', 'comenta', 'mostres', 'mostre', 'mostra', 'mostrar', 'avises', 'avise', 'avisa', 'avisar', 'espalhes',
    'espalha', 'expliques', 'explique', 'explica', 'publiques', 'publique', 'posta', 'postes', 'poste', 'partilhes', 'compartilha', 'partilhe',
    'partilhar', 'compartilhar', 'menciones', 'mencione', 'mencionar',
  ],
  donttell: [
    'não <tell>', 'nao <tell>', 'n <tell>', 'nem <tell>', 'nunca <tell>', 'não lhe <tell>', 'não lhes <tell>', 'não precisa <tell>',
    'não precisas de <tell>', 'não precisa de <tell>', 'nem precisa <tell>', 'nem precisas de <tell>', 'não é preciso <tell>', 'escusas de <tell>',
    'escusa de <tell>', 'não vale a pena <tell>', 'não tens de <tell>', 'não tem que <tell>', 'não vás <tell>', 'não vai <tell>', 'não vá <tell>',
    'não é para <tell>', 'não é pra <tell>', 'melhor não <tell>', 'é melhor não <tell>', 'evita <tell>', 'evite <tell>', 'sem <tell>', 'sem dizer nada',
    'sem contar nada', 'sem que saiba', 'sem que saibam', 'nem uma palavra', 'nada de <tell>', 'não saiba', 'não saibam', 'não pode saber',
    'não podem saber', 'não precisa saber', 'não precisam saber', 'não precisa de saber', 'não precisam de saber', 'nem sonhe', 'nem sonhem',
    'não desconfie', 'não desconfiem', 'nem penses em <tell>', 'não tem de saber', 'não têm de saber', 'não tem que saber', 'não têm que saber',
    'não vai perceber', 'não vão perceber', 'não iam perceber', 'não ia perceber', 'não entend*', 'não iam entender', 'não ia entender',
    'não vão entender', 'sem <kin> saber', 'ninguém precisa saber', 'ninguém precisa de saber', 'ninguém tem de saber', 'ninguém pode saber',
    'ninguém vai saber', 'ninguém saiba', 'que ninguém saiba',
  ],
  // lures
  send: [
    'manda', 'mande', 'mandem', 'mandas', 'mandar', 'mandes', 'manda me', 'me manda', 'manda nos', 'envia', 'envie', 'enviem', 'envias', 'enviar',
    'envia me', 'me envia', 'envia nos', 'envio', 'deixa', 'deixe', 'mostra', 'mostra me', 'me mostra', 'posta', 'passa', 'passe', 'me passa',
    'passa me', 'tira', 'tiras', 'faz', 'grava', 'partilha', 'compartilha', 'juntar', 'anexar', 'anexe', 'incluir', 'com', 'pedimos', 'precisamos de',
    'necessário', 'solicitamos', 'dá me', 'me dá', 'quero',
  ],
  photo: [
    'foto', 'fotos', 'fotografia', 'fotografias', 'fotinha', 'fotinho', 'fotinhas', 'fotinhos', 'ft', 'fts', 'selfie', 'selfies', 'vídeo', 'video',
    'vídeos', 'videozinho', 'pic', 'pics', 'imagem', 'imagens', 'book', 'nude', 'nudes', 'nud3s',
  ],
  bodyinfo: [
    'altura', 'peso', 'medidas', 'medida', 'cintura', 'busto', 'número de sutiã', 'tamanho de roupa', 'manequim', 'quadril', 'anca', 'estado civil',
    'idade altura',
  ],
  wanted: [
    'procuro', 'procuramos', 'procura se', 'procuram se', 'procura', 'procuram', 'precisa se', 'precisam se', 'precisa', 'preciso', 'precisamos',
    'busco', 'buscamos', 'busca', 'contrata', 'contratamos', 'contrata se', 'contrato', 'admite se', 'admitimos', 'recruta', 'recrutamos', 'recruta se',
    'seleciona', 'selecionamos', 'selecciona', 'vaga para', 'vagas para', 'vagas pra', 'vaga pra', 'temos vaga', 'temos vagas', 'quero', 'queremos',
    'aceitamos', 'aceito', 'recebo', 'recebe', 'recebemos', 'convidamos', 'oportunidade para', 'oportunidade pra', 'tô precisando', 'estou a precisar',
    'tamo precisando', 'levo', 'levamos',
  ],
  prefer: [
    'preferência', 'preferencia', 'de preferência', 'preferencialmente', 'preferimos', 'prefiro', 'só', 'somente', 'apenas', 'dá se preferência',
    'damos preferência', 'prioridade', 'ideal', 'melhor', 'valoriza se', 'exclusivo', 'exclusivamente',
  ],
  alone: [
    'solteira', 'solteiro', 'solteiras', 'solteiros', 'sozinha', 'sozinho', 'sozinhas', 'sozinhos', 'sem filhos', 'sem marido', 'sem namorado',
    'sem família', 'sem familia', 'sem parentes', 'sem ninguém', 'sem compromisso', 'sem compromissos', 'sem laços', 'sem ligações', 'não tenha ninguém',
    'não tem ninguém', 'não tenham ninguém', 'não tenham família', 'não têm família', 'órfã*', 'livre para viajar', 'livres para viajar', 'desimpedid*',
    'sem dependentes', 'separada', 'divorciada', 'sem amarras', 'sem apego', 'sem família cá', 'sem família por perto', 'longe da família', 'vivam sós',
    'more sozinh*', 'mora sozinh*',
  ],
  risky: [
    'camboja', 'cambodja', 'mianmar', 'myanmar', 'birmânia', 'laos', 'tailândia', 'tailandia', 'bangkok', 'banguecoque', 'phnom penh', 'sihanoukville',
    'mae sot', 'triângulo dourado', 'golden triangle', 'filipinas', 'manila', 'sudeste asiático', 'dubai', 'emirados', 'emirados árabes', 'abu dhabi',
    'qatar', 'catar', 'doha', 'bahrein', 'kuwait', 'líbano', 'omã', 'chipre', 'istambul', 'macau', 'malásia', 'coreia', 'geórgia', 'arábia saudita',
  ],
  // work of the night
  drinks: [
    'copo', 'copos', 'dose', 'doses', 'drink', 'drinks', 'bebida', 'bebidas', 'garrafa', 'garrafas', 'champanhe', 'consumo', 'consumação', 'consumos',
    'taça',
  ],
  nightplace: [
    'clube', 'club', 'boate', 'boîte', 'boite', 'casa noturna', 'casa nocturna', 'cabaré', 'cabaret', 'bar de alterne', 'alterne', 'night', 'uísqueria',
    'whiskeria', 'striptease', 'bar noturno', 'discoteca', 'lounge', 'karaoke', 'casa de alterne', 'bordel', 'wiskeria', 'casa de show', 'casa de shows',
  ],
  massage: ['massagem', 'massagens', 'massagista', 'massagistas', 'massajista*', 'spa', 'casa de massagens', 'casa de massagem', 'relax', 'massaginha'],
  // crime
  crypto: [
    'bitcoin', 'bitcoins', 'btc', 'usdt', 'cripto', 'criptos', 'criptomoeda*', 'crypto', 'ethereum', 'binance', 'tether', 'trust wallet',
    'moeda digital', 'moedas digitais', 'tokens',
  ],
  giftcard: [
    'gift card', 'gift cards', 'cartão google', 'cartões google', 'cartão steam', 'cartão apple', 'cartão amazon', 'cartão pré pago',
    'cartões pré pagos', 'giftcard*', 'cartão presente', 'cartões presente', 'cartão oferta', 'cartões oferta', 'vale presente', 'vales presente',
    'steam', 'paysafe*', 'google play', 'transcash', 'neosurf', 'pcs', 'toneo', 'itunes', 'apple card', 'razer gold', 'western union', 'moneygram',
    'ria',
  ],
  // relations
  evidence: [
    'vídeo', 'video', 'vídeos', 'foto', 'fotos', 'fotografias', 'print', 'prints', 'printei', 'captura*', 'gravação', 'gravei', 'gravado', 'imagens',
    'nudes', 'nude', 'chamada', 'conversa*',
  ],
  audience: [
    'família', 'familia', 'familiares', 'seguidores', 'contactos', 'contatos', 'amigos', 'amigas', 'mãe', 'pai', 'pais', 'chefe', 'patrão', 'escola',
    'turma', 'faculdade', 'trabalho', 'marido', 'mulher', 'esposa', 'esposo', 'namorada', 'namorado', 'facebook', 'face', 'instagram', 'insta',
    'internet', 'net', 'grupo', 'grupos', 'todos', 'toda a gente', 'todo mundo', 'tdo mundo', 'geral', 'igreja', 'colegas', 'filhos', 'rede', 'redes',
    'tdos', 'site', 'lista de amigos',
  ],
  publish: [
    'mando', 'manda', 'mandar', 'mandei', 'envio', 'enviar', 'envia', 'publico', 'publicar', 'posto', 'postar', 'partilho', 'compartilho', 'espalho',
    'espalhar', 'mostro', 'mostrar', 'ponho', 'divulgo', 'divulgar', 'solto', 'soltar', 'jogo na', 'exponho', 'exposta', 'vão parar', 'vai parar',
    'vai para', 'vai pra', 'vão para', 'vão pra', 'vê tudo', 'veem tudo', 'vão ver', 'vai ver', 'vê', 'recebem', 'recebe', 'chega a', 'chegam a',
    'circula', 'circular', 'cai na', 'vaza*', 'vazo',
  ],
  game: [
    'robux', 'v bucks', 'vbucks', 'skin', 'skins', 'diamantes', 'gemas', 'fortnite', 'roblox', 'free fire', 'minecraft', 'brawl', 'gift card', 'gems',
    'passe de batalha', 'uc',
  ],
};
