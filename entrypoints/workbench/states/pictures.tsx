import type { Asked, RememberedPictures } from '@/lib/domain/chosen-picture';
import type { PageView } from '@/lib/domain/picture';
import { Pictures } from '@/lib/ui/pictures/view';
import { chosenPicture, invented, inventedPictures } from '../invented/pictures';
import { idle, page } from '../page-state';
import type { State } from '../scene';

interface Ways {
  readonly view?: PageView;
  readonly remembered?: RememberedPictures;
  readonly asked?: Asked;
}

const empty: RememberedPictures = { kind: 'open', pictures: [] };
const open: RememberedPictures = { kind: 'open', pictures: inventedPictures };
const seen: PageView = {
  kind: 'seen',
  image: invented,
  frames: [
    { x: 0.1, y: 0.1, width: 0.4, height: 0.5 },
    { x: 0.6, y: 0.2, width: 0.3, height: 0.6 },
  ],
};

/** The page; where something was asked, a picture is chosen and the question pressed. */
function pictures({ view = { kind: 'none' }, remembered = open, asked }: Ways): State {
  return page(
    ({ wording }) => (
      <Pictures
        leaving={idle}
        wording={wording}
        view={view}
        remembered={remembered}
        cutOut={() => Promise.resolve(chosenPicture)}
        openFile={() => Promise.resolve(chosenPicture)}
        recognise={() => Promise.resolve(asked ?? { kind: 'failed' })}
        remember={() => Promise.resolve(asked ?? { kind: 'failed' })}
        watch={() => Promise.resolve(asked ?? { kind: 'failed' })}
        forget={() => Promise.resolve(true)}
      />
    ),
    async ({ press }) => {
      if (asked === undefined) return;
      await press('.chips button');
      await press('.card .button.main');
    },
  );
}

const answered = (...samenesses: readonly ('same' | 'changed' | 'background')[]): Ways => ({
  view: seen,
  asked: {
    kind: 'answered',
    of: 3,
    watched: [],
    pictures: samenesses.map((sameness, at) => ({ id: `${at}`, name: 'Room', at: Date.UTC(2026, 10, 20), sameness })),
  },
});

export const picturesStates: Readonly<Record<string, State>> = {
  'nothing chosen': pictures({ remembered: empty }),
  'a page seen': pictures({ view: seen }),
  'a page without pictures': pictures({ view: { ...seen, frames: [] } }),
  refused: pictures({ view: { kind: 'refused' } }),
  locked: pictures({ remembered: { kind: 'locked' } }),
  'background gone': pictures({ remembered: { kind: 'failed' } }),
  'known again': pictures(answered('same', 'changed', 'background')),
  'not known': pictures(answered()),
  'watched for': pictures({
    view: seen,
    asked: { kind: 'answered', of: 3, pictures: [], watched: [{ name: 'Room', since: 20_777, sameness: 'changed' }] },
  }),
  'too little in it': pictures({ view: seen, asked: { kind: 'plain' } }),
  'no room': pictures({ view: seen, asked: { kind: 'full' } }),
};
