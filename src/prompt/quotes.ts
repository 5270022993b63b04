/** A stretch of a prompt. Quoted ones include both of their quotation marks. */
export interface Piece {
  readonly text: string;
  readonly isQuoted: boolean;
}

/**
 * Cuts at straight double quotes. What stands between two of them is lettering, to be drawn as it is
 * (Midjourney help: Text Generation). The first belongs to the second and the third to the fourth;
 * one that is left over is an ordinary character, such as in `a 5" nail`.
 * @returns pieces that make the text again when they are joined; none is empty
 */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (;;) {
    const opening = text.indexOf('"', from);
    const closing = opening < 0 ? -1 : text.indexOf('"', opening + 1);
    if (closing < 0) break;
    if (opening > from) pieces.push({ text: text.slice(from, opening), isQuoted: false });
    pieces.push({ text: text.slice(opening, closing + 1), isQuoted: true });
    from = closing + 1;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isQuoted: false });
  return pieces;
}

/** Takes out what a pattern (with the flag `g`) matches, and leaves quoted text alone. */
export function removeOutsideQuotes(text: string, pattern: RegExp): string {
  return piecesOf(text)
    .map((piece) => (piece.isQuoted ? piece.text : piece.text.replace(pattern, '')))
    .join('');
}
