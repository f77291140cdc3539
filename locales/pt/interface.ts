/** Words of the mark, the panel and our pages. Placeholders: `{count}`, `{host}`, `{question}`, `{sites}`, `{step}`, `{last}`, `{version}`. */
export const words: Readonly<Record<string, string>> = {
  close: 'Fechar',
  undo: 'Desfazer',
  retry: 'Tentar de novo',
  next: 'Avançar',
  back: 'Voltar',
  settings: 'Preferências',
  copy: 'Copiar',
  'copy.done': 'Copiado',
  'copy.failed': 'Selecione e copie à mão',

  'exit.more':
    '{count, plural, one {Shift. Pressione mais uma vez para sair desta página.} other {Shift. Pressione mais # vezes para sair desta página.}}',

  'not-safe': 'Não notar nada não quer dizer que seja seguro.',
  'nothing-noticed':
    'Não se notaram sinais conhecidos nestas palavras. Se algo não parecer bem, confie nessa sensação e pergunte a alguém.',
  partly: 'O texto é muito longo. Só o começo foi verificado.',
  'offer.untitled': 'Oferta sem título',

  'level.none': 'Nada notado',
  'level.notice': 'Há algo a perguntar',
  'level.caution': 'Merece outro olhar',
  'level.danger': 'Leia isto primeiro',

  'mark.caution': 'Merece outro olhar',
  'mark.danger': 'Leia isto primeiro',

  'ask.title.them': 'Pergunte isto',
  'ask.title.someone-trusted': 'Diga isto a alguém de confiança',
  'ask.means': 'Quer dizer: {question}',

  'panel.title.caution': 'Merece outro olhar',
  'panel.title.danger': 'Com esta, vá com calma',
  'panel.you-decide': 'Tem sinais que muitas vezes fazem parte de uma armadilha. A decisão é sua.',
  'panel.threatened': 'A culpa não é sua. Não pague, não apague nada, deixe de responder e fale com alguém.',
  'panel.check-with-me': 'Ver isto com alguém',
  'panel.more-help': 'Mais pessoas com quem falar',
  'panel.nothing-sent': 'Nada desta página é enviado a lugar nenhum.',
  'panel.not-a-problem': 'Para mim não é problema',
  'panel.hide': 'Ocultar aqui',
  'panel.off': 'Desativar neste site',
  'panel.report': 'Denunciar',
  'panel.why': 'Por que razão vejo isto?',
  'panel.why.text':
    'O Second Look comparou as palavras desta oferta com sinais publicados pela polícia, pela inspeção do trabalho e por organizações de ajuda. Tudo isto neste dispositivo. Os sinais podem falhar: uma oferta honesta também pode ter sinais destes, e pode responder à sua pergunta.',
  'panel.done.not-a-problem': 'Decidiu que esta oferta não é um problema. Não voltará a ser marcada.',
  'panel.done.hide': 'A marca fica oculta até esta página ser aberta de novo.',
  'panel.done.off': 'O Second Look já não lê {host}. É possível reativar aqui ou nas preferências.',

  'popup.asking': 'Vou ver esta página',
  'popup.failed': 'Não funcionou',
  'popup.failed.text': 'Nada se perdeu. Tente mais uma vez.',
  'popup.not-allowed': 'O navegador não me deixa ler esta página',
  'popup.not-allowed.text': 'Pode copiar o texto e usar “Verificar um texto”.',
  'popup.nothing-selected': 'Nenhum texto selecionado',
  'popup.nothing-selected.text': 'Selecione na página as palavras da oferta e pressione de novo.',
  'popup.off': 'Não leio esta página',
  'popup.off.text': 'Pode verificar a página uma vez, ou ativar nas preferências os sites que usa.',
  'popup.off.group.text':
    'Pode verificar a página uma vez. É um dos sites que posso ler automaticamente: ative abaixo e o navegador perguntará mais uma vez.',
  'popup.not-yet': 'Aqui ainda não se leu nada',
  'popup.wall': 'Não consigo ler esta página',
  'popup.wall.text': 'O site pede primeiro para entrar com uma conta ou provar que é uma pessoa.',
  'popup.no-offer': 'Não encontrei ofertas nesta página',
  'popup.no-offer.text': 'Se houver alguma, selecione as palavras dela e verifique a seleção.',
  'popup.unreadable': 'Não consigo ler esta página',
  'popup.unreadable.text':
    'Se ainda não abriu toda, espere um momento. Também pode selecionar palavras e verificar a seleção.',
  'popup.changed': 'Não encontrei a oferta onde este site costuma mostrar',
  'popup.changed.text':
    'A oferta pode ter saído, ou o site pode ter mudado. Se vir alguma, selecione as palavras dela e verifique a seleção.',
  'popup.read': '{count, plural, one {# oferta lida nesta página.} other {# ofertas lidas nesta página.}}',
  'popup.partly': 'A página é muito longa; não foi lida toda.',
  'popup.by': 'Lida como: {by}.',
  'popup.by.job-posting': 'anúncio de emprego',
  'popup.by.fallback': 'página de tipo desconhecido',
  'popup.by.selection': 'texto selecionado',
  'popup.folded':
    '{count, plural, one {Parte de # texto está recolhida. Abra-o na página para que seja lido por inteiro.} other {Parte de # textos está recolhida. Abra-os na página para que sejam lidos por inteiro.}}',
  'popup.marked':
    '{count, plural, one {Uma oferta aqui merece outro olhar} other {# ofertas aqui merecem outro olhar}}',
  'popup.noticed':
    '{count, plural, one {Uma oferta aqui deixa uma pergunta em aberto} other {# ofertas aqui deixam perguntas em aberto}}',
  'popup.nothing': 'Nada notado aqui',
  'popup.list': 'Ofertas nesta página',
  'popup.check-page': 'Verificar esta página',
  'popup.check-selection': 'Verificar a seleção',
  'popup.check-text': 'Verificar um texto',
  'popup.reads-site': 'Ler {host}',
  'popup.talk': 'Quero falar com alguém',

  'more.title': 'Mais páginas',
  'more.self-check': 'Perguntas para pensar',
  'more.learn': 'Bom saber',
  'more.practice': 'Praticar com ofertas inventadas',
  'more.family': 'Para famílias',
  'more.report': 'Denunciar algo',
  'more.notebook': 'O teu caderno',
  'popup.learn': 'Aprender e praticar',

  'check.title': 'Verificar um texto',
  'check.intro':
    'Cole uma oferta, uma mensagem ou uma conversa inteira. O texto é lido neste dispositivo, não é enviado nem fica guardado.',
  'check.label': 'As palavras que recebeu',
  'check.note': 'Se for uma conversa, deixe os nomes no começo das linhas.',
  'check.me': 'Qual destes nomes é o seu?',
  'check.me.none': 'Nenhum',
  'check.submit': 'Verificar',
  'check.clear': 'Limpar',
  'check.empty': 'Cole primeiro algumas palavras.',
  'check.failed': 'Não funcionou. O seu texto continua aqui; pressione mais uma vez.',
  'check.outcome': 'O que se notou',

  'real.title': 'O que tem uma oferta verdadeira',
  'real.1': 'O nome completo da empresa e um endereço que se pode procurar.',
  'real.2': 'O que se faz, onde e quantas horas.',
  'real.3': 'O salário em números e quando chega à própria conta.',
  'real.4': 'Um contrato que se pode ler antes de viajar ou assinar.',
  'real.5': 'Uma pessoa a quem perguntar, com telefone ou e-mail da empresa.',
  'real.6': 'Tempo para pensar, e nada a pagar para ter o trabalho.',

  'group.jobs': 'Emprego e classificados',
  'group.social': 'Redes sociais',
  'group.messages': 'Mensagens',
  'group.dating': 'Encontros',
  'group.and-more': '{sites} e {count, plural, one {mais #} other {mais #}}',
  'group.sites-on': '{count, plural, one {{on} de # site ativo} other {{on} de # sites ativos}}',

  'never.sends': 'Não envia nada. O que lê fica neste dispositivo.',
  'never.account': 'Não tem conta, nem estatísticas, nem publicidade.',
  'never.watches': 'Não conta nada sobre a sua vida a pais, empresas ou outras pessoas.',
  'never.decides': 'Não decide nada no seu lugar e não bloqueia nada.',
  'never.tells': 'Nunca diz que uma oferta é segura, nem que uma pessoa é má.',

  'welcome.step': 'Passo {step} de {last}',
  'welcome.1.title': 'Um segundo olhar sobre as ofertas',
  'welcome.1.text':
    'Algumas ofertas de trabalho, dinheiro ou amor são armadilhas. O Second Look lê as ofertas à sua frente e põe uma pequena marca junto das que têm sinais de alerta conhecidos. Pressione a marca: mostra as palavras exatas, diz por que importam, o que pode perguntar e quem pode ajudar.',
  'welcome.1.example': 'Ajudante de cozinha à beira-mar, com quarto',
  'welcome.1.example.text': 'A marca é assim, ao lado de uma oferta inventada.',
  'welcome.2.title': 'O que nunca faz',
  'welcome.2.only-popup':
    'Uma página pode desenhar qualquer coisa. Só é mesmo nossa a janela que abre a partir do botão na barra do navegador, e essa nunca diz “seguro”.',
  'welcome.3.title': 'Onde deve olhar?',
  'welcome.3.text': 'Lê só o que está à vista, e só nos sites que ativar.',
  'welcome.3.switch-on': 'Ativar estes',
  'welcome.3.without': 'Continuar sem ativar',
  'welcome.3.refused':
    'O navegador não permitiu. Pode tentar de novo, ou continuar e usar “Verificar esta página” quando precisar.',
  'welcome.3.note': 'O navegador perguntará mais uma vez. Pode mudar isto a qualquer momento nas preferências.',
  'welcome.done.title': 'É tudo',
  'welcome.done.text':
    'O Second Look está na barra do navegador. Aí também pode verificar uma só página, uma seleção ou um texto que recebeu.',

  'options.language': 'Idioma',
  'options.where': 'Onde lê',
  'options.off': 'Sites que desativou',
  'options.off.none': 'Nenhum.',
  'options.off.on-again': 'Reativar',
  'options.changed': 'Sites que parecem ter mudado',
  'options.changed.text':
    'Várias páginas destes sites deviam mostrar uma oferta, e não encontrei nenhuma. Selecione lá as palavras de uma oferta e verifique a seleção. Esta lista fica só neste dispositivo.',
  'options.set-aside': 'Ofertas que pôs de lado',
  'options.set-aside.count':
    '{count, plural, =0 {Nenhuma.} one {Uma oferta deixou de ser marcada.} other {# ofertas deixaram de ser marcadas.}}',
  'options.set-aside.forget': 'Voltar a marcar',
  'options.promise': 'O que faz com o que lê',
  'options.promise.reads': 'Lê as ofertas nas páginas dos sites que ativou, enquanto estão abertas.',
  'options.promise.keeps':
    'Guarda as escolhas feitas nesta página, um código curto por cada oferta posta de lado e alguns códigos de páginas onde um site parece ter mudado. Nenhuma palavra das ofertas, nenhum endereço de página.',
  'options.version': 'Versão {version}',
};
