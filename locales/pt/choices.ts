/** Words of the reader's choices: easy words, the mode for young people, discreet mode and the lock. Placeholders: `{neutral}`, `{name}`, `{seconds}`. */
export const choices: Readonly<Record<string, string>> = {
  name: 'Second Look',

  'options.choices': 'Como fala e como se mostra',
  'options.easy': 'Palavras fáceis',
  'options.easy.text': 'As razões vêm em frases curtas. As palavras difíceis são explicadas.',
  'options.teen': 'Tenho de 13 a 17 anos',
  'options.teen.text':
    'Fala de forma mais simples, olha com mais atenção para ofertas a jovens e mostra primeiro a ajuda para jovens. Ninguém é avisado.',
  'options.discreet': 'Modo discreto',
  'options.discreet.text':
    'O botão na barra passa a ser um simples ponto chamado “{neutral}”, sem número. As marcas nas páginas ficam pequenas e cinzentas. As entradas no menu do botão direito do rato (mouse) desaparecem.',
  'options.discreet.limit':
    'A lista de extensões do navegador continua a mostrar o nome {name}. Nenhuma extensão pode mudar isso. O histórico do navegador continua a guardar os endereços das nossas páginas.',

  'discreet.name': 'Notas',
  'discreet.mark.caution': 'Uma nota',
  'discreet.mark.danger': 'Uma nota para ler primeiro',

  'lock.line': 'As preferências desta extensão têm um bloqueio.',
  'lock.title': 'Um bloqueio para as preferências',
  'lock.text.needs':
    'Com um bloqueio, é preciso uma senha para desativar um site ou o modo de 13 a 17 anos, para pôr ofertas de lado para sempre e para tirar o bloqueio.',
  'lock.text.free': 'A ajuda, a saída rápida, “Verificar um texto”, o idioma e o país nunca ficam bloqueados.',
  'lock.text.visible':
    'Quem usa este navegador pode ver que há um bloqueio: a janela que abre a partir da barra diz sempre isso.',
  'lock.text.keeps': 'O bloqueio nunca mostra o que se leu. Não anota nada.',
  'lock.text.forgotten':
    'Se a senha for esquecida, ninguém a pode recuperar. Remova a extensão e instale de novo: assim desaparece o bloqueio, e também todas as escolhas.',
  'lock.text.family': 'Como falar disto em família',
  'lock.passphrase': 'Senha',
  'lock.passphrase.again': 'A mesma senha mais uma vez',
  'lock.passphrase.note': 'Pelo menos 6 caracteres. Três ou quatro palavras seguidas são fáceis de lembrar.',
  'lock.set': 'Pôr o bloqueio',
  'lock.too-short': 'Escreva pelo menos 6 caracteres.',
  'lock.not-same': 'As duas não são iguais. Escreva de novo.',
  'lock.open': 'Desbloquear',
  'lock.is-open': 'As preferências estão desbloqueadas durante dez minutos.',
  'lock.close': 'Bloquear agora',
  'lock.remove': 'Tirar o bloqueio',
  'lock.removed': 'Já não há bloqueio.',
  'lock.wrong':
    '{seconds, plural, one {Essa não é a senha. Pode tentar de novo dentro de # segundo.} other {Essa não é a senha. Pode tentar de novo dentro de # segundos.}}',
  'lock.wait': '{seconds, plural, one {Espere # segundo e tente de novo.} other {Espere # segundos e tente de novo.}}',
  'lock.refused': 'Há um bloqueio. Escreva primeiro a senha.',
  'lock.refused.site':
    'As preferências têm um bloqueio, por isso este site continua ativo. Quem pôs o bloqueio pode desbloquear nas preferências.',
  'lock.done.not-a-problem':
    'Decidiu que esta oferta não é um problema. Não volta a ser marcada até o navegador ser fechado. Há um bloqueio, por isso não pode ser posta de lado para sempre.',
};
