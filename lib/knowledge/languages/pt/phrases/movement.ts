import type { PhrasesById } from '../phrases-by-id';

/** The journey and who takes it in hand. */
export const movement: PhrasesById = {
  'pickup-by-stranger': [
    '<stranger> _3 (te |lhe |vos |)(busca|pega|apanha|espera|leva|recolhe|recebe|passa|vai buscar|vai te buscar|vai pegar|vai te pegar|vai esperar|vai estar|estará|vai buscar te|vem buscar|vem te buscar|vem buscar te|passa aí|te pega|te apanha) _5 (aeroporto|estação|rodoviária|terminal|fronteira|casa|paragem|porta|chegada|lá|sexta|amanhã|domingo|noite|carro|contigo|você|hotel|saída|te|esquina|metro|praça)',
    '(motorista|condutor|rapaz|homem|senhor|senhora|menina|primo|colega|equipa|equipe|pessoal) (nosso |meu |da agência |da empresa |de confiança |)_1 (te |vos |)(busca|pega|apanha|espera|leva|recolhe|vai buscar*|vai te|te leva)',
    '(no aeroporto|na estação|na rodoviária|na fronteira|à chegada|na chegada|no terminal) _4 (espera*|te busca|te pega|apanha*|recolhe*|vai estar|estará|recebe*) _4 <stranger>',
    '(alguém|ele|ela|um amigo|uma amiga|primo|cunhado|um rapaz) (te |vos |vai te |)(passa|atravessa|leva) _3 (fronteira|raia|rio|mato|outro lado|a pé)',
    '(não fales|não fala|não fale|nem fales|sem falar) _3 (com ninguém|na viagem|no caminho|com o motorista|com os outros|polícia|com estranhos)',
    '(busca|leva|levam|apanham|recolhem|pegam) _3 (aeroporto|estação|rodoviária) _3 (e |)(leva|levam|segue|vai|atravessa*) _3 (até |)_2 (fronteira|alojamento|complexo|casa)',
    '(quem te|alguém te|quem lhe) (esperar|espera|vai esperar|vai buscar|receber|apanhar)',
    '(entra|entras|sobe|sobes|mete te|vais) _2 (no carro|na carrinha|na van|no camião|no caminhão|na carroçaria) _6 (sem|vazio|perguntas|amarelo|branc*|ele|motorista|noite|com ele|condutor)',
    '(levo|leva|levamos) _2 (de|num|no|em) (caminhão|camião|carrinha|van|pau de arara|barco|avioneta|monomotor)',
    '(trocas|troca|mudas) _2 de (carro|carrinha|veículo|telemóvel) _5 (caminho|fronteira|meio|espanha|viagem)',
    '(carro|motorista|carrinha|van) (te |vos |)(busca|apanha|pega|vai buscar|recolhe)',
    '(buscar te|te buscar|apanhar te) _2 (um|o meu|meu) (motorista|amigo|carro|rapaz)',
    '(esperam|espera|esperem|esperas) _3 (rotunda|esquina|bomba|posto|paragem|estação) _6 (carrinha|van|carro|manhã|6h|5h)',
  ],
  'rotation-plaza': [
    '(praça|praças|plaza) _2 (de |)(7|10|14|15|21|28|sete|quinze|dez|vinte)',
    '(praça|vaga|lugar) _3 (de 21|21 dias|15 dias|28 dias|7 dias|uma semana) _6 (apartamento|casa|cidade|roda|clube|meninas|depois|rotati*)',
    '(vaga|vagas|lugar) _3 (em|no|para) (apartamento|apto|privê|prive|flat|casa) _8 (meninas|massag*|segunda|praça|50|%|anúncio|discre*|semanal|rotação|independente)',
    '(mudamos|muda|roda|rodam|rodamos|rotação|circulam|gira|giram|trocamos) _3 (de |entre |por |para |)(cidade|cidades|apartamento|apartamentos|casa|casas|clube|clubes|país|países|viseu|braga|aveiro|coimbra) _6 (semana*|dias|cada|mês|meses|meninas|)',
    '(cada|a cada|de) (duas|2|três|3|15|21|uma) (em duas |)(semanas|dias|semana) _5 (outra cidade|nova cidade|muda*|troca*|outro apartamento|cidade diferente|outra casa|roda*)',
    '(uma semana|quinze dias|21 dias|duas semanas) _2 em _3 (depois|e depois|a seguir|outra) _4 (cidade|viseu|braga|aveiro|porto|faro|leiria|lisboa|coimbra|outra|espanha)',
  ],
  'tourist-visa-work': [
    '(entra|entras|entrar|entram|vai|vais|viaja|viajas|chega|vem|vens) _2 (como|de|com visto de|com|a) (turista|turismo|turistas|visitante|estudante|férias|visto de turista|visto turístico|visto de turismo)',
    '(visto) _2 (de |)(turista|turístico|turismo|estudante|visita|negócios) _8 (serve|chega|basta|depois|trabalh*|lá|muda*|regulariza*|ninguém|arruma*|trata*|troca*|primeiro|sem problema)',
    '(imigração|fronteira|alfândega|migração|sef|consulado|aeroporto|balcão|polícia|oficial) _6 (diz|dizes|diga|fala|falas|responde|diz que|mostra*|dirás|inventa) _4 (férias|turis*|passeio|visitar|visita|disney|amiga|namorad*|estudar|excursão|praia|hotel|conhecer)',
    '(diz|dizes|diga|fala|falas|responde) _5 (imigração|fronteira|aeroporto|consulado|polícia|balcão) _6 (férias|turis*|passeio|visita*|amiga|estudar|curso)',
    '(diz|dizes|diga|fala|falas) _2 que (vais|vai|vem|vens|estás|está) _2 (de férias|férias|turis*|passear|passeio|visitar|estudar|pra disney|à disney|ver a|ver uma)',
    '(lá|depois|chegando) _2 (a gente|tratamos|arranjamos|arruma|arrumamos|regulariz*|legaliz*|o patrão) _3 (arruma|regulariza*|legaliza*|trata|dos papéis|o resto|documento*|visto|troca)',
    '(carta convite|carta de convite|reserva de hotel|bilhete de volta|passagem de volta) _6 (falsa|mandamos|mostrar|só para|só pra|cancela*|a gente|tratamos|imigração|dou|arranjo|fictici*)',
    '(não digas|não fale|não diga|não fala|nunca digas|não menciones) _4 (trabalh*|emprego) _6 (imigração|fronteira|aeroporto|consulado|polícia|visto)',
  ],
  'travel-arranged': [
    '(já |)(comprei|compramos|comprámos|paguei|pagámos|pagamos|compro|compra|tirei|mandei|marquei|reservei|emiti) _3 (a |o |tua |sua |teu |seu |)<trip>',
    '<trip> _3 (está |tá |já |)(comprad*|pag* já|marcad*|emitid*|reservad*) _6 (sexta|amanhã|quarta|domingo|segunda|voa*|embarc*|vais|viaj*|vou|só|nome|já)',
    '(tratamos|trato|trata|cuidamos|cuido|cuida|arranjamos|organizamos|organizo|arranjo|arrumo) _3 (da |de |a |o |toda a |)(viagem|passagem|bilhete*|voo|transporte|deslocação|ida)',
    '(só |você só |tu só |é só |basta |só precisa*|precisas só|precisa só) _2 (embarcar|fazer a mala|arrumar a mala|arruma* a mala|entrar no avião|vir|aparecer no aeroporto|trazer a mala|passaporte e mala)',
    '(faz|faça|arruma|arrume|prepara|prepare) _1 (a |as |tua |sua |)(mala|malas) _6 (sexta|amanhã|motorista|domingo|noite|viaj*|busca*|vou|vamos|que)',
    '(mando|mandamos|envio|enviamos|te mando|mando te|ela compra|ele compra) _3 (passagem|bilhete|voo|dinheiro da viagem|dinheiro para a viagem|dinheiro da passagem)',
    '(viajas|viaja|voas|voa|embarcas|embarca|partes|parte) _2 (já |)(amanhã|sexta|na sexta|domingo|quarta|segunda|quinta|sábado|esta semana|dia #number)',
    '(viagem|passagem|bilhete|voo) _3 (por nossa conta|por minha conta|por conta da casa|a gente paga|eu pago|pagamos nós|a gente banca|ela compra|ele paga|a senhora paga|nós tratamos)',
  ],
  'high-risk-destination': [
    '(trabalh*|vaga*|emprego|contrat*|modelo*|hostess|garçonete|dançarina*|viag*|eventos|moças|meninas|atendente|digitador*|recepcionista|babá|domést*|promotora*|chat|informatic*|casino|oportunidade|passagem|voa) _10 <risky>',
    '<risky> _10 (trabalh*|vaga*|emprego|contrat*|modelo*|hostess|garçonete|dançarina*|eventos|meninas|moças|atendente|digitador*|semana|usd|dólares|passagem|tudo pago|doméstic*|visto|alojamento|chat)',
  ],
};
