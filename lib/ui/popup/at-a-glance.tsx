import type { ReadBy } from '@/lib/domain/page-status';
import { unreachable } from '@/lib/domain/unreachable';
import type { Wording } from '../words';
import type { Glance } from './view';

interface Props {
  readonly wording: Wording;
  readonly glance: Glance;
  readonly retry: () => void;
}

/** One sentence on the page, and what it does not mean. */
export function AtAGlance({ wording, glance, retry }: Props) {
  const [title, text] = sentences(glance, wording);
  return (
    <div role="status" aria-busy={glance.kind === 'asking'}>
      <p class="big">{title}</p>
      {text === undefined ? null : <p class="soft">{text}</p>}
      {glance.kind === 'failed' ? (
        <button type="button" class="button slim" onClick={retry}>
          {wording.say('retry')}
        </button>
      ) : null}
    </div>
  );
}

function sentences(glance: Glance, { say }: Wording): readonly [title: string, text?: string] {
  const nameOf = (by: ReadBy) => ('site' in by ? by.site : say(`popup.by.${by.way}`));
  switch (glance.kind) {
    case 'asking':
      return [say('popup.asking')];
    case 'failed':
      return [say('popup.failed'), say('popup.failed.text')];
    case 'not-allowed':
      return [say('popup.not-allowed'), say('popup.not-allowed.text')];
    case 'nothing-selected':
      return [say('popup.nothing-selected'), say('popup.nothing-selected.text')];
    case 'off':
      return [say('popup.off'), glance.site === undefined ? say('popup.off.text') : say('popup.off.group.text')];
    case 'unreadable':
      return [say(`popup.${glance.nothing}`), say(`popup.${glance.nothing}.text`)];
    case 'read': {
      if (glance.read === 0) return [say('popup.not-yet'), say('popup.unreadable.text')];
      const marked = glance.noticed.filter(({ level }) => level === 'caution' || level === 'danger').length;
      const rest = [
        say('popup.read', { count: glance.read }),
        ...(glance.by.length > 0 ? [say('popup.by', { by: glance.by.map(nameOf).join(', ') })] : []),
        ...(glance.partly ? [say('popup.partly')] : []),
        ...(glance.folded > 0 ? [say('popup.folded', { count: glance.folded })] : []),
        say('not-safe'),
      ].join(' ');
      if (marked > 0) return [say('popup.marked', { count: marked }), rest];
      if (glance.noticed.length > 0) return [say('popup.noticed', { count: glance.noticed.length }), rest];
      return [say('popup.nothing'), rest];
    }
    default:
      return unreachable(glance);
  }
}
