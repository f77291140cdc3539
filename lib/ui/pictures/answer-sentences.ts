import type { Asked } from '@/lib/domain/chosen-picture';
import { mostPictures } from '@/lib/domain/picture';
import { unreachable } from '@/lib/domain/unreachable';
import { whenText } from '../parts/when-text';
import { sentenceOf } from '../watch-list/outcome-sentence';
import type { Wording } from '../words';

/** What came of asking about a picture, or of having it remembered or watched for as `name`, in sentences. Where nothing was found it says nothing more. */
export function answerSentences(wording: Wording, asked: Asked, name: string): readonly string[] {
  const { say } = wording;
  switch (asked.kind) {
    case 'answered': {
      if (asked.of === 0) return [say('pictures.answer.empty')];
      // What was found on the watch list stands beside these sentences.
      if (asked.pictures.length === 0)
        return [say(asked.watched.length > 0 ? 'pictures.answer.note' : 'pictures.answer.none')];
      return [
        ...asked.pictures.map((picture) =>
          say(`pictures.answer.${picture.sameness}`, {
            name: picture.name,
            date: whenText(picture.at, wording.language),
          }),
        ),
        say('pictures.answer.note'),
      ];
    }
    case 'watched':
      return [sentenceOf(asked.outcome, { act: 'add-picture' }, wording)];
    case 'remembered':
      return [say('pictures.remembered', { name })];
    case 'full':
      return [say('pictures.full', { most: mostPictures })];
    case 'plain':
      return [say('pictures.bad.plain')];
    case 'locked':
      return [say('pictures.locked')];
    case 'failed':
      return [say('pictures.failed')];
    default:
      return unreachable(asked);
  }
}
