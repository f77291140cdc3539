import type { PhrasesById } from '@/lib/domain/language';

/** Children approached. */
export const minors: PhrasesById = {
  'age-probe-secrecy': [
    '(quantos|qtos|qts|quants|que) (anos|idade) _4 (de verdade|mesmo|msm|realmente|na verdade|afinal|a sério|vdd|de facto)',
    '(quantos|qtos|qts) anos (tens|tem|você tem|vc tem) _10 (sozinh*|segredo|pais|mãe|namorad*|foto|discord|snap|só entre)',
    '(pareces|parece|és|você é|vc é|tás|tu és|es) _2 (mais |muito |tão |bué |super |bem |)(velh*|madur*|crescid*|mulherzinha|adult*) _4 (idade|que a|do que|para|pra|anos|sério|diria|dava|)',
    '(muito|tão|bem|super|mt) madur* _2 (para|pra|pa) (a |)(tua|sua) idade',
    '(a que horas|que horas) _1 (teu|tua|teus|seu|sua|seus) (pais|mãe|pai) _2 (chega*|sai*|trabalh*|dorm*|volta*)',
  ],
  'gaming-gift-lure': [
    '<game> _8 (grátis|de graça|de borla|te dou|dou te|ofereço|ofereço te|presente|prenda|gift|eu pago|compro te|te compro|mando te|te mando|se me|só me|add|em troca|basta|ganha|ganhas|ganhe)',
    '(moedas|pontos|créditos|passe|conta premium|nitro) _4 (do jogo|jogo|discord|grátis) _8 (te dou|dou te|ofereço*|só|foto|add|segredo|em troca)',
    '(qtos|quantos|quantas|qts|qtas) <game> _2 (tem|tens|vc|você|queres)',
    '(mando|te mando|dou|te dou|ofereço) (#number|mil|umas|uns|tudo) _3 (moedas|robux|skins|gemas|diamantes|v bucks|créditos)',
  ],
  'image-request-young': [
    '(foto|fotos|fotinha|fotinho|selfie|video|vídeo) _4 (só|so) _1 (pra|para) mim',
    '(liga|ligas|abre|ativa|acende|ligares) _2 (a |tua |sua |)(câmera|camera|câmara|camara|cam|webcam) _8 (ninguém|só|pra mim|para mim|um bocadinho|pouquinho|quarto|baixinho|sozinh*|rapidinho|escuro)',
    '(liga|ligue|abre|abra|acende) _1 (câmera|câmara|camera|cam|webcam) _2 (pais|mãe|pai) _1 (dormir*|saír*|sair|saírem|não estiver*|deitar*|adormecer*)',
    '(liga|ligue|abre|abra|acende) _2 (câmera|câmara|camera|cam|webcam) (quando|depois que|assim que|se) _2 (pais|mãe|pai) _3 (dormir*|saír*|sair|saírem|deitar*|adormecer*|estiver* a dormir|estiver* dormindo)',
    '(manda|envia|mostra) (me |) _1 (selfie|foto|fotos|vídeo) _3 (mostres|contes|digas|mostra|conta|diz) _2 (teus pais|tua mãe|seus pais|sua mãe|teu pai|tua prof*)',
  ],
  'minor-acceptable': [
    '17 já é grande',
    '(menor|menores|menor de idade|menos de 18) _5 (não é problema|tanto faz|serve|não tem problema|também|bem vind*|aceit*|pode*|na boa|melhor|não faz mal|não apanha*|não vão presos|ninguém desconfia)',
    '(menor|menores) (com conta |)(tb|também) serve',
    'menor é melhor _3 (não|nao|n) (dá|da) nada',
    '<wanted> _4 (menina|mocinha|moça|rapariga|miúda) _8 (12|13|14|15|16|17) (a|aos|até|ou|e|anos|pra cima)',
    '(pode|podem|podes) (levar|trazer|vir com) _2 (menino|meninos|criança|crianças|filhos|miúdos) _8 (ajud*|trabalh*|enche*|colh*|rend*|apanh*)',
    '(menino|menina|criança|meninos|crianças) _2 também (trabalha|trabalham|ajuda na|enche|colhe|apanha|rende|ganha)',
    '(aceitamos|aceito|aceita se|pegamos|recebemos|contratamos|levamos) menores _6 (autorização|pais|problema|idade)',
  ],
};
