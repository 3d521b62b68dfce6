/** Signs that are not mistaken for each other. */
const kinds = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '-_!#*+=?']
const length = 16

/** A password of sixteen characters of four kinds, from the browser's source of random numbers. */
export function madePassword(): string {
  const [small = '', ...others] = kinds
  const signs = kinds.join('')
  // One of each kind where anybody can know it, and the rest from all: no position is worth guessing.
  return [small, ...others, ...Array.from({ length: length - kinds.length }, () => signs)].map(oneOf).join('')
}

/** Every sign is as likely as the others: numbers that would favour some are thrown away. */
function oneOf(signs: string): string {
  const fair = 256 - (256 % signs.length)
  for (;;) {
    const [number = 0] = crypto.getRandomValues(new Uint8Array(1))
    if (number < fair) return signs.charAt(number % signs.length)
  }
}
