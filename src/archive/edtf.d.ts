/** The part of `edtf` that the archive uses; the package ships no types. */
declare module 'edtf' {
  /** Parses EDTF text; throws on anything that is not EDTF, such as 2021-02-30. */
  export function parse(text: string): unknown
  export default function edtf(text: string): { min: number; max: number }
}
