import type { PhrasesById } from '../phrases-by-id';

/** What is left open. */
export const vagueness: PhrasesById = {
  'no-written-contract': [
    '(sem|não há|não tem|não precisa de|não precisa|não fazemos|não faço|não se faz|não é preciso|não precisas de) _1 (contrato|contratos|carteira assinada|papelada|recibos|recibo|registro em carteira|papéis assinados|papel)',
    'contrato (assina se|só|faz se|vê se|assinas|assina|é assinado|fica|vem) _2 (lá|depois|no local|quando chegar*|à chegada|na chegada|chegando|no destino|mais tarde)',
    '(assina|assinas|assinamos|assina se|fazemos|faz se) _2 (o |)contrato _2 (lá|à chegada|na chegada|quando chegar*|no destino|depois|chegando)',
    '(acordo|combinado|palavra|contrato|acertado|trato) _1 (verbal|de boca|de palavra|entre nós|de cavalheiros)',
    '(por fora|por baixo da mesa|por debaixo do pano|ao negro|por baixo do pano|sem descontos|sem recibo) _5 (ganha*|paga*|trabalh*|salário|dinheiro|mão|impostos|melhor|)',
    '(trabalho|pagamento|salário|ordenado|pagam|pago|pagamos) (ao negro|por fora|sem recibo|sem contrato|por baixo)',
    '(que carteira|carteira pra quê|contrato pra quê|para quê contrato|contrato não existe|não existe contrato|que contrato)',
    'contrato _3 (noutra língua|em alemão|em árabe|em tailandês|em chinês|em inglês|não traduzido|em branco) _6 (assina*|não precisa*|lê|formalidade|)',
    '(assina|assinas|assine) _4 (folhas|folha|papel|papéis) _1 (em branco|sem ler|branca)',
  ],
  'terms-switch': [
    '(mudança|mudaram|mudou|mudámos|mudamos|alteração|trocámos|trocamos) _2 (de |os |o |dos |)(planos|plano|ideias|sítio|cidade|país)',
    '(vaga|lugar|posto|restaurante|hotel|trabalho|fábrica|café|emprego) _6 (já foi|acabou|fechou|já não há|não tem mais|não há|já está ocupad*|encheu|foi preenchid*|já era|caiu|não deu|afinal não|cheio) _12 (mas|outra coisa|outro|outra|arranjo*|arrumei|clube|casa|massag*|amiga|boate|companhia|também|há|tem)',
    '(vais|vai|vão|tens de|vai ter que|vais ter de) _2 (também |ter de |ter que |só |)(fazer companhia|estar com os clientes|ficar com os clientes|atender clientes|atender os clientes|ser simpática|sentar|acompanhar os clientes|dançar|ficar num clube|trabalhar à noite)',
    '(afinal|na verdade|em vez disso|então) _4 (é |vais |vai |são |trabalhas |fica )_3 (clube|boate|massag*|apartamento|outra cidade|outro país|fronteira|noite|companhia|bar|limpar|campo|obra)',
    '(não é|já não é|não vai ser) (em |no |na |bem |)(restaurante|hotel|lisboa|paris|café|fábrica|escritório|madrid|bangkok|loja|o que te disse) _6 (é|mas|vai|é em|é na)',
    '(salário|ordenado|horário) _3 (afinal|agora|mudou|baixou|é menos|é metade|não é)',
    '(ao princípio|no início|no começo|nos primeiros dias) _3 (custa|é difícil|choram|choras|estranha*) _6 (habitu*|acostum*|passa|todas)',
    '(depois|logo) (te |)(habituas te|habituas|acostuma|acostumas|habitua|te acostumas|te habituas)',
    '(não foi isso|não era isso|isso não foi) _2 (que |o que )(combin*|disse*|acord*|prometeu|promet*)',
  ],
  'unnamed-employer': [
    '(um|uma|pro|para um|para uma|do|da|meu|de um|de uma) (amigo|amiga|conhecido|conhecida|senhor|senhora|primo|compadre|patrão|família|cunhado|tia|dona) _5 (contrata|precisa|procura|paga|tem|leva|arranja|quer|abriu|está a precisar|tá precisando) _5 (gente|pessoal|meninas|trabalho|trabalhadores|pessoas|vaga|alguém|moças|mulheres|homens|restaurante|bar|oficina|casa)',
    '(conheço|tenho) (uma |um |)(senhora|senhor|amiga|amigo|homem|mulher|pessoa|contacto|contato|patrão|casal) _3 (que |q |na |no |em |lá )_4 (leva|arranja|arruma|manda|trabalho|emprego|meninas|suíça|frança|alemanha|espanha|paga|precisa|procura|portugal|exterior)',
    '(nome|empresa|morada|endereço|site) _4 (digo|dizemos|conto|falo|sabes|mando|envio|digo te|te digo|passo) _2 (depois|pessoalmente|à chegada|na entrevista|quando|lá|mais tarde|por mensagem)',
    '(não posso|não podemos|não te posso|não vou|prefiro não) _2 (dizer|revelar|divulgar|dar|falar) _3 (nome|empresa|morada|endereço|onde|quem|detalhes)',
    '(empresa|firma|grupo|cliente|agência) (conhecid*|important*|confidencial|séri*|multinacional|internacional|estrangeir*|líder) _4 (procura|contrata|recruta|busca|precisa|seleciona) _8 (agente*|pessoas|colaboradores|parceir*|em casa|sem experiência|homens|jovens|assistente*)',
  ],
  'vague-duties': [
    '(detalhes|informações|informacoes|info|pormenores|resto|explico|explicamos|conto|digo|falo|falamos|explica) _3 (tudo |mais |)(no privado|privado|pessoalmente|quando chegar*|à chegada|na chegada|no pv|por mensagem|em privado|no direct|depois|lá|inbox|cara a cara|no zap|no whats*|ao vivo)',
    '(não é |nada |)(nada de |nada |)(complicado|difícil|demais|especial|ilegal) _4 (confia|só|rápid*|garanto|juro|explico|tranquil*|é)',
    '(tenho|temos|tem|há) _2 (um |uma |)(trabalhinho|biscate|servicinho|coisa|negócio|esquema|parada|trampo|missão) _8 (bem pag*|#money|discret*|rápid*|grana|simples|confiança|pra ti|para ti|pra você|guito|paus|contos|explico|interess*)',
    '(não precisas|não precisa|não tens|não tem) _1 (de |que |)(fazer|saber) nada',
    '(trabalho|trampo|serviço|vaga) _2 (discret*|confidencial|sigilos*|especial|de confiança|diferente)',
    '(que trabalho|fazer o quê|pra fazer o q|o que é|para fazer o quê|é o quê) _6 (explico|depois|vês|vem|confia|coisas|dessas|essas coisas|logo)',
    '(dançarina|recepção|atendimento|hotel|bar|copo) essas coisas',
  ],
};
