/** The turn in force on a day: the last that began by then. */
export function turnOn<Turn extends { readonly from: string }>(
  turns: readonly Turn[],
  day: string,
): Turn | undefined {
  return turns.filter(({ from }) => from <= day).at(-1);
}
