/** Colour science written out once more, so that the palette is held to something independent. */
type Triple = readonly [number, number, number];

function linear(hex: string): Triple {
  const channel = (place: number) => {
    const value = Number.parseInt(hex.slice(place, place + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast of two colours, 1 to 21: WCAG 2.2, relative luminance. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Machado, Oliveira and Fernandes (2009), severity 1. */
export const visions = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;

/** Distance in OKLab (Ottosson 2020) as a kind of vision sees it; about 0.02 is just noticeable. */
export function distance(one: string, other: string, vision: readonly number[]): number {
  const [a, b] = [one, other].map((hex) => oklab(seen(linear(hex), vision)));
  return Math.hypot(...a!.map((value, place) => value - b![place]!));
}

/** Hue in OKLab, in degrees. */
export function hue(hex: string): number {
  const [, a, b] = oklab(linear(hex));
  return (Math.atan2(b, a) * 180) / Math.PI;
}

function seen(colour: Triple, vision: readonly number[]): Triple {
  const row = (place: number) =>
    Math.min(
      1,
      Math.max(
        0,
        colour.reduce((sum, value, column) => sum + value * vision[3 * place + column]!, 0),
      ),
    );
  return [row(0), row(1), row(2)];
}

function oklab([red, green, blue]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
