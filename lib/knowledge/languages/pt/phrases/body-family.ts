import type { PhrasesById } from '../phrases-by-id';

/** Organs, babies, wombs and egg cells as a trade. */
export const bodyFamily: PhrasesById = {
  'organ-for-cash': [
    '(rim|rins|figado|fígado|cornea|medula|orgao|orgaos) _10 (#money|pago|pagamos|dinheiro|compro|compra|vendo|vende|vender|recompensa|turquia|india|egito|despesas pagas|tudo pago|na mão|dívidas|divida*|mil)',
    '(compro|compramos|vendo|procuro|procuramos|procura se|pago|pagamos|preciso de|oferta) _4 (rim|rins|dador de rim|doador de rim|doadora de rim|dador*|doador*) _6 (#money|#number|pago|mil|compat*|sangue|o+|rim|saudavel|operac*|despesas|cirurgia)',
    '(com|só|apenas) um (rim|só rim) (se |)(viv*|chega|basta|leva)',
    '(vive se|vive|viver) _3 (normal|bem) _2 (só |)com um (rim|só)',
    '(dizes|diz|fala|falas|declaras|declara|assina|dirá) _4 (sobrinh*|prim*|parente|irm*|familia*|voluntari*) _5 (doente|paciente|receptor|recetor|doador|dador|hospital|medico|comissao)',
    '(doar|vender|dar) _2 (o teu|o seu|um|teu|seu) rim _8 (#money|dinheiro|divida*|ganh*|receb*|ajuda*)',
    '(doador|dador|doadora) _4 (a gente|nós|arruma*|arranj*|encontr*|tratamos|pronto|jovem e)',
    '(sangue|grupo sanguíneo|tipo sanguíneo) _12 (aperto|ajuda de #number|#money|recompensa|dívida*|dinheiro|viagem)',
    '(saber|diz*|qual|preciso|mande|informe) _5 (grupo sanguíneo|tipo sanguíneo|tipo de sangue) _6 (idade|análises|analises|peso|exames|saud*)',
    '(transplante|fila do transplante|fila|doente renal) _14 (arruma*|doador a|fora do país|semanas|sem espera|#money|conheço)',
  ],
  'baby-adoption-offer': [
    '(gravida|grávida|gestante|bebé|bebe|nenem|recém nascido|criança|barriga) _14 (familia boa|boa familia|familia rica|pagamos|pagam|adocao direta|sem burocracia|nome deles|nosso nome|sem tribunal|sem juiz|sem papelada|casal que|casal muito|casal rico|casal sem filhos)',
    'casal _3 (quer|procura|deseja|busca|precisa de) _2 (bebé|bebe|recém nascido|nenem)',
    '(casal|familia) _8 (bebe|bebé|recem nascido|nenem|criança) _10 (pag*|#money|sem burocracia|sem tribunal|discre*|ajud*|nome|registr*|regist*)',
    '(regist*|registr*) _4 (logo |direto |já |)(em nome deles|no nome deles|em nosso nome|no nosso nome|como filho|em nome do casal|como se fosse*)',
    '(dar|entregar|entregas|das|doar|ficar com|fica com) _3 (bebe|bebé|nenem|criança|filho) _8 (pag*|#money|dinheiro|ajud*|discre*|sem tribunal*|sem papel*|sem burocra*|casal)',
    '(adocao|adoção) (direta|directa|rapida|sem burocracia|particular|sem fila|por fora)',
    '(gravida*|grávida*) _6 (não pode*|nao podes|sem apoio|sem condicoes|não quer*|indesejad*|sozinha) _8 (casal|pag*|familia|#money)',
    '(bebé|bebe|criança|filho) _6 (que não podes|que não pode|não planead*|indesejad*|não quer*) _8 (família|casal|ajud*|futuro)',
    'casal _6 (regista|registra|fica com|adota|cria|cuida|quer) _6 (como deles|como seu|em nome|bebe|bebé|até ao parto|parto|criança|recém nascido)',
    '(regist*|registr*) _3 como (deles|seu|filho|nosso|nossa|filha)',
    '(ficar com|criar) o (bebé|bebe|filho) _10 (casal|família|ajud*|#money|há quem|conheço)',
  ],
  'surrogate-egg-abroad': [
    '(barriga de aluguel|barriga de aluguer|barriga solidaria|mãe de aluguel|mae de aluguer|barrigas de aluguel|barrigas de aluguer|gestante de substituicao|gestacao de substituicao|mae substituta|maes substitutas) _14 (#money|pag*|procur*|exterior|estrangeiro|georgia|grecia|ucrania|colombia|clinica|viagem|tudo|mil|precis*|busc*|casal|receb*|#number)',
    '(procuro|procuramos|procura se|procuram se|busco|buscamos|seja|torna te|precisa se|clinica|pago|pagamos|quer ser|queres ser) _6 (barriga de aluguel|barriga de aluguer|barriga solidaria|doadora de ovulos|dadora de ovulos|doadoras de ovulos|dadoras de ovulos|gestante|gestantes|ovodoadora*)',
    '(ovulos|óvulos|ovocitos|doadora de óvulos|dadora de óvulos|doadoras|dadoras) _10 (#money|pag*|chipre|voo|viagem|hotel|clinica|ciclo|exterior|estrangeiro|espanha|grecia|georgia|compens*)',
    '(carregas|carregar|carrega|gerar|ter) _3 (bebe|bebé|filho) _3 (para|pra|de) (outro|outra|um casal|uma familia|estrangeir*) _8 (#money|pag*|mil|ganh*|viagem|exterior)',
    '(nove|9) meses _8 (#money|mil|paga*|residência|residencia|casa) _8 (bebe|bebé|casal|barriga|gest*)',
    '(compro|compramos|vendo|vende|vender|procuro|doa*) _3 (óvulos|ovulos|óvulo|ovócitos)',
    '(coleta|punção|recolha) _4 (óvulos|ovulos)',
    'casal _16 (ser pais|sermos pais|a ser pais|ter um filho|ter um bebé|realizar o sonho)',
    '(senhora|mulher|moça) generosa _12 (filho*|pais|casal|ajud*)',
    '(ajudar|ajude|ajudes|ajudasse*) _3 a (ser|sermos) pais',
  ],
};
