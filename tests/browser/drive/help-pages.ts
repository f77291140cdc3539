/** One page of ours that someone may have to leave quickly: every page with a way out is here. */
export interface HelpPage {
  readonly page: string;
  /** What is on it when it is there to be read. */
  readonly ready: string;
}

/** Every page that begins with `ExitBar`. A page more is a line more. */
export const helpPages: readonly HelpPage[] = [
  { page: 'help.html', ready: '.helpline' },
  { page: 'help.html#harms=sex_trafficking,sextortion&jobs=CH', ready: '.helpline' },
  { page: 'check.html', ready: 'textarea' },
  { page: 'self-check.html', ready: '.choice' },
  { page: 'self-check.html#pictures', ready: '.minutes' },
  { page: 'learn.html', ready: '.topic' },
  { page: 'practice.html', ready: 'form' },
  { page: 'family.html', ready: 'main li' },
  { page: 'notebook.html', ready: 'main .card' },
  { page: 'watch-list.html', ready: '#watched' },
  { page: 'evidence.html', ready: 'input[type="file"]' },
  { page: 'pictures.html', ready: 'input[type="file"]' },
  { page: 'report.html#site=olx&harms=labour_exploitation&signs=passport-surrender', ready: 'textarea' },
  { page: 'memory.html', ready: '.group' },
];
