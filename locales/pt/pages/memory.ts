import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory, and of the page that shows what is remembered. */
const words: Catalogue = {
  'memory.nav': 'O que guardou',
  'memory.nav.notebook': 'Caderno',
  'memory.nav.watch-list': 'Lista de avisos',
  'memory.nav.pictures': 'Imagens',
  'memory.nav.memory': 'O que é lembrado',

  'memory.banner.locked': 'O que guardou está bloqueado.',
  'memory.banner.locked.text':
    'Escreva a senha para ver. Até lá, nada de novo é lembrado e nada do que viu antes é reconhecido.',
  'memory.banner.erasing': 'A apagar. Deixe o navegador aberto até terminar.',
  'memory.banner.fleeting': 'O que guardar agora desaparece quando o navegador fechar.',
  'memory.banner.refused': 'O navegador não nos deixa guardar nada aqui. Pode acontecer em janelas privadas.',
  'memory.banner.damaged': 'O que foi guardado antes não pode ser aberto agora. Não mudámos nem apagámos nada.',
  'memory.banner.newer':
    'O que foi guardado antes é de uma versão mais nova desta extensão. Não mudámos nada. Atualize a extensão para voltar a ver.',
  'memory.banner.blocked': 'Outra janela aberta ainda usa o que guardou. Feche as outras janelas e tente de novo.',
  'memory.banner.full': 'Não há mais espaço neste dispositivo. Nada mais pode ser guardado até haver espaço.',
  'memory.banner.export': 'Se algo for importante, guarde como ficheiro a partir do caderno.',
  'memory.banner.retry': 'Tentar de novo',

  'memory.title': 'O que é lembrado',
  'memory.intro': 'Tudo isto está só neste dispositivo. Mais ninguém o recebe. Pode apagar quando quiser.',

  'memory.now.title': 'Neste momento',
  'memory.now.locked': 'Quanto há só se vê depois de desbloquear.',
  'memory.now.contacts':
    '{count, plural, =0 {Nenhum telefone nem outro contacto é lembrado.} one {# contacto é lembrado como código curto. Dele não se pode ler nenhum número nem nome.} other {# contactos são lembrados como códigos curtos. Deles não se pode ler nenhum número nem nome.}}',
  'memory.now.texts':
    '{count, plural, =0 {Nenhum texto de oferta é lembrado.} one {# texto de oferta é lembrado como código curto.} other {# textos de ofertas são lembrados como códigos curtos.}}',
  'memory.now.evidence':
    '{count, plural, =0 {Não há ofertas no caderno.} one {Há # oferta no caderno.} other {Há # ofertas no caderno.}}',
  'memory.now.pictures':
    '{count, plural, =0 {Não há imagens guardadas.} one {Há # imagem guardada.} other {Há # imagens guardadas.}}',
  'memory.now.watched':
    '{count, plural, =0 {A lista de avisos está vazia.} one {Há # entrada na lista de avisos.} other {Há # entradas na lista de avisos.}}',
  'memory.now.oldest': 'O mais antigo foi visto pela última vez em {date}.',

  'memory.seen.title': 'Visto antes',
  'memory.seen': 'Lembrar o que já vi',
  'memory.seen.text':
    'Lembra os contactos e os textos das ofertas que abre, como códigos curtos. Assim pode dizer: este número estava noutra oferta, com outro nome.',
  'memory.seen.private': 'Em janelas privadas não lembra nada.',
  'memory.seen.off': 'Se desligar, nada de novo é lembrado. O que já há fica até ao seu dia, ou até ser apagado.',
  'memory.messages': 'Também em mensagens e em sites de encontros',
  'memory.messages.text': 'Lá as pessoas escrevem em privado. Por isso está desligado até o ligar.',
  'memory.days': 'Esquecer depois de',
  'memory.days.choice': '{days, plural, one {# dia} other {# dias}}',
  'memory.days.text':
    'O que não voltar a ser visto nesse tempo é esquecido sozinho. O caderno e as imagens ficam até os apagar.',

  'memory.lock.title': 'Uma senha para o que guardou',
  'memory.lock.none':
    'Não há senha. Tudo é guardado em código, mas a chave está ao lado. Quem usar este dispositivo pode abrir o caderno. Quem copiar o disco pode lê-lo.',
  'memory.lock.helps': 'Com uma senha, ninguém o pode abrir sem essas palavras. Nem a partir de uma cópia do disco.',
  'memory.lock.new-key':
    'Ao pôr uma senha, tudo o que guardou recebe uma chave nova. Os códigos curtos de contactos e textos vistos até agora são esquecidos. O caderno, as imagens e a lista de avisos ficam.',
  'memory.lock.old-key':
    'A chave antiga é apagada logo, mas o navegador pode deixar restos dela no disco por algum tempo. O que guardar a partir de agora nunca teve essa chave.',
  'memory.lock.forgotten': 'Se esquecer a senha, ninguém a pode recuperar, nem nós. Então só é possível apagar tudo.',
  'memory.lock.other': 'Não é o bloqueio das definições. Escolha outras palavras.',
  'memory.lock.set': 'Pôr a senha',
  'memory.lock.change': 'Mudar a senha',
  'memory.lock.is-set': 'Há uma senha. Neste momento está desbloqueado.',
  'memory.lock.now': 'Bloquear agora',
  'memory.lock.remove': 'Tirar a senha',
  'memory.lock.set.done': 'A senha está posta.',
  'memory.lock.removed': 'Já não há senha.',
  'memory.lock.busy': 'Espere um pouco. Tudo recebe a chave nova.',
  'memory.lock.not-now': 'Agora não é possível, porque nada pode ser guardado de forma duradoura.',
  'memory.minutes': 'Bloquear sozinho depois de',
  'memory.minutes.choice': '{minutes, plural, one {# minuto} other {# minutos}}',
  'memory.minutes.text':
    'O tempo recomeça de cada vez que usa uma página desta extensão. Também se bloqueia quando o navegador fecha.',

  'memory.erase.title': 'Apagar',
  'memory.erase.text': 'O que é apagado não volta. Nós também não o podemos recuperar.',
  'memory.erase.site': 'Tudo de um site',
  'memory.erase.site.choose': 'Escolha um site',
  'memory.erase.site.do': 'Apagar o que é deste site',
  'memory.erase.site.sure': 'Apagar tudo de {site}? As ofertas de lá que estão no caderno também vão, com as imagens.',
  'memory.erase.site.locked': 'Para apagar um só site, desbloqueie primeiro. Apagar tudo é sempre possível.',
  'memory.erase.all': 'Tudo',
  'memory.erase.all.do': 'Apagar tudo',
  'memory.erase.all.sure':
    'Apagar tudo? O caderno, todas as imagens, a lista de avisos, tudo o que foi visto e a senha. As definições ficam.',
  'memory.erase.yes': 'Sim, apagar',
  'memory.erase.no': 'Não, manter',
  'memory.erase.done':
    '{count, plural, =0 {Não havia nada para apagar.} one {Apagado: # coisa.} other {Apagado: # coisas.}}',
  'memory.erase.all.done': 'Está tudo apagado.',
  'memory.erase.failed': 'Não foi possível apagar tudo agora. Continua assim que o navegador deixar.',
};

export default words;
