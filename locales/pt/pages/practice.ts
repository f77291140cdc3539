import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the practice board. Its offers, chats and profiles stand in `locales/<language>/practice.ts`. */
const words: Catalogue = {
  'practice.title': 'Praticar o segundo olhar',
  'practice.intro': 'Leia ofertas, conversas e perfis inventados, um de cada vez. Escolha, e depois veja a razão.',
  'practice.note': 'Todas as pessoas e empresas aqui são inventadas. O que escolhe não é guardado nem enviado.',
  'practice.language': 'Idioma dos exemplos',
  'practice.forms': 'O que quer ver?',
  'practice.forms.all': 'Tudo',
  'practice.forms.offer': 'Ofertas',
  'practice.forms.chat': 'Conversas',
  'practice.forms.profile': 'Perfis',
  'practice.group': 'Mostrar a um grupo',
  'practice.group.text': 'Letras maiores, para muita gente ver ao mesmo tempo.',
  'practice.begin': 'Começar',

  'practice.step': 'Passo {step} de {last}',
  'practice.invented.offer': 'Oferta inventada',
  'practice.invented.chat': 'Conversa inventada',
  'practice.invented.profile': 'Perfil inventado',
  'practice.you': 'Eu',
  'practice.question': 'O que diria?',
  'practice.look': 'Para mim merece outro olhar',
  'practice.ordinary': 'Para mim é normal',
  'practice.stop': 'Parar aqui',

  'practice.risky': 'Este exemplo merece outro olhar',
  'practice.risky.look': 'Parou para ver melhor. É a coisa mais útil que pode fazer.',
  'practice.risky.ordinary': 'Muita gente não teria notado este.',
  'practice.harmless': 'Este exemplo é normal',
  'practice.harmless.look': 'Olhar com cuidado não custa nada. Pode sempre perguntar primeiro.',
  'practice.harmless.ordinary': 'Viu o exemplo tal como é.',
  'practice.words': 'Estas palavras chamam a atenção',

  'practice.end': 'Era o último',
  'practice.end.early': 'Parou aqui',
  'practice.end.looked':
    '{count, plural, =0 {Ainda não respondeu a nenhum.} one {Viu um exemplo.} other {Viu # exemplos.}}',
  'practice.end.again': 'Estes merecem mais uma volta:',
  'practice.end.none': 'Não precisa de rever nenhum. Na vida real, veja cada um com calma.',
  'practice.end.look': 'Ver outra vez',
  'practice.end.back': 'Voltar à lista',
  'practice.end.anew': 'Recomeçar',
  'practice.more': 'O que pode fazer a seguir',
  'practice.more.learn': 'Aprender como funcionam estas ofertas',
  'practice.more.self-check': 'Pensar num caso seu, passo a passo',
  'practice.more.help': 'Falar com alguém',
};

export default words;
