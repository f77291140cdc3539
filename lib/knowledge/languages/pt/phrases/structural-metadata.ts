import type { PhrasesById } from '@/lib/domain/language';

/** The look of mass posting. */
export const structuralMetadata: PhrasesById = {
  'same-contact-many-ads': [
    '(mesmo|mesma|este) (número|contacto|contato|telefone|anúncio|foto|fotos|texto) _5 (vários|varias|outros|outras|todos|muitos) _2 (anúncio*|perfis|cidades|sites)',
    '(vagas|lugares|meninas) (em|para) (todas as cidades|todo o país|todo o brasil|toda a europa|todos os países|várias cidades)',
    '(vários anúncios|muitos anúncios|todas as cidades) _5 (mesmo|contact*|número|telefone)',
    '(também|temos) (vagas|lugares) (no porto|em lisboa|em braga|em faro) _6 (espanha|frança|suíça|bélgica|alemanha)',
  ],
  'throwaway-or-spam-style': [
    '(caro|cara|prezado|prezada|estimado|estimada|querido|querida) (candidat*|usuári*|utilizador*|cliente|amigo|amiga|beneficiári*|membro)',
    '(congratulations|parabéns|felicidades) _3 (foi|você foi|seu|o seu|candidat*|hello) _3 (seleccionad*|selecionad*|escolhid*|contratad*|perfil|currículo)',
    '(conta|perfil) (antig*|velh*|outr*) _4 (bloquead*|apagad*|hackead*|caiu)',
    '(partilha|compartilha|partilhem|compartilhem|repassa|envia) _3 (grupo*|amigos|contactos|contatos|todos) _5 (vaga*|ganh*|bónus|bônus|#number)',
  ],
};
