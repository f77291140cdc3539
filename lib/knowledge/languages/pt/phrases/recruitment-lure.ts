import type { PhrasesById } from '@/lib/domain/language';

/** What draws people in. */
export const recruitmentLure: PhrasesById = {
  'all-expenses-covered': [
    '(passagem|viagem|voo|bilhete|visto|avião) _3 (e |mais |com |) _2 <housing> _6 <free>',
    '(passagem|viagem|bilhete|voo|hotel|visto) _4 (grátis|gratuit*|por nossa conta|por minha conta|de graça|à nossa conta|por conta da empresa|por conta da agência) _10 (meninas|modelo*|semana|noite|dubai|sexta|eventos|sem experiência|exterior|estrangeiro|<risky>|#money)',
    '(a gente|agência|empresa|eu|tia|ela|senhora) _2 (paga|pagamos|pago|banca|bancamos|banco|cobre|cobrimos|cuida) _2 (de |)(tudo|passagem|viagem|visto|hotel e|passaporte)',
    '(moradia|alojamento|hospedagem|quarto) _2 (e|mais|com) _2 (passagem|curso|internet|viagem|alimentação|visto) _3 (grátis|gratuit*|pag*|por nossa conta|inclu*) _6 (modelo*|meninas|webcam|exterior|estúdio|casa|agência|tailândia|<risky>)',
    '(trato|pago|pagamos|tratamos|cubro|cobrimos|banco|bancamos|assumo|assumimos|arco|arcamos) _1 (todas as|as tuas|as suas|todos os) (despesas|gastos|custos)',
    '(viagem|voo|passagem|casa|comida|visto|trabalho|salário|quarto|meninas|alojamento|moradia|refeições) ~6 (tudo incluído|td incluído)',
  ],
  'easy-fast-money': [
    '(ganhe|ganha|ganhas|ganhar|fature|fatura|faturar|tiras|tira|receba|recebe|fazes|faz) _3 (até |mais de |de |)(#money|#number) _6 (por dia|num dia|por noite|por hora|em casa|sem sair|celular|telemóvel|rapid*|facil*|hoje|por semana|garantid*|sem esforço|em poucas horas|num fim de semana)',
    '(é |)(rapidinho|rapidinha|fácil|moleza) _3 (e |)(não dá nada|ninguém|sem risco|#money|ganh*)',
    '(ganha|ganhe|ganhar|ganhas|ganhem|fatura|fature|faturar|tira|tirar|tiras|recebe|receba|receber|recebes|lucra|lucre) _3 (#money|#number|até|grana|dinheiro|em dólar|em euro) _2 (por dia|ao dia|diários|diário|por semana|semanais|por noite|por hora|de casa|por viagem|num dia|semanal|na hora)',
    '(trabalhe|trabalha|trabalhar|trabalhas|trabalho|ganhe|ganha|ganhar|renda|dinheiro) _2 (de casa|em casa|pelo celular|no celular|pelo telemóvel|com o teu telefone|com o celular|com o telefone|pela internet|com o teu telemóvel|no conforto|online)',
    '(grana|dinheiro|dindin|bufunfa|guito|massa|kumbu|pilim|trampo|bico|trabalho) (fácil|facil|facinho|rápid*|sem esforço|moleza|limp*)',
    '(não é emprego|sem patrão|sem chefe|seja seu próprio|sê o teu próprio|seu patrão jamais|liberdade financeira|independência financeira)',
  ],
  'guaranteed-visa-job': [
    '(visto|vaga|vagas|emprego|contrato|trabalho|residência|documentação|legalização|colocação) _3 (100%|100 %|garantid*|assegurad*|aprovad*|certo|certa|sem erro)',
    '(garantimos|garanto|asseguramos|garantia de|te garanto|garanto te) _3 (visto|vaga|emprego|contrato|trabalho|residência|colocação|aprovação)',
    '(sem|não precisa*|não é preciso) _2 (entrevista|inglês|prova|exame|francês|falar) _8 (visto|canadá|contrato|garantid*|europa|embarque|exterior|emprego)',
    '(visto|residência|nacionalidade|contrato|documentos) _3 (em |dentro de )(poucos|#number|duas|três) (dias|semanas) _4 (garanti*|certo|sem|tratamos|trat*|pag*)',
    '(prometemos|prometo|garantimos|garanto) _2 (papéis|documentos|visto|residência|legalização|autorização)',
  ],
  'instant-hire': [
    '(sem|não há|não precisa de|não é preciso|não tem|nem precisa) (entrevista|entrevistas|currículo|curriculo|cv|seleção|burocracia*)',
    '(contratação|contratacao|contratado|contratada|início|começo|embarque|entrada|admissão) (imediat*|na hora|hoje|já|amanhã|no mesmo dia)',
    '(começas|começa|comece|começar|começam) _2 (já|amanhã|hoje|na segunda|imediatamente|agora|logo|esta semana)',
    '(vaga|lugar) (é tua|é sua|já é tua|já é sua|garantida)',
    '(o |)(lugar|trabalho|contrato|posto) (já |)(é |)(teu|seu|tua|sua)',
    '(começa|começas|comece|começar|inicia|entra|entras|início|inicio|contratação|vaga|admissão) _2 (hoje|amanhã|já|imediat*|segunda|na hora|esta semana|hoje mesmo)',
  ],
  'no-experience-no-language': [
    '(ensinamos|ensina|ensino|a gente ensina|damos formação|aprendes|aprende) _2 (tudo|lá|no local|na hora|rápido|do zero)',
    '(experiência|experiencia|escolaridade|inglês|idioma|currículo|formação) (não|nao|nem) _1 (é |)(necessári*|exigid*|precisa|obrigatóri*|importa|requerid*|exigimos)',
    '(ensinamos|a gente ensina|treinamos|damos formação|eu ensino|te ensino|ensino|te ensinamos|formação dada|treinamento grátis) _2 (tudo|do zero|na hora|aqui|lá|no local|grátis|gratuit*)',
  ],
  'pay-for-clicks': [
    '(tarefa|tarefas|missões) _2 (simples|diárias|online|fáceis|remotas|no telegram|no celular|no telemóvel|de marketing|de otimização) _8 (#money|ganh*|comissão|recebe*|dia|pag*|usdt|)',
    '(primeira|próxima|completar|concluir) tarefa* _6 (telegram|professora|comissão|#money|ganh*|recebe*|gerente)',
    '(avaliar|avaliação|avaliações|otimizar|otimização|optimização|impulsionar|promover|reservar) _3 (hotéis|hoteis|aplicativos|aplicações|produtos|apps|lojas|restaurantes|filmes|vídeos|google maps|encomendas|pedidos) _10 (#money|por dia|comissão|usdt|part time|casa|celular|telemóvel|telegram|whats*)',
    '(grupo|canal) (do |no |de )(telegram|whatsapp|tarefas) _8 (tarefa*|ganh*|#money|curtir|comissão|bónus)',
    '(boost|otimização|optimização|dropshipping|loja online|pedidos|encomendas) _6 (tarefa*|comissão|plataforma) _8 (#money|dia|ganh*|usdt|recarreg*|deposit*)',
  ],
  'pay-too-good': [
    '(até|mais de|entre|acima de) (#money|#number mil) _2 (por|ao|à) (noite|dia|semana|hora)',
    '(ganhos|rendimentos|renda|salário) (ilimitad*|garantid*|acima da média|altíssim*|muito altos|elevad*|extraordinári*)',
    '(3|4|5|6|7|8|10|12|15|20) mil (reais|euros|dólares|usd|) _2 (por|ao) (mês|semana|noite) _6 (sem|só|fácil|casa|livre*|)',
    '#money por semana _8 (acompanh*|eventos|empresários|modelo|dubai|sem|fácil|jantares|companhia|discr*|viagens)',
    '(meninas|elas|outras|malta|pessoal|amiga) _2 (estão |tão |andam |já )(tirando|a tirar|ganhando|a ganhar|fazendo|a fazer|faturando) _3 (#money|#number|mil|10k|k)',
    '(garçonete|garçom|empregada|limpeza|babá|recepcionista|dançarina|motorista|ajudante|atendente) _6 #money por noite',
  ],
  'talent-scout': [
    '(passou|selecionad*|escolhid*|perfil) _3 (seleção|casting|elenco|clipe|agência de modelos|campanha|catálogo|modelo|figuração)',
    '(sou|somos) _2 (olheir*|caça talentos|scouter|scout|booker|produtor*|fotógrafo de|agente de modelos|agente desportivo|empresário de jogadores|agente de jogadores)',
    '(vi|vimos|adorei|reparei|encontrei) _4 (fotos|perfil|foto|insta|vídeo*|você|te) _10 (modelo|casting|talento|agência|potencial|tudo pra ser|tudo para ser|perfil ideal|cara nova|novela|passarela|desfile*|marca|campanha|seleção)',
    '(tens|tem|você tem|vc tem) _2 (tudo para|tudo pra|perfil de|perfil para|perfil pra|potencial para|potencial pra|cara de|corpo de|rosto de|talento para|talento pra) _3 (modelo|ser modelo|atriz|passarela|tv|televisão|novela|eventos|internacional)',
    '(rosto|cara|corpo|beleza|olhos) (assim|desses|dessas|como o teu|como o seu) _6 (balcão|pecado|desperdiç*|modelo|passarela|novela|caixa|escondid*)',
    '(tens|tem|você tem) _2 (perfil|rosto|corpo|estilo|beleza|cara) (perfeito|ideal|internacional|de modelo|lindo|linda)',
    '(clube|academia|equipa|time|empresário|olheiro) _1 (procura|busca|recruta|quer|seleciona) _1 (jogador*|atleta*|talento*|craque*) _8 (assinar|contrato|europa|turquia|exterior|estrangeiro|teste*|testar)',
  ],
  'unsolicited-job-dm': [
    '(vi|encontrei|recebi|obtive|peguei|obtivemos|encontrámos|encontramos|recebemos) _2 (o |a |)(teu|seu|sua|tua|vosso) (perfil|contacto|contato|número|currículo|cv|anúncio|candidatura) _12 (trabalho|vaga|emprego|plataforma|part time|oportunidade|oferta|renda|proposta|modelo|linkedin|indeed|interess*)',
    '(vi que|reparei que|soube que|ouvi dizer que|me disseram que) _2 (procuras|procura|anda*|estás|está|tá|precisas|precisa) _4 (trabalho|emprego|trampo|vaga|serviço|dinheiro|oportunidade|casa)',
    '(interesse|interessa te|interessa|interessad*|quer|queres|gostaria|gostava*|tem interesse|tens interesse|procura|procuras) _3 (num |em |um |uma |de |)_2 (trabalho|renda|emprego|part time|job|vaga) _3 (online|remoto|extra|em casa|a partir de casa|de casa|part time|meio período|no exterior|no estrangeiro|flexível)',
    '(temos|tenho|há|tem) _2 (trabalho|vaga|oportunidade|proposta) (pra|para) (ti|você|vc|vocês|si)',
    '(rh|recrutador*|recrutamento|recursos humanos|departamento) _1 (encontrou|encontrámos|encontramos|recebeu|viu|obteve|achou) _1 (teu|seu|tua|sua) (número|contacto|contato|perfil|currículo|cv)',
    '(interesse|interessad*|interessa) _2 (vaga|trabalho|emprego) (remot*|online|em casa|a distância)',
  ],
};
