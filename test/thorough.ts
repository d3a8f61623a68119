/** Whether a test that tries much tries all of it: in `npm run test:slow`. */
export const thorough = process.env.DEPECHE_THOROUGH === '1';

/** How many random inputs a test tries: all of them where it is thorough, else a twentieth. */
export const runs = (many: number): number => (thorough ? many : Math.max(1, Math.round(many / 20)));
