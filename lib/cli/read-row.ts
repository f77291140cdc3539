import * as v from 'valibot';
import { type Message, type Offer, type OfferKind, offerId, type Surface, surfaces } from '@/lib/domain/offer';

export type RowId = string | number;

/** A row as an offer to assess, or what is wrong with it. `id` is null when the row has none that can be given back. */
export type Row = { readonly id: RowId; readonly offer: Offer } | { readonly id: RowId | null; readonly error: string };

const id = v.union([v.string(), v.pipe(v.number(), v.finite())], 'expected a text or a number');
const text = v.nullish(v.string('expected a text'));

const row = v.object(
  {
    id,
    surface: text,
    lang: text,
    title: text,
    text,
    messages: v.nullish(
      v.array(
        v.object(
          {
            from: v.picklist(['them', 'me'], 'expected "them" or "me"'),
            text: v.string('expected a text'),
            minutes: v.nullish(v.pipe(v.number('expected a number'), v.finite('expected a number'))),
          },
          'expected {from, text, minutes?}',
        ),
        'expected a list of {from, text, minutes?}',
      ),
    ),
    facts: v.nullish(v.record(v.string(), v.unknown(), 'expected an object')),
  },
  'expected an object',
);

type RowInput = v.InferOutput<typeof row>;

/** Reads one line of input; never throws. Keys it does not know are left alone. */
export function readRow(line: string): Row {
  const value = parseJson(line);
  if (value === notJson) return { id: null, error: 'not JSON' };
  const result = v.safeParse(row, value, { abortEarly: true });
  if (!result.success) return { id: idOf(value), error: explain(result.issues[0]) };
  const { title, text: words, messages } = result.output;
  if (title == null && words == null && messages == null) {
    return { id: result.output.id, error: 'nothing to assess: give text, title or messages' };
  }
  return { id: result.output.id, offer: offerOf(result.output) };
}

const notJson = Symbol('not JSON');

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // What the parser says names a place in the text and quotes it; that it is not JSON is all there is to say.
    return notJson;
  }
}

function idOf(value: unknown): RowId | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return v.is(id, value.id) ? value.id : null;
}

function explain(issue: v.BaseIssue<unknown>): string {
  const where = v.getDotPath(issue);
  if (issue.input === undefined && where) return `${where}: missing`;
  return where ? `${where}: ${issue.message}` : issue.message;
}

/** Other spellings in use, by what they mean; dashes and underscores are one. */
const spellings: Readonly<Record<string, Surface>> = {
  job: 'job-ad',
  ad: 'classified',
  'classified-ad': 'classified',
  social: 'social-post',
  post: 'social-post',
  dm: 'direct-message',
  message: 'direct-message',
  sms: 'direct-message',
  profile: 'dating-profile',
  dating: 'dating-profile',
  chat: 'conversation',
};

function surfaceOf(surface: string | null | undefined, messages: readonly Message[]): Surface {
  const name = (surface ?? '')
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/gu, '-');
  const known = surfaces.find((one) => one === name) ?? (Object.hasOwn(spellings, name) ? spellings[name] : undefined);
  return known ?? (messages.length > 0 ? 'conversation' : 'page');
}

const kinds: Readonly<Record<Surface, OfferKind>> = {
  'job-ad': 'offer',
  classified: 'offer',
  'social-post': 'post',
  'direct-message': 'text',
  'dating-profile': 'offer',
  conversation: 'text',
  page: 'text',
};

function offerOf({ surface: named, lang, title, text: words, messages: turns, facts }: RowInput): Offer {
  const messages = (turns ?? []).map(({ from, text: said, minutes }) =>
    minutes == null ? { from, text: said } : { from, text: said, minutes },
  );
  const surface = surfaceOf(named, messages);
  const fact = (...names: readonly string[]) =>
    names.map((name) => facts?.[name]).find((value): value is string => typeof value === 'string');
  const url = fact('url') ?? 'about:blank';
  const employer = fact('employer', 'company');
  const place = fact('place', 'location');
  const pay = fact('pay', 'salary');
  return {
    id: offerId(url, title ?? '', words ?? ''),
    reader: 'row',
    kind: messages.length > 0 ? 'conversation' : kinds[surface],
    surface,
    url,
    text: words ?? '',
    contacts: [facts?.contacts].flat().filter((contact): contact is string => typeof contact === 'string'),
    messages,
    ...(title == null ? {} : { title }),
    ...(employer === undefined ? {} : { employer }),
    ...(place === undefined ? {} : { place }),
    ...(pay === undefined ? {} : { pay }),
    ...(lang == null ? {} : { language: lang }),
  };
}
