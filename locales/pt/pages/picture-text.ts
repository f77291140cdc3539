import type { Catalogue } from '@/lib/domain/catalogue';

/** Palavras para ler o texto de uma imagem. */
const pictureText: Catalogue = {
  'picture-text.title': 'Ler de uma imagem',
  'picture-text.intro':
    'Uma fotografia de um cartaz, ou uma imagem de uma conversa ou de um anúncio: posso procurar as palavras que lá estão.',
  'picture-text.stays': 'A imagem fica neste dispositivo. Não é enviada nem guardada.',
  'picture-text.language': 'Língua das palavras',
  'picture-text.also': 'Outra língua na imagem',
  'picture-text.also.none': 'Nenhuma outra língua',
  'picture-text.choose': 'Escolher uma imagem',
  'picture-text.choose-other': 'Escolher outra imagem',
  'picture-text.drop': 'Também pode colar uma imagem nesta página, ou largá-la aqui.',
  'picture-text.chosen': 'A imagem que escolheu',
  'picture-text.reading': 'A ler a imagem. Pode demorar um minuto.',
  'picture-text.percent': 'Já se leu {percent} %.',
  'picture-text.stop': 'Parar',
  'picture-text.stopped': 'A leitura parou. Não se leu nenhuma palavra.',
  'picture-text.again': 'Ler outra vez',
  'picture-text.remove': 'Tirar a imagem',

  'picture-text.filled': 'As palavras já estão na caixa. Leia-as e compare-as com a imagem.',
  'picture-text.found': 'As palavras da imagem',
  'picture-text.read-over': 'Pode haver letras e números errados. Leia tudo com calma. Pode mudar o texto.',
  'picture-text.unsure': 'Esta imagem é difícil de ler. Pode haver muitas letras erradas. A língua está certa?',
  'picture-text.check': 'Verificar este texto',

  'picture-text.not-a-picture': 'Não consigo abrir isto como imagem. Escolha um ficheiro PNG, JPEG ou WebP.',
  'picture-text.several': 'Escolha uma imagem de cada vez.',
  'picture-text.too-large': 'Esta imagem é grande demais. Recorte a parte com palavras e escolha essa.',
  'picture-text.too-small': 'Esta imagem é pequena demais para ler. Tente uma maior, ou tirada mais de perto.',
  'picture-text.nothing': 'Não encontrei palavras nesta imagem. A língua está certa? Também pode escrever as palavras.',
  'picture-text.no-data':
    'Não consigo ler esta língua aqui: falta uma parte de mim. Instalar-me outra vez pode ajudar.',
  'picture-text.no-memory': 'Não há memória para isto. Feche alguns separadores, ou recorte a parte com palavras.',
  'picture-text.failed': 'Não funcionou. A sua imagem continua aqui. Tente mais uma vez.',
};

export default pictureText;
