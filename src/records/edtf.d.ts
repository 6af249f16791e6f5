declare module 'edtf' {
  /** Parses an EDTF string; `min` and `max` are epoch milliseconds, not finite at an open end. Throws SyntaxError. */
  export default function edtf(text: string): { readonly type: string; readonly min: number; readonly max: number }
}
