/** How many random inputs a test tries: all of them in `npm run test:slow`, a twentieth in `npm test`. */
export const runs = (many: number): number =>
  process.env.DEPECHE_THOROUGH === '1' ? many : Math.max(1, Math.round(many / 20));
