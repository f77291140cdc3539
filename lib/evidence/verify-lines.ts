import type { Say } from './say';

/** A line of the advice how to verify a file: words, or something to type. */
export interface VerifyLine {
  readonly kind: 'words' | 'command';
  readonly line: string;
}

/** How to verify a file with what computers have anyway. */
export function verifyLines({ say }: Say): readonly VerifyLine[] {
  return [
    { kind: 'words', line: say('evidence.file.verify.text') },
    { kind: 'command', line: 'Linux: sha256sum -c SHA256SUMS' },
    { kind: 'command', line: 'macOS: shasum -a 256 -c SHA256SUMS' },
    { kind: 'words', line: say('evidence.file.verify.windows') },
    { kind: 'command', line: 'Get-ChildItem -Recurse -File | Get-FileHash -Algorithm SHA256 | Format-List' },
    { kind: 'command', line: 'Get-Content SHA256SUMS' },
    { kind: 'words', line: say('evidence.file.verify.whole') },
  ];
}
