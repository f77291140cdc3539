import type { Catalogue } from '@/lib/domain/catalogue';

/** Palavras da parte do caderno que diz o que se lembra de um número ou perfil. */
const words: Catalogue = {
  'look-up.title': 'Já vi este número ou perfil?',
  'look-up.intro':
    'Escreva um número de telefone, um e-mail, um nome de utilizador ou um site. Serve escrito de qualquer maneira. A resposta vem só deste aparelho.',
  'look-up.label': 'Telefone, e-mail, utilizador ou site',
  'look-up.submit': 'Procurar',
  'look-up.working': 'A procurar',
  'look-up.empty': 'Escreva primeiro um número ou um endereço.',
  'look-up.no-contact':
    'Não há aqui nenhum número ou endereço que se consiga ler. Confirme o que escreveu. Junte o código do país, como +351.',
  'look-up.failed': 'Não funcionou. Tente outra vez daqui a pouco.',
  'look-up.closed': 'O que é lembrado está bloqueado agora. Abra o bloqueio e tente outra vez.',
  'look-up.never': 'Não está em nenhuma oferta que tenha sido aberta aqui. Isso não quer dizer que seja seguro.',
  'look-up.seen': '{count, plural, one {Visto em # oferta.} many {Visto em # ofertas.} other {Visto em # ofertas.}}',
  'look-up.most': 'Visto em {count} ofertas ou mais.',
  'look-up.names': '{count, plural, one {Com # nome.} many {Com # nomes diferentes.} other {Com # nomes diferentes.}}',
  'look-up.places':
    '{count, plural, one {Em # lugar.} many {Em # lugares diferentes.} other {Em # lugares diferentes.}}',
  'look-up.jobs':
    '{count, plural, one {Para # trabalho.} many {Para # trabalhos diferentes.} other {Para # trabalhos diferentes.}}',
  'look-up.marked': 'Pelo menos uma destas ofertas tinha sinais que preocupam.',
  'look-up.sites': 'Visto em: {sites}.',
  'look-up.one-day': 'Visto em {first}.',
  'look-up.days': 'Visto pela primeira vez em {first} e pela última vez em {last}.',
  'look-up.chance': 'Um número em muitas ofertas pode ser o de uma agência. Pergunte quem são e quem contrata.',
};

export default words;
