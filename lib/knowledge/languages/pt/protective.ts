/** Phrases of an open and checkable offer, by protective sign. */
export const protective: Readonly<Record<string, readonly string[]>> = {
  'registered-company-number': [
    '(nif|nipc|cnpj|contribuinte|registo comercial|matricula) _2 #number',
    '(registo comercial|conservatoria|pessoa coletiva)',
  ],
  'agency-licence': [
    '(alvara|licenca|autorizacao) _3 (n|no|nº|numero|#number|iefp|act)',
    '(agencia|empresa) _4 (licenciad*|alvara|autorizad*|credenciad*)',
  ],
  'public-employment-service': [
    '(iefp|eures|sine|centro de emprego|bolsa de emprego|agencia do trabalhador|poupatempo)',
  ],
  'written-contract-before-travel': [
    'contrato _6 (antes da partida|antes de partir|antes de viajar|antes da viagem|em portugues)',
    'assina* _2 contrato _3 antes',
  ],
  'collective-agreement': [
    '(contrato (coletivo|colectivo|sem termo|a termo|de trabalho)|cct|clt|carteira assinada|registro em carteira|efetivo)',
    '(vale transporte|vale refeicao|vale alimentacao|cesta basica|subsidio de (refeicao|ferias|natal|alimentacao)|plano de saude|seguro de saude|14 meses|13o|decimo terceiro|fgts|descontos para a seguranca social)',
    '(conforme|segundo|nos termos da|previst* na) (a |) (lei|clt|cct|contrato coletivo)',
  ],
  'no-fees-statement': [
    '(nao|nunca|sem) (cobramos|cobra*|pedimos) _4 (taxa*|valor*|inscricao|candidat*|dinheiro|book|nada)',
    'sem custos para o (trabalhador|candidato)',
  ],
  'official-domain-email': [
    '(cv|curriculo*|candidatura*) _5 #email',
    '(pelo|no|atraves do) (nosso |) (site|portal) (da empresa|oficial|nosso|)',
  ],
  'structured-application': [
    '(envi*|mandar|entregar|levar|cadastr*) _3 (cv|curriculo*|portefolio|portfolio)',
    '(ref|referencia|vaga|oferta|processo) #number',
    '(entrevista* (na|online|por video|presencia*|tecnica|telefonic*|com|em)|processo seletivo|processo de selecao|teste (de lingua|pratico|tecnico)|dinamica de grupo|duas entrevistas|inscric* (no|pelo|ate))',
    '(pedimos|exige se|com) referencias',
  ],
  'salary-in-range': ['#money (bruto*|liquido*|ilíquido*)', '(salario|vencimento|ordenado) (base|fixo|bruto|liquido)'],
  'concrete-duties': [
    '(funcoes|responsabilidades|atribuicoes|requisitos|tarefas) (principais|da vaga|do cargo|)',
    '(experiencia comprovada|curso certificado|cedula profissional|ensino medio|12 ano|carta de conducao|cnh)',
    '(ira|vai) (atender|registar|registrar|preparar|organizar|servir|repor)',
  ],
  'equal-opportunity': [
    '(m f|h m|f m|homens e mulheres|ambos os sexos|qualquer idade|todas as idades|igualdade de oportunidades|pcd)',
  ],
  'accommodation-priced': [
    '(alojamento|moradia|quarto|dormida) _5 #money _2 (mes|semana|dia)',
    '(alojamento|moradia) (opcional|facultativ*)',
  ],
  'right-to-leave': [
    '(aviso previo|pode sair quando|pode desistir a qualquer)',
    '(ida e volta|bilhete de regresso|passagem de volta|viagem de regresso)',
  ],
  'identifiable-premises': [
    '(rua|avenida|av|travessa|praca|largo|estrada|alameda) _5 #number',
    '(nossa sede|nossas instalacoes|nosso escritorio|nossa loja|na loja|comparecer)',
  ],
  'consent-and-boundaries': [
    '(sitio publico|lugar publico|local publico|no centro|um cafe|uma esplanada)',
    '(sem pressa*|ao teu ritmo|no seu tempo|quando quiseres|sem compromisso)',
    'nao (mando|peco|envio|dou) _3 (dinheiro|nudes)',
  ],
  'support-resource': [
    '(linha|numero|disque) _4 (gratuit*|apoio|ajuda|vitima*)',
    '(112|116 006|116006|116 111|116111|disque 100|disque 180|ligue 180|apav)',
  ],
};
