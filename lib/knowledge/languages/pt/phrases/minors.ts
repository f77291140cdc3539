import type { PhrasesById } from '../phrases-by-id';

/** Children approached. */
export const minors: PhrasesById = {
  'age-probe-secrecy': [
    '(quantos|qtos|qts|quants|que) (anos|idade) _4 (de verdade|mesmo|msm|realmente|na verdade|afinal|a sério|vdd|de facto)',
    '(quantos|qtos|qts) anos (tens|tem|você tem|vc tem) _10 (sozinh*|segredo|pais|mãe|namorad*|foto|discord|snap|só entre)',
    '(pareces|parece|és|você é|vc é|tás|tu és|es) _2 (mais |muito |tão |bué |super |bem |)(velh*|madur*|crescid*|mulherzinha|adult*) _4 (idade|que a|do que|para|pra|anos|sério|diria|dava|)',
    '(muito|tão|bem|super|mt) madur* _2 (para|pra|pa) (a |)(tua|sua) idade',
    '(estás|tás|tá|está|ficas|fica|você fica|você tá|vc tá|vc fica|tas) _1 sozinh* _2 (em casa|casa|aí|agora|a tarde|à tarde|todo dia|no quarto|hoje)',
    '(teus|seus|os) pais _4 (trabalho|chegam|saem|dormem|dormir|casa|fora) _6 (sozinh*|que horas|a que horas|quando|passo|posso|ligo|tarde)',
    '(a que horas|que horas|quando) _4 (pais|mãe|pai) _4 (chega*|sai*|trabalh*|dorm*|volta*)',
    '(vai|vem|fica|fecha|tranca) _3 (quarto|casa de banho|banheiro|porta) _8 (ninguém|porta|sozinh*|câmera|camera|camara|chave|mãe)',
    '(passo|vou) _2 (aí|te buscar|buscar te) _6 (presente|prenda|escola|sozinh*|não fala|não digas|segredo|esquina)',
    '(apanho te|te pego|pego te|te apanho|espero te|te espero|vou buscar te|te busco) _5 (escola|depois das aulas|saída da escola|colégio|esquina|aulas|treino)',
    '(idade|anos) _3 (é só|não é|não passa de) (um |)número',
    'não precisa*  _2 saber _3 (idade|anos)',
    '(tens|tem|você tem|vc tem) (11|12|13|14|15|16) _8 (segredo|madur*|ninguém|só entre|namor*|foto)',
  ],
  'gaming-gift-lure': [
    '<game> _8 (grátis|de graça|de borla|te dou|dou te|ofereço|ofereço te|presente|prenda|gift|eu pago|compro te|te compro|mando te|te mando|se me|só me|add|em troca|basta|ganha*)',
    '(te dou|dou te|ofereço te|ofereço|te mando|mando te|compro te|te compro|ganhas|ganha|queres|quer|te presenteio|carrego te) _5 <game>',
    '(moedas|pontos|créditos|passe|conta premium|nitro) _4 (do jogo|jogo|discord|grátis) _8 (te dou|dou te|ofereço*|só|foto|add|segredo|em troca)',
    '(carrego|pago|compro) te (o |um |)(telemóvel|telemovel|jogo|saldo|passe) _8 (se|foto|fala*|segredo|só|conversa*)',
  ],
  'image-request-young': [
    '(foto|fotos|fotinha|fotinho|selfie|video|vídeo) _4 (só|so) _1 (pra|para) mim',
    '(liga|ligas|abre|ativa|acende|ligares) _2 (a |tua |sua |)(câmera|camera|câmara|camara|cam|webcam) _8 (ninguém|só|pra mim|para mim|um bocadinho|pouquinho|quarto|baixinho|sozinh*|rapidinho|escuro)',
    '(manda|mandas|me manda|manda me|envia) _3 (foto*|selfie*|fotinha|vídeo) _6 (uniforme|pijama|escola|cama|quarto|sem a tua mãe|sem que|ninguém|segredo|de corpo|mãe não|n conta|não conta*|espelho)',
    '(ninguém|a tua mãe|sua mãe) _3 (vê|vai ver|precisa saber|precisa de saber|vai saber|fica a saber) _6 (foto*|câmera|camera|video|mostra|manda|liga)',
    '(foto*|câmera|camera|camara|vídeo) _6 (ninguém vai saber|ninguém precisa saber|ninguém vê|não mostro a ninguém|não mostro pra ninguém|fica entre nós|apago logo)',
  ],
  'minor-acceptable': [
    '(idade|ter) _3 (não é problema|não importa|não interessa|tanto faz|não tem problema|nao faz mal|não faz diferença|não é impedimento|é de menos)',
    '(13|14|15|16|17) _4 (não é problema|tanto faz|serve|servem|não tem problema|não faz mal|na boa|chega|também dá|pode|podem|tb dá|dá na mesma|já dá)',
    '(menor|menores|menor de idade|menos de 18) _5 (não é problema|tanto faz|serve|não tem problema|também|bem vind*|aceit*|pode*|na boa|melhor|não faz mal|não apanha*|não vão presos|ninguém desconfia)',
    '(aceitamos|aceito|procuro|procuramos|quero|preciso|malta|meninas|miúd*|putos|rapazes|garot*|raparigas|gente|novas caras|modelos) _4 (dos |de |a partir dos |a partir de |com |entre |)(12|13|14|15|16) _2 (aos|a|até|e|anos|pra cima|para cima|17|18)',
    '(pareces|parece|passas por|passa por|aparenta|aparentas) _2 (18|dezoito|mais velha|maior) _6 (ninguém|perguntam|pergunta|documento|bi|rg|pede)',
    'ninguém (pede|pergunta|vê|verifica) _2 (idade|documento|bi|rg|identificação)',
    '(amigas|colegas|meninas|miúdas|gajas) da (escola|turma) _8 (festa|bebida|#money|boleia|trabalho|fotos|casting|senhores)',
    '(menores|jovens|meninas) _5 (sem autorização|sem acompanhantes|sem os pais|não precisa autorização|não é preciso autorização|sem assinatura)',
  ],
};
