/** The comparison: records in plain columns of better-sqlite3, put together again row by row. */
import type { ArticleRecords } from '../src/records/article-records.ts'
import type { Event } from '../src/records/event.ts'
import type { Evidence } from '../src/records/evidence.ts'
import type { Statement } from '../src/records/statement.ts'
import { loadDriver } from '../src/store/sqlite/driver.ts'

const Database = loadDriver()

const MADE = ['revision', 'rule', 'confidence', 'review']
const OCCURRED = ['value', 'earliest', 'latest', 'basis', 'reason']
const COLUMNS = {
  events: [
    'id',
    'articleId',
    'type',
    'mode',
    'contexts',
    'cameo',
    'quad',
    'status',
    'salience',
    ...OCCURRED,
    'placeBasis',
    'placeReason',
    'summary',
    'statementIds',
    'asserterKind',
    'asserterId',
    ...MADE,
  ],
  participants: ['id', 'eventId', 'actorId', 'name', 'surface', 'role', 'title', 'kind', 'acting', 'country'],
  statements: ['id', 'articleId', 'outlet', 'position', 'form', 'act', 'polarity', 'contexts', 'eventIds', 'actorId', 'name', 'surface', 'resolvedBy', ...MADE],
  about: ['statementId', 'actorId', 'name', 'surface', 'articleId', 'start', 'end', 'quote'],
  evidence: ['owner', 'field', 'articleId', 'start', 'end', 'quote'],
} as const
type Table = keyof typeof COLUMNS
type Value = string | number | null
type Row = Record<string, Value>

const INDEXES = [
  'events(id)',
  'events(type, sequence)',
  'participants(eventId)',
  'participants(country, eventId)',
  'statements(actorId, sequence)',
  'about(statementId)',
  'evidence(owner)',
]
const quoted = (table: Table) => COLUMNS[table].map((name) => `"${name}"`).join(', ')
const split = (value: Value | undefined) => (value ? String(value).split(',') : [])

/** Creates the tables and stores articles in one transaction. */
export function fillPlainDatabase(file: string, articles: Iterable<ArticleRecords>) {
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  for (const table of Object.keys(COLUMNS) as Table[]) database.exec(`CREATE TABLE ${table} (sequence INTEGER PRIMARY KEY, ${quoted(table)})`)
  const insert = (table: Table) => database.prepare(`INSERT INTO ${table} (${quoted(table)}) VALUES (${COLUMNS[table].map((name) => `@${name}`).join(', ')})`)
  const inserts = {
    events: insert('events'),
    participants: insert('participants'),
    statements: insert('statements'),
    about: insert('about'),
    evidence: insert('evidence'),
  }
  const addEvidence = (owner: string, field: string, evidence: readonly Evidence[]) => {
    for (const piece of evidence) inserts.evidence.run({ owner, field, ...piece })
  }
  const addEvent = ({ contexts, statementIds, occurred, place, assertedBy, participants, evidence, ...event }: Event) => {
    const asserter = { asserterKind: assertedBy.kind, asserterId: assertedBy.id }
    const { evidence: dates, ...date } = occurred
    inserts.events.run({
      ...event,
      ...date,
      placeBasis: place.basis,
      placeReason: place.reason,
      contexts: contexts.join(),
      statementIds: statementIds.join(),
      ...asserter,
    })
    addEvidence(event.id, 'event', evidence)
    addEvidence(event.id, 'occurred', dates)
    for (const { office, evidence: mentions, ...participant } of participants) {
      inserts.participants.run({ ...participant, title: office?.title, kind: office?.kind, acting: Number(office?.acting) })
      addEvidence(participant.id, 'participant', mentions)
    }
  }
  const addStatement = (outlet: string, { contexts, eventIds, speaker, about, content, cue, chain, onBehalfOf, addressees, ...statement }: Statement) => {
    const { actorId, name, surface, resolvedBy } = speaker ?? {}
    inserts.statements.run({ ...statement, outlet, contexts: contexts.join(), eventIds: eventIds.join(), actorId, name, surface, resolvedBy })
    addEvidence(statement.id, 'content', content)
    addEvidence(statement.id, 'speaker', speaker ? [speaker.evidence] : [])
    addEvidence(statement.id, 'cue', cue ? [cue] : [])
    for (const { evidence, ...reference } of about) inserts.about.run({ statementId: statement.id, ...reference, ...evidence })
  }
  database.transaction(() => {
    for (const { article, events, statements } of articles) {
      for (const event of events.toReversed()) addEvent(event)
      for (const statement of statements.toReversed()) addStatement(article.outlet.name, statement)
    }
  })()
  for (const [number, index] of INDEXES.entries()) database.exec(`CREATE INDEX index_${number} ON ${index}`)
  database.close()
}

const toEvidence = ({ articleId, start, end, quote }: Row) => ({ articleId, start, end, quote })
function groupBy(rows: readonly Row[], key: string) {
  const groups = new Map<Value | undefined, Row[]>()
  for (const row of rows) {
    const group = groups.get(row[key])
    if (group) group.push(row)
    else groups.set(row[key], [row])
  }
  return groups
}

/** Opens the tables for reading: each query gives whole records. */
export function openPlainDatabase(file: string) {
  const database = new Database(file, { readonly: true })
  const select = (sql: string) => database.prepare<unknown[], Row>(sql)
  const eventById = select('SELECT * FROM events WHERE id = ?')
  const eventsByCountry = select(
    'SELECT * FROM events WHERE type = ? AND EXISTS (SELECT 1 FROM participants WHERE eventId = events.id AND country = ?) ORDER BY sequence DESC LIMIT 50',
  )
  const statementsBySpeaker = select('SELECT * FROM statements WHERE actorId = ? ORDER BY sequence DESC LIMIT 50')
  const among = (column: string) => `${column} IN (SELECT value FROM json_each(?)) ORDER BY sequence`
  const participantsOf = select(`SELECT * FROM participants WHERE ${among('eventId')}`)
  const aboutOf = select(`SELECT * FROM about WHERE ${among('statementId')}`)
  const evidenceOf = select(`SELECT * FROM evidence WHERE ${among('owner')}`)

  const made = ({ revision, rule, confidence, review }: Row) => ({ revision, rule, confidence, review })
  const evidenceFor = (ids: readonly unknown[]) => {
    const byOwner = groupBy(evidenceOf.all(JSON.stringify(ids)), 'owner')
    return (owner: Value | undefined, field: string) => (byOwner.get(owner ?? null) ?? []).filter((row) => row.field === field).map(toEvidence)
  }
  const toEvents = (rows: readonly Row[]) => {
    const participants = participantsOf.all(JSON.stringify(rows.map(({ id }) => id)))
    const byEvent = groupBy(participants, 'eventId')
    const evidence = evidenceFor([...rows, ...participants].map(({ id }) => id))
    return rows.map((row) => {
      const { id, articleId, type, mode, cameo, quad, status, salience, value, earliest, latest, basis, reason, summary } = row
      return {
        ...{ id, articleId, type, mode, contexts: split(row.contexts), cameo, quad, status, salience },
        occurred: { value, earliest, latest, basis, reason, evidence: evidence(id, 'occurred') },
        place: { value: null, basis: row.placeBasis, reason: row.placeReason, evidence: [] },
        summary,
        participants: (byEvent.get(id ?? null) ?? []).map(({ id, eventId, actorId, name, surface, role, title, kind, acting, country }) => ({
          ...{ id, eventId, actorId, name, surface, role, office: { title, kind, acting: acting === 1 }, country },
          evidence: evidence(id, 'participant'),
        })),
        statementIds: split(row.statementIds),
        assertedBy: { kind: row.asserterKind, id: row.asserterId },
        evidence: evidence(id, 'event'),
        ...made(row),
      }
    })
  }
  const toStatements = (rows: readonly Row[]) => {
    const ids = rows.map(({ id }) => id)
    const evidence = evidenceFor(ids)
    const byStatement = groupBy(aboutOf.all(JSON.stringify(ids)), 'statementId')
    return rows.map((row) => {
      const { id, articleId, outlet, position, form, act, polarity, actorId, name, surface, resolvedBy } = row
      return {
        ...{ id, articleId, position, form, act, polarity },
        speaker: { actorId, name, surface, resolvedBy, evidence: evidence(id, 'speaker')[0], antecedent: null },
        onBehalfOf: [],
        addressees: [],
        about: (byStatement.get(id ?? null) ?? []).map((about) => ({
          actorId: about.actorId,
          name: about.name,
          surface: about.surface,
          evidence: toEvidence(about),
        })),
        contexts: split(row.contexts),
        content: evidence(id, 'content'),
        cue: evidence(id, 'cue')[0] ?? null,
        chain: [
          { kind: 'speaker', actorId, name },
          { kind: 'outlet', actorId: null, name: outlet },
        ],
        eventIds: split(row.eventIds),
        ...made(row),
      }
    })
  }
  return {
    findEvent: (id: string) => toEvents(eventById.all(id))[0],
    listEvents: (type: string, country: string) => toEvents(eventsByCountry.all(type, country)),
    listStatements: (speaker: string) => toStatements(statementsBySpeaker.all(speaker)),
  }
}
