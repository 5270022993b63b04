const colours = ['#5865f2', '#248046', '#a12d8c', '#b5530e', '#1f7a8c', '#8b3fd1', '#c0392b'];

/**
 * A round picture of somebody: the first letter of their name on a colour that goes with it.
 * @returns an address that holds the picture itself
 */
export function avatarOf(name: string): string {
  const sum = new TextEncoder().encode(name).reduce((total, byte) => total + byte, 0);
  const colour = colours[sum % colours.length] ?? '#5865f2';
  const letter = name.slice(0, 1).toUpperCase();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/><text x="20" y="27" font-family="sans-serif" font-size="20" fill="#fff" text-anchor="middle">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
