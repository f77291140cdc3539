import { render } from 'preact';
import { ask } from '@/lib/bridge/ask';
import { parseEvidence } from '@/lib/bridge/evidence-schema';
import { fromBase64, toBase64 } from '@/lib/domain/base64';
import type { EvidenceId } from '@/lib/domain/evidence';
import { readEvidenceFragment } from '@/lib/domain/evidence-address';
import type { WholeEvidence } from '@/lib/domain/evidence-file';
import { caps } from '@/lib/evidence/caps';
import { makeEvidenceFile } from '@/lib/evidence/make-evidence-file';
import { partsWithin } from '@/lib/evidence/parts-within';
import { readEvidenceFile } from '@/lib/evidence/read-evidence-file';
import { redact } from '@/lib/evidence/redact';
import { sheetOf } from '@/lib/evidence/sheet-of';
import { dressPage } from '@/lib/ui/dress-page';
import type { EvidencePort } from '@/lib/ui/evidence/port';
import { type Chosen, EvidencePage } from '@/lib/ui/evidence/view';
import { pageWording } from '@/lib/ui/page-wording';
import { pageRoot } from '@/lib/ui/pages';
import { ExitBar } from '@/lib/ui/parts/exit-bar';
import { Trouble } from '@/lib/ui/parts/trouble';
import { lockNow, memoryBanner, whenStateChanges } from '../memory/banner';

const wording = await pageWording(ask({ kind: 'words' }), navigator.languages, ['memory', 'evidence']);
const root = pageRoot(document);
const shown = new WeakMap<Uint8Array, string>();
let saved: string | undefined;

const port: EvidencePort = {
  partsWithin: ({ evidence }) => partsWithin(evidence),
  redact,
  sheetOf: (redacted) => sheetOf(redacted, wording),
  showPicture: (bytes) => {
    const address = shown.get(bytes) ?? URL.createObjectURL(new Blob([bytes]));
    shown.set(bytes, address);
    return address;
  },
  make: async (items) => {
    const { bytes, sum } = await makeEvidenceFile(items, wording);
    if (saved !== undefined) URL.revokeObjectURL(saved);
    saved = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
    // A name that tells nothing to whoever looks into the downloads.
    return { address: saved, name: `kept-${new Date().toISOString().slice(0, 10)}.zip`, sum };
  },
  print: () => print(),
  read: async (file) =>
    file.size > caps.file
      ? { kind: 'refused', why: 'too-big', most: caps.file / (1024 * 1024) }
      : readEvidenceFile(new Uint8Array(await file.arrayBuffer()), parseEvidence),
  takeIn: async ({ evidence, pictures }) =>
    (await ask({ kind: 'take-in', evidence, pictures: pictures.map(toBase64) })).became,
};

async function load(): Promise<Chosen> {
  const ids = readEvidenceFragment(location.hash);
  if (ids.length === 0) return { kind: 'none' };
  const items: WholeEvidence[] = [];
  for (const id of ids) {
    const answer = await ask({ kind: 'read-kept', id });
    if (answer.kind === 'closed') return { kind: 'closed' };
    if (answer.kind === 'kept')
      items.push({ evidence: answer.evidence, pictures: await pictures(id, answer.evidence.pictures) });
  }
  return { kind: 'open', items, missing: ids.length - items.length };
}

async function pictures(id: EvidenceId, count: number): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const all: Uint8Array<ArrayBuffer>[] = [];
  for (let index = 0; index < count; index += 1) {
    const { picture } = await ask({ kind: 'read-kept-picture', id, index });
    if (picture !== undefined) all.push(fromBase64(picture));
  }
  return all;
}

const drawn = whenStateChanges(draw);

function draw(): void {
  Promise.all([load(), ask({ kind: 'memory' })]).then(
    ([chosen, memory]) => {
      drawn(memory.state);
      render(
        <EvidencePage
          key={`${location.hash} ${chosen.kind}`}
          wording={wording}
          chosen={chosen}
          port={port}
          banner={memoryBanner(wording, memory, draw)}
          leaving={lockNow}
        />,
        root,
      );
    },
    (error) => {
      console.debug(error);
      render(
        <>
          <ExitBar wording={wording} />
          <Trouble wording={wording} retry={draw} />
        </>,
        root,
      );
    },
  );
}

dressPage(document, wording);
addEventListener('hashchange', draw);
draw();
