/** The groups of operations, in the order of the documentation. */
export const TAGS = {
  articles: 'The sources, as received, and what was read from each',
  events: 'What happened, is to happen, or is said to have happened',
  participants: 'Who took part in which event, in which role and office',
  statements: 'Who said what, in whose words',
  actors: 'Persons, countries, organizations and groups',
  terms: 'How outlets and speakers name each actor',
  vocabulary: 'Every closed list with the meaning of its values',
  service: 'The service itself',
} as const
export type Tag = keyof typeof TAGS
