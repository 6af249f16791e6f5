/** The JSON text of a record, kept ready so that an answer need not be built anew. */
export type Json<T> = string & { readonly json?: T }
/** The same in UTF-8, as it is sent. */
export type Utf8<T> = Uint8Array & { readonly utf8?: T }

/** The record that a JSON text holds. */
export const parseJson = <T>(text: Json<T>): T => JSON.parse(text)

const decoder = new TextDecoder()

/** The JSON text of a record in UTF-8. */
export const textOf = <T>(bytes: Utf8<T>): Json<T> => decoder.decode(bytes)

/** The record that a JSON text in UTF-8 holds. */
export const parseUtf8 = <T>(bytes: Utf8<T>): T => parseJson(textOf(bytes))

/** A JSON text in UTF-8. */
export const toUtf8 = <T>(text: Json<T>): Utf8<T> => Buffer.from(text)
