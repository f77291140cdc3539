/** Phrases of an open and checkable offer, by protective sign. */
export const protective: Readonly<Record<string, readonly string[]>> = {
  'registered-company-number': ['(еик|булстат) _2 #number'],
  'agency-licence': ['(лиценз*|удостоверение) _4 (агенция*|посредническ*)'],
  'public-employment-service': ['(бюро* по труда|агенция по заетостта|eures)'],
  'written-contract-before-travel': ['договор* _3 преди (тръгване|заминаване|пътуване)'],
  'collective-agreement': ['(трудов договор|платен отпуск|ваучери за храна|осигуровки)', 'удръжки по закон'],
  'no-fees-statement': ['(такси няма|без такси|не взимаме такси)'],
  'official-domain-email': ['(cv|автобиография*) _4 #email'],
  'structured-application': ['(пратете|изпратете) _2 (cv|автобиография*)'],
  'salary-in-range': ['#money (бруто|нето)'],
  'concrete-duties': ['(задължения|изисквания|отговорности)'],
  'equal-opportunity': ['(мъже и жени|жени и мъже)'],
  'accommodation-priced': ['(настаняване|квартира*|жилище*) _3 #money'],
  'right-to-leave': ['(напуснеш|тръгнеш) _2 когато искаш'],
  'identifiable-premises': ['(ул|бул) _3 #number'],
  'consent-and-boundaries': ['(няма натиск|когато ти е удобно)'],
  'support-resource': ['(112|116 111)'],
};
