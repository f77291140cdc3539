/** Words for readers of 13 to 17: `teen.<key>` is said in place of `<key>`, with the same placeholders. */
export const teen: Readonly<Record<string, string>> = {
  'teen.level.notice': 'يمكنك السؤال عن هذا',
  'teen.level.caution': 'هذا يستحق النظر مرتين',
  'teen.level.danger': 'لنتوقف ونقرأ هذا أولًا',
  'teen.mark.caution': 'هذا يستحق النظر مرتين',
  'teen.mark.danger': 'لنتوقف ونقرأ هذا أولًا',
  'teen.panel.title.caution': 'هذا العرض يحتاج إلى نظرة ثانية',
  'teen.panel.title.danger': 'لنتوقف هنا لحظة',
  'teen.panel.you-decide': 'فيه إشارات كثيرًا ما تُستخدم لخداع الشباب. أنت لم ترتكب أي خطأ. والقرار لك.',
  'teen.panel.threatened':
    'هذا ليس ذنبك. الأفضل عدم الدفع، وعدم حذف أي شيء، والتوقف عن الرد. ومن المهم إخبار شخص بالغ موضع ثقتك. لست في ورطة.',
  'teen.panel.check-with-me': 'أريد سؤال شخص يقف إلى جانبي',
  'teen.help.title': 'التحدث إلى من يستمع إليك',
  'teen.help.intro': 'هؤلاء يتحدثون مع الشباب كل يوم. يمكنك سؤالهم عن أي شيء، وليس عليك ذكر اسمك.',
  'teen.help.intro.offer': 'يمكنهم النظر في هذا معك قبل الرد عليه. لا يُشترط التأكد من وجود مشكلة.',
  'teen.help.not-your-fault.text':
    'من يفعل هذا فعله من قبل ويعرف ماذا يقول. مهما كتبت أو أرسلت أو وافقت عليه، يمكنك التوقف الآن. هناك من سيساعدك.',
  'teen.help.step.tell-adult':
    'إخبار شخص بالغ موضع ثقتك اليوم: في البيت أو المدرسة أو النادي أو على خط للشباب. لست في ورطة.',
};
