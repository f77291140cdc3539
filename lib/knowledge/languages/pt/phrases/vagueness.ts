import type { PhrasesById } from '@/lib/domain/language';

/** What is left open. */
export const vagueness: PhrasesById = {
  'no-written-contract': [
    '(não será|não é|não há|não haverá|sem) _3 (emitido|assinado|feito|celebrado) _1 contrato',
    'nada de (contrato|contratos|papéis|recibos)',
    'não tenho (o |)contrato (ainda|comigo)',
    '(confiança|palavra) (é |vale |mais |)_3 (contrato|papel|papéis)',
    'contrato _4 (para assinar à chegada|a assinar à chegada)',
    'contrato (assina se|só|faz se|vê se|assinas|assina|é assinado|fica|vem) _2 (lá|depois|no local|quando chegar*|à chegada|na chegada|chegando|no destino|mais tarde)',
    '(acordo|combinado|palavra|contrato|acertado|trato) _1 (verbal|de boca|de palavra|entre nós|de cavalheiros)',
    'contrato (é |)(feito|assinado|entregue|dado|assina se|confidencial) _4 (lá|depois|chegada|destino|local|confidencial)',
    '(trabalh*|emprego|vaga|diária|salário|ganhas|ganh*|pag*|euros|#money|começa*|patr*|obra|limpeza*|turno|horas|dia) ~10 (sem contrato|sem papel|sem papelada|sem recibo|não há contrato|não precisa contrato|não precisa de contrato)',
    'contrato (assina se|só|faz se|vê se|assinas|assina|é assinado|fica|vem) _2 (lá|quando chegar*|à chegada|na chegada|chegando|no destino)',
    'contrato (é |)(feito|assinado|entregue|dado|assina se|confidencial) _4 (lá|chegada|destino|confidencial)',
    'contrato _6 (entrega|entregam|dão|dá|assina se|assinam) _4 (na chegada|à chegada|lá|no destino|no local)',
    'assina se _5 (à chegada|na chegada|lá|no local|quando chegar*)',
    '(contrato|carteira|papelada) _4 (depois|mais tarde|à chegada|na chegada|ao chegar|quando chegar*|lá|a assinar à chegada|para assinar à chegada)',
    '(contrato|carteira|papelada) _4 (à chegada|na chegada|ao chegar|quando chegar*|lá|a assinar à chegada|para assinar à chegada)',
    'contrato _2 (chinês|árabe|russo|turco|alemão|tailandês|outra língua|outro idioma) _2 (assina|assine|assinas|assinem|sem medo|confia)',
    'ninguém (assina|assinas|assinamos|assinam) _1 (papel|papéis|contrato|nada)',
    'tudo (de boca|na palavra|na confiança|de palavra)',
  ],
  'terms-switch': [
    '(mudança|mudaram|mudou|mudámos|mudamos|alteração|trocámos|trocamos) _2 (de |os |o |dos |)(sítio|cidade|país)',
    '(falou|falámos|falamos|disse|dissemos|disseram|combinou|combinámos|prometeu|prometemos) _3 mas _2 (vai ser|vão ser|agora é|agora são|são|é|será|fica) (#number|#money|metade|menos)',
    '(mudança|mudaram|mudou|mudámos|mudamos|alteração|trocámos|trocamos) _2 (planos|plano|ideias|sítio|cidade|país) _4 (vais|vai|vão|vocês|você|tu|trabalh*|afinal|mandamos te|agora|já não|destino|outro|outra|clube|cliente*)',
    '(dito|falado|combinado|prometido|disse|dissemos) _3 mas _1 (agora|afinal) (é|são|vai ser|vais|vai|fica)',
  ],
  'unnamed-employer': [
    '(trabalhamos com várias|são várias|várias empresas|depende do cliente)',
    '(só se sabe|sabe se|sabes|descobre) (lá|à chegada|na chegada)',
    '(família|empresa|patrão|local) _3 (comunicad*|indicad*|conhecid*) _4 (dias antes|antes da viagem|à chegada)',
    '(saber|sabes|sabe|saberás|descobres|descobre) (para quem|pra quem|quem é o patrão|com quem) _3 (quando|lá|à chegada|depois)',
    '(amigo|amigos|primo|sócio|conhecido|tio|cunhado|vizinho) _1 (tem|abriu|conhece) _6 (precisa*|vaga*|trabalho|contrata*|à procura|procura*|meninas)',
    '(amigo|amigos|conhecido|patrão|sócio) (meu |nosso |)(tem um|tem uma)',
    '(amiga|amigo|prima|primo|tia|tio|vizinha|vizinho|conhecida|conhecido) _1 (conhece|sabe de) _1 (família|patrão|senhor|senhora|casal|dono|empresa|gente|alguém) que (procura|precisa|quer|contrata|paga|anda)',
  ],
  'vague-duties': [
    '(detalhes|informações|informacoes|info|pormenores|resto|explico|explicamos|conto|digo|falo|falamos|explica) _3 (tudo |mais |)(no privado|privado|pessoalmente|quando chegar*|à chegada|na chegada|no pv|por mensagem|em privado|no direct|depois|lá|inbox|cara a cara|no zap|no whats*|ao vivo)',
    '(não é |nada |)(nada de |nada |)(complicado|difícil|demais|especial|ilegal) _4 (confia|só|rápid*|garanto|juro|explico|tranquil*|é)',
    '(setor|sector|função|local|cidade|horário|trabalho) _3 (atribuíd*|indicad*|definid*|sabe se|comunicad*|decidid*) _3 (à chegada|na chegada|lá|depois)',
    'explico (tudo |)no (zoom|meet)',
    '(sem|não|nao|quem não) _1 (faz|faças|faça|fazer|fica|ficar|fazendo|muitas) _1 (perguntas|pergunta|perguntando|perguntar)',
    '(perguntar|perguntas|pergunta) demais',
  ],
};
