/** Every table: its columns are what is filtered, sorted, constrained or joined; the record itself is kept beside them as JSON. */
export { actors, articles, contributions } from './schema/articles.ts'
export { changes } from './schema/changes.ts'
export { eventActors, eventContexts, eventCountries, eventPairs, events, participants } from './schema/events.ts'
export { eventFacts, labels, statementFacts } from './schema/facts.ts'
export { searchWords } from './schema/search.ts'
export { eventStatements, statementActors, statementContexts, statements } from './schema/statements.ts'
export { terms } from './schema/terms.ts'
