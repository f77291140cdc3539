import type { PhrasesById } from '@/lib/domain/language';

/** The journey and who takes it in hand. */
export const movement: PhrasesById = {
  'pickup-by-stranger': [
    '(no aeroporto|na estação|na rodoviária|na fronteira|à chegada|na chegada|no terminal) _4 (espera*|te busca|te pega|apanha*|recolhe*|vai estar|estará|recebe*) _4 <stranger>',
    '(alguém|ele|ela|um amigo|uma amiga|primo|cunhado|um rapaz) (te |vos |vai te |)(passa|atravessa|leva) _3 (fronteira|raia|rio|mato|outro lado|a pé)',
    '(não fales|não fala|não fale|nem fales|sem falar) _3 (com ninguém|na viagem|no caminho|com o motorista|com os outros|polícia|com estranhos)',
    '(busca|leva|levam|apanham|recolhem|pegam) _3 (aeroporto|estação|rodoviária) _3 (e |)(leva|levam|segue|vai|atravessa*) _3 (até |)_2 (fronteira|alojamento|complexo|casa)',
    '(motorista|condutor|rapaz|homem|senhor|senhora|menina|primo|colega|equipa|equipe|pessoal) (nosso |meu |da agência |da empresa |de confiança |)(te|vos) (busca|pega|apanha|espera|leva|recolhe)',
  ],
  'rotation-plaza': [
    '(praça|praças|plaza) _2 (de |)(7|10|14|15|21|28|sete|quinze|dez|vinte)',
    '(praça|vaga|lugar) _3 (de 21|21 dias|15 dias|28 dias|7 dias|uma semana) _6 (apartamento|casa|cidade|roda|clube|meninas|depois|rotati*)',
    '(cada|a cada|de) (duas|2|três|3|15|21|uma) (em duas |)(semanas|dias|semana) _5 (outra cidade|nova cidade|muda*|troca*|outro apartamento|cidade diferente|outra casa|roda*)',
    '(raparigas|meninas|moças|mulheres|garotas|modelos|nós|a gente) (rodam|roda|rodamos|circulam|mudam|trocam|giram|passam) _1 (entre|de|por) _1 (apartamentos|apartamento|cidades|cidade|casas|casa|clubes|boates|flats)',
    '(depois|a seguir) _1 (mandamos te|te mandamos|mandamos|mandam te|vais|vai|segues|levamos te|te levamos) (para|pra|pro) (outro|outra) (clube|cidade|casa|apartamento|boate|país|sítio)',
    '(raparigas|meninas|moças|mulheres|garotas|modelos|dançarinas|bailarinas|massagistas) _1 (mudam|trocam|rodam|giram|viajam) _1 (de|por|entre) _2 (cidade|cidades|casa|casas|clube|clubes|apartamento|apartamentos)',
  ],
  'tourist-visa-work': [
    '(lá|depois|chegando) _2 (a gente|tratamos|arranjamos|arruma|arrumamos|regulariz*|legaliz*|o patrão) _3 (arruma|regulariza*|legaliza*|trata|dos papéis|o resto|documento*|visto|troca)',
    '(entra|entras|entrar|entram|vai|vais|viaja|viajas|chega|vem|vens) _2 (como|de|com visto de|com|a) (turista|turismo|turistas|visitante|estudante|férias|visto de turista|visto turístico|visto de turismo)',
    '(diz|dizes|diga|fala|falas) _2 que (vais|vai|vem|vens|estás|está) _2 (de férias|férias|turis*|passear|passeio|visitar|estudar|pra disney|à disney|ver a|ver uma)',
    '(entra|entras|entrar|entram|vai|vais|viaja|viajas|chega|vem|vens) _2 (como|de|com visto de) (turista|turismo|turistas|visitante|visto de turista|visto turístico|visto de turismo)',
    'visto _2 (de |)(turista|turístico|turismo|estudante|visita) _6 (serve|chega|basta|regulariza*|ninguém|sem problema|o resto|depois trata*|depois muda*|depois troca*|o patrão)',
    '(imigração|fronteira|alfândega|migração|sef|aeroporto) _6 (diz|dizes|diga|fala|falas|diz que|dirás|inventa) _4 (férias|turis*|passeio|visitar|visita|disney|namorad*|excursão|praia)',
    '(dinheiro|#money|euros|notas) _5 (mostrar|mostras|mostra) _4 (imigração|fronteira|aeroporto|sef|migração|oficial)',
  ],
  'travel-arranged': [
    '<trip> _3 (está |tá |já |)(comprad*|pag* já|marcad*|emitid*|reservad*) _6 (sexta|amanhã|quarta|domingo|segunda|voa*|embarc*|vais|viaj*|vou|só|nome|já)',
    '(tratamos|trato|trata|cuidamos|cuido|cuida|arranjamos|organizamos|organizo|arranjo|arrumo) _3 (da |de |a |o |toda a |)(viagem|passagem|bilhete*|voo|transporte|deslocação|ida)',
    '(só |você só |tu só |é só |basta |só precisa*|precisas só|precisa só) _2 (embarcar|fazer a mala|arrumar a mala|arruma* a mala|entrar no avião|vir|aparecer no aeroporto|trazer a mala|passaporte e mala)',
    '(faz|faça|arruma|arrume|prepara|prepare) _1 (a |as |tua |sua |)(mala|malas) _6 (sexta|amanhã|motorista|domingo|noite|viaj*|busca*|vou|vamos|que)',
    '(bilhete|passagem|voo) só de ida',
    '(teu|tua|seu|sua) (bilhete|passagem|voo|viagem|lugar) _4 (reservad*|comprad*|pago|paga|tratad*) _1 (tratamos|trato|cuidamos|cuido|nós|a gente|só)',
  ],
  'high-risk-destination': [
    '(bailarinas|dançarinas|hostess|hospedeiras|meninas|raparigas|moças|modelos|garçonetes) _4 <risky>',
  ],
};
