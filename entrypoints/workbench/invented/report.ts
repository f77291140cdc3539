import type { ReportRequest } from '@/lib/domain/report-address';
import type { ReportGuide } from '@/lib/domain/report-guide';
import { guidance, guidanceElsewhere, line } from './lines';

export const request: ReportRequest = {
  site: 'invented',
  harms: ['sextortion', 'labour_exploitation'],
  signs: ['passport-surrender', 'pay-later-from-wages', 'secrecy-demand'],
};

/** A site we know, with a form of its own, and every kind of office. */
export const guideOfSite: ReportGuide = {
  country: 'ES',
  guessed: true,
  site: { name: 'FriendSquare', group: 'social' },
  way: 'menu-of-post',
  form: { address: 'https://report.example/', kind: 'form', seen: 'read', checked: '2026-11-20' },
  channels: (['exploitation', 'police', 'labour', 'child-images', 'removal', 'online-crime'] as const).map((kind) => ({
    kind,
    offices: [{ ...line, id: `invented-${kind}` }],
  })),
  nearest: [],
  ...(guidance.emergency ? { emergency: guidance.emergency } : {}),
  flaggers: 'https://flaggers.example/',
};

/** No site and no office is known: only who can say more. */
export const guideWithout: ReportGuide = {
  country: 'IS',
  guessed: true,
  way: 'unknown',
  channels: [],
  nearest: guidanceElsewhere.helplines.slice(0, 2),
};
