/** Phrases of an open and checkable offer, by protective sign. */
export const protective: Readonly<Record<string, readonly string[]>> = {
  'registered-company-number': [
    '(cui|cif|idno|nr reg|registrul comertului) _2 #number',
    '(registrul comertului|cod fiscal|cod unic)',
  ],
  'agency-licence': [
    '(agentie|agent) _4 (autorizat*|acreditat*|licent*|itm)',
    '(licenta|autorizatie|acreditare) _4 (anofm|itm|ministerul*|agentie*)',
  ],
  'public-employment-service': [
    '(eures|ajofm|anofm|agentia (judeteana|nationala|municipala) pentru ocupare*|bursa locurilor)',
  ],
  'written-contract-before-travel': [
    'contract* _6 (inainte de (plecare|a pleca|calatorie)|in limba romana|acasa)',
    'contract* se semneaza inainte',
  ],
  'collective-agreement': [
    'contract* (colectiv*|cim|individual de munca|pe perioada (nedeterminata|determinata)|de munca)',
    'conform (grilei|contractului colectiv|legii)',
    '(tichete de masa|bonuri de masa|concediu #number)',
    'contract* din prima zi',
  ],
  'no-fees-statement': [
    '(nu|fara) (percepem|perceperea|luam|cerem|plat*) _2 (comision*|taxe|taxa|bani)',
    '(nicio taxa|fara comision|fara taxe)',
  ],
  'official-domain-email': ['(cv*) _4 #email', '(pe|prin) site* (nostru|firmei)'],
  'structured-application': [
    '(trimite*|depune*|astept*) _3 (cv*|portofoliu*)',
    '(referinta|ref|post|oferta|anunt) #number',
    '((stabilim|doua|un) interviu*|interviu* (la sediu|video|telefonic)|proces* de selectie|test online|proba practica|audit*|selectia are loc)',
  ],
  'salary-in-range': ['#money (net|brut|neto|bruto)', '(salariu|salariul) (net|brut|fix)'],
  'concrete-duties': [
    '(vei|veti) (inregistra|intocmi|verifica|raspunde|servi|primi|lucra)',
    '(responsabilitati|atributii|sarcini principale|cerinte*)',
    '(raspunzi|livrezi|primesti oaspetii)',
  ],
  'equal-opportunity': ['(egalitate de sanse|barbati sau femei|femei sau barbati|orice varsta|fara discriminare)'],
  'accommodation-priced': [
    '(cazare*|camera) _4 #money _2 (luna|zi|saptamana|pe)',
    'cazare* _3 (optional*|contra cost)',
  ],
  'right-to-leave': ['(preaviz*|puteti pleca oricand|poti pleca oricand)', '(bilet*|transport*) (de intoarcere|retur)'],
  'identifiable-premises': [
    '(strada|str|bulevardul|bd|calea|sos) _3 #number',
    '(sediul|sediu|magazin|birou*) _4 (din|strada|in|nostru)',
  ],
  'consent-and-boundaries': [
    '(loc public|in centru|o cafea|o plimbare|lume multa)',
    '(fara graba|in ritmul tau|cand vrei tu)',
    'nu (cer|trimit|dau) _3 bani',
  ],
  'support-resource': ['(linia|telverde|numarul) _4 (gratuit*|anitp|ajutor)', '(0800|112|116111|116 111)'],
};
