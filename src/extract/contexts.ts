export const contextsOf = (_: string): never[] => []
