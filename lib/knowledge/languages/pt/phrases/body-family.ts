import type { PhrasesById } from '@/lib/domain/language';

/** Organs, babies, wombs and egg cells as a trade. */
export const bodyFamily: PhrasesById = {
  'organ-for-cash': [
    '(compro|compramos|vendo|procuro|procuramos|procura se|pago|pagamos|preciso de|oferta) _4 (rim|rins|dador de rim|doador de rim|doadora de rim|dador*|doador*) _6 (#money|#number|pago|mil|compat*|sangue|o+|rim|saudavel|operac*|despesas|cirurgia)',
    '(dizes|diz|fala|falas|declaras|declara|assina|dirá) _4 (sobrinh*|prim*|parente|irm*|familia*|voluntari*) _5 (doente|paciente|receptor|recetor|doador|dador|hospital|medico|comissao)',
    '(doador|dador|doadora) _4 (a gente|nós|arruma*|arranj*|encontr*|tratamos|pronto|jovem e)',
    '(sangue|grupo sanguíneo|tipo sanguíneo) _12 (aperto|ajuda de #number|#money|recompensa|dívida*|dinheiro|viagem)',
    '(saber|diz*|qual|preciso|mande|informe) _5 (grupo sanguíneo|tipo sanguíneo|tipo de sangue) _6 (idade|análises|analises|peso|exames|saud*)',
    '(doador|dador|doadora) _2 (a gente|arruma*|arranj*|jovem e)',
    '(sangue|grupo sanguíneo|tipo sanguíneo) _10 (aperto|ajuda de #number|recompensa|dívida*|viagem paga)',
    '(saber|diz*|preciso) _5 (grupo sanguíneo|tipo sanguíneo|tipo de sangue) _7 (análises|analises)',
  ],
  'baby-adoption-offer': [
    '(gravida|grávida|gestante|bebé|bebe|nenem|recém nascido|criança|barriga) _14 (familia boa|boa familia|familia rica|pagamos|pagam|adocao direta|sem burocracia|nome deles|nosso nome|sem tribunal|sem juiz|sem papelada|casal que|casal muito|casal rico|casal sem filhos)',
    '(regist*|registr*) _4 (logo |direto |já |)(em nome deles|no nome deles|em nosso nome|no nosso nome|como filho|em nome do casal|como se fosse*)',
    '(não|nao) _3 (ficar com|criar|cuidar|quer|queres|quero) _2 (bebé|bebê|criança|neném|gravidez) _5 (casal|família|pessoas) _6 (dá|dão|paga*|oferece*|fica*|#money|ajuda*)',
    '(família|casal|pais) _2 (paga*|dá|dão|oferece*|banca) _3 (tudo|despesas|#money|dinheiro) _5 (fica*|leva*|adota*|cria*) _3 (bebé|bebê|criança|recém nascido|neném)',
    '(conseguimos|arranjamos|arranjo|consigo|temos|arrumo|arrumamos|arranja) _2 (bebé|bebê|recém nascido|criança) _6 (sem|não) _4 (adoção|tribunal|processo|fila|burocracia|papelada|justiça)',
    '(compramos|compro|compra|compram|comprar) _1 (teu|seu|um|o) (bebé|bebê|recém nascido|neném)',
  ],
  'surrogate-egg-abroad': [
    '(barriga de aluguel|barriga de aluguer|barriga solidaria|mãe de aluguel|mae de aluguer|barrigas de aluguel|barrigas de aluguer|gestante de substituicao|gestacao de substituicao|mae substituta|maes substitutas) _14 (#money|pag*|procur*|exterior|estrangeiro|georgia|grecia|ucrania|colombia|clinica|viagem|tudo|mil|precis*|busc*|casal|receb*|#number)',
    '(procuro|procuramos|procura se|procuram se|busco|buscamos|seja|torna te|precisa se|clinica|pago|pagamos|quer ser|queres ser) _6 (barriga de aluguel|barriga de aluguer|barriga solidaria|doadora de ovulos|dadora de ovulos|doadoras de ovulos|dadoras de ovulos|gestante|gestantes|ovodoadora*)',
    '(senhora|mulher|moça) generosa _12 (filho*|pais|casal|ajud*)',
    '(senhora|mulher|moça) generosa _12 (filhos saudáv*|ser pais|ajudar um casal)',
    '(ajudar|ajude|ajudes|ajudasse*) _3 a (ser|sermos) pais',
  ],
};
