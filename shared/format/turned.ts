import type { FormatProfile } from './profile.ts';

/**
 * The format with its page turned to landscape. The margins turn with the paper, so that a bound report opens alike: what was
 * the left edge is the upper one, the upper one the right.
 */
export function turned(profile: FormatProfile): FormatProfile {
  let other = known.get(profile);
  if (!other) {
    const { width, height, margin, header } = profile.page;
    const { top, bottom, left, right } = margin;
    other = {
      ...profile,
      page: { width: height, height: width, margin: { top: left, right: top, bottom: right, left: bottom }, header },
    };
    known.set(profile, other);
  }
  return other;
}

const known = new WeakMap<FormatProfile, FormatProfile>();
