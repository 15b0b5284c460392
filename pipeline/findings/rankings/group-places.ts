/** The places at which each number stands, by the number's first place. */
export function groupPlaces(numbers: readonly number[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  numbers.forEach((number, place) => {
    const group = groups.get(number);
    if (group) group.push(place);
    else groups.set(number, [place]);
  });
  return groups;
}
