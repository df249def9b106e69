/** Letters of scripts that put no space between words: each is a word of its own. */
export const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`
