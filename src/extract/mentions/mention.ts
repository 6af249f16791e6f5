import type { OfficeKind, Sector } from '../../records/vocabulary.ts'
import type { Token } from '../document/tokens.ts'
import type { Span } from '../readout.ts'
import type { NamingKind, Referent } from './gazetteer.ts'

/**
 * `person` has a name; `title` is an office without one; `country` and `organization` stand in the lexicon or are recognized by their
 * form; `group` is plural; `place` only locates; `description` is another person or document; `name` is a name of something unknown.
 */
export type MentionKind = 'person' | 'title' | 'pronoun' | 'country' | 'organization' | 'group' | 'place' | 'description' | 'name'
export type Gender = 'male' | 'female' | 'neuter' | null
export type OfficeReading = { readonly title: string; readonly kind: OfficeKind; readonly acting: boolean }

/** A passage that names or describes somebody or some place; tokens `[first, last)` of the document. */
export type Mention = Span & {
  readonly index: number
  readonly sentence: number
  readonly first: number
  readonly last: number
  /** As printed. */
  readonly surface: string
  readonly kind: MentionKind
  /** The proper name in it, without titles. */
  readonly name: string | null
  readonly office: OfficeReading | null
  /** The office is not held now: late, former, martyred. */
  readonly past: boolean
  /** ISO 3166 alpha-3 of the country that it is, belongs to or speaks for. */
  readonly country: string | null
  /** Actor that it names, where the lexicon or its form decides that. */
  readonly actorId: string | null
  /** Neutral name of that actor. */
  readonly label: string | null
  /** Actor that it belongs to: the country of a title, the organization of a spokesperson. */
  readonly ownerId: string | null
  readonly naming: NamingKind | null
  readonly sector: Sector | null
  readonly plural: boolean
  readonly gender: Gender
  /** A news organization: it relays words. */
  readonly media: boolean
  /** An adjective before a noun: "Turkish" in "Turkish goods". */
  readonly adjective: boolean
  /** Index of the mention that it stands in apposition to. */
  readonly apposition: number | null
}

/** What a finder says of a mention; the rest is filled in with what most mentions have. */
export type MentionDraft = Pick<Mention, 'first' | 'last' | 'kind'> & Partial<Omit<Mention, 'index' | 'sentence' | 'start' | 'end' | 'surface'>>

/** Text of the tokens `[first, last)`, as printed, on one line. */
export function textOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map(({ text, spaced }, offset) => (spaced && offset > 0 ? ` ${text}` : text))
    .join('')
}

/** The country of the nearest referent that has one. */
export const countryOf = (referents: readonly Referent[]): string | null => referents.findLast(({ country }) => country !== null)?.country ?? null

/** A mention that is not settled on an actor yet; the fields stand ready, because a copy with new ones takes much longer than one with others. */
export type Unsettled = Mention & { readonly actor: null; readonly resolvedBy: 'none'; readonly antecedent: null }

/** A mention from what its finder says of it; what the finder leaves out is as in most mentions. */
export function toMention(draft: MentionDraft, place: Pick<Mention, 'index' | 'sentence' | 'start' | 'end' | 'surface'>): Unsettled {
  const { index, sentence, start, end, surface } = place
  const { first, last, kind, name = null, office = null, past = false, country = null, actorId = null, label = null, ownerId = null } = draft
  const { naming = null, sector = null, plural = false, gender = null, media = false, adjective = false, apposition = null } = draft
  return {
    index,
    sentence,
    start,
    end,
    first,
    last,
    surface,
    kind,
    name,
    office,
    past,
    country,
    actorId,
    label,
    ownerId,
    naming,
    sector,
    plural,
    gender,
    media,
    adjective,
    apposition,
    actor: null,
    resolvedBy: 'none',
    antecedent: null,
  }
}

/** The words between two mentions, in lower case; "…" where they are more than stand between what belongs together. */
export const between = (tokens: readonly Token[], { last }: Pick<Mention, 'last'>, { first }: Pick<Mention, 'first'>): string =>
  first - last > MOST_BETWEEN
    ? '…'
    : tokens
        .slice(last, first)
        .map(({ lower }) => lower)
        .join(' ')
/** Words that may stand between two mentions that belong together. */
export const MOST_BETWEEN = 4
