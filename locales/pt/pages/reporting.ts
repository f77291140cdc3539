import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the page that helps to report an offer. Placeholders: `{site}`, `{country}`, `{language}`, `{date}`, `{number}`, `{harms}`.
 * `report.text.*` is the text someone pastes on the site or sends to an office.
 */
const reporting: Catalogue = {
  'report.title': 'Denunciar uma oferta',
  'report.intro': 'Não tem de denunciar. Se quiser, aqui há um texto para usar e os lugares que o recebem.',
  'report.nothing-sent':
    'Não enviamos nada. Ninguém fica a saber que esteve aqui. Se quiser, pode enviar o texto por sua conta.',

  'report.first.title': 'Antes de denunciar',
  'report.first.save': 'Guarde primeiro. Faça prints das palavras, do perfil, da data e do endereço da página.',
  'report.first.vanish':
    'Depois de uma denúncia, a conversa ou a oferta pode desaparecer, também para quem denuncia. O que guardou fica.',
  'report.first.quiet': 'Não diga à outra pessoa que vai denunciar. Não discuta com ela.',
  'report.first.public':
    'Não publique nomes, imagens nem números. Isso pode pôr pessoas em risco, incluindo quem publica.',
  'report.first.pictures':
    'Há uma imagem privada de alguém com menos de 18 anos? Não guarde e não envie a ninguém. Denuncie no lugar onde está. Se a imagem é sua, não fez nada de errado.',

  'report.text.title': 'Um texto para usar',
  'report.text.intro': 'Mude o que quiser. O texto não dá o nome de ninguém. Deixe de fora o que não quiser dizer.',
  'report.text.label': 'O seu texto',
  'report.text.language': 'Idioma do texto',
  'report.text.language.note': 'Quem o lê pode não saber a sua língua.',
  'report.text.copy': 'Copiar o texto',
  'report.text.hello': 'Bom dia,',
  'report.text.about.jobs': 'Escrevo por causa de uma oferta em {site}.',
  'report.text.about.social': 'Escrevo por causa de uma publicação em {site}.',
  'report.text.about.messages': 'Escrevo por causa de mensagens que recebi em {site}.',
  'report.text.about.dating': 'Escrevo por causa de um perfil ou de mensagens em {site}.',
  'report.text.about.unknown': 'Escrevo por causa de uma oferta que encontrei online.',
  'report.text.where': 'Endereço da página:',
  'report.text.signs': 'Uma ajuda de leitura no meu dispositivo notou estes sinais. Explica-os assim:',
  'report.text.no-signs': 'Há algo que me preocupa.',
  'report.text.harms': 'Sinais como estes podem apontar para: {harms}.',
  'report.text.please':
    'Peço que vejam isto. Posso não ter razão, e não acuso ninguém. Se houver pessoas em risco, peço que guardem o que têm e avisem a polícia.',
  'report.text.thanks': 'Agradeço a atenção.',

  'report.site.title': 'Denunciar em {site}',
  'report.site.title.unknown': 'Denunciar no site',
  'report.way.button-on-ad':
    'Na página da oferta, procure uma bandeira, três pontos ou a palavra “Denunciar”. Muitas vezes está no topo ou mesmo no fim.',
  'report.way.menu-of-post': 'Pressione os três pontos ao lado da publicação, depois “Denunciar”.',
  'report.way.menu-of-profile': 'Abra o perfil, pressione os três pontos ou a bandeira, depois “Denunciar”.',
  'report.way.menu-of-chat': 'Abra a conversa, pressione o nome ou os três pontos no topo, depois “Denunciar”.',
  'report.way.unknown':
    'Procure “Denunciar”, uma bandeira ou três pontos ao lado da oferta. Se não houver, procure “Contacto”, “Contato” ou “Ajuda” no fim da página.',
  'report.way.choose': 'O site pergunta de que se trata. Escolha o que for mais próximo. Não é preciso ter a certeza.',
  'report.way.form': 'Abrir o formulário de {site}',
  'report.way.guide': 'Como {site} explica as denúncias',
  'report.way.form.note': 'Abre o próprio site. Pode ser preciso entrar na conta.',
  'report.way.checked': 'Visto em {date}. Os sites mudam, por isso pode ser diferente.',
  'report.way.then':
    'O site decide o que faz. Pode levar dias, e pode não haver resposta. Também pode avisar um serviço oficial.',

  'report.offices.title': 'Serviços que recebem denúncias',
  'report.offices.intro': 'Podem agir quando um site não age. Pode perguntar primeiro o que acontece com uma denúncia.',
  'report.channel.exploitation': 'Quando alguém pode estar a usar ou a controlar pessoas',
  'report.channel.police': 'Polícia, quando não é uma emergência',
  'report.channel.labour': 'Inspeção do trabalho',
  'report.channel.child-images': 'Imagens e mensagens que fazem mal a crianças',
  'report.channel.removal': 'Para retirar imagens privadas',
  'report.channel.online-crime': 'Fraudes, ameaças e outros crimes na internet',
  'report.note.int-takeitdown': 'Para imagens de antes dos 18 anos.',
  'report.note.int-stopncii': 'Para imagens de quando já tinha 18 anos ou mais.',
  'report.note.int-inhope': 'Indica o serviço do seu país.',
  'report.note.gb-report-fraud': 'Para Inglaterra, País de Gales e Irlanda do Norte.',
  'report.offices.none':
    '{country}: não conhecemos nenhum serviço que receba estas denúncias online ou por telefone. Qualquer esquadra ou delegacia de polícia pode receber uma. Pode levar alguém.',
  'report.offices.nearest': 'Estas pessoas podem dizer onde se faz uma denúncia, ou ajudar a fazê-la.',
  'report.offices.emergency':
    'Há alguém em perigo neste momento? Ligue para o {number}. Esse número é só para emergências.',
  'report.offices.emergency.unknown':
    'Há alguém em perigo neste momento? Ligue para o número de emergência do país onde está.',
  'report.flaggers.title': 'Sinalizadores de confiança na União Europeia',
  'report.flaggers.text':
    'Os sites têm de ver primeiro o que estes grupos denunciam. Alguns recebem denúncias de qualquer pessoa. A Comissão Europeia tem a lista.',
  'report.flaggers.link': 'Lista de sinalizadores de confiança',

  'report.without':
    'Neste momento não é possível mostrar os serviços. Ainda pode denunciar no próprio site, ou ir à polícia.',

  'report.talk.title': 'Tem dúvidas?',
  'report.talk.text': 'Pode falar com alguém antes de denunciar, ou em vez de denunciar.',
  'report.talk.link': 'Falar com alguém',
  'report.from-help': 'Denunciar esta oferta',
};

export default reporting;
